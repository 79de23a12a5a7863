import type { Severity } from "../domain/finding";
import { isoText, type PlainDate } from "../domain/plainDate";

/** Every sentence of the pane that does not come from a rule or a use case. Plain Chinese, full sentences, no codes. */
export const WORDS = {
  productName: "学籍自查助手",

  opening: "正在打开学籍自查助手…",
  officeSilent: "没有连上 Excel 的加载项服务，可能是网络不通。请检查网络，然后点“重试”。表格里的内容不受影响。",
  retry: "重试",
  openingPart: "正在打开…",
  partBroken: "这一部分没有打开，可能是网络断了。请检查网络，然后点“重试”。表格里的内容不受影响。",

  unsupportedTitle: "这个版本的 Excel 打不开学籍自查助手。",
  firstMinuteTitle: "开始新生学籍自查",

  policyTrouble: "“填报说明”里的口径还有几处要改，改好后才能按口径核对：",
  policyMissing: "没有读到“填报说明”里的口径。请确认这张表还在，然后点“重新检查”。",
  policyFirst: "先改好“填报说明”里的口径，再核对名单。",
  cohort: (year: number) => `${String(year)}级`,
  dueBy: (deadline: PlainDate, inclusive: boolean) => `${isoText(deadline)} ${inclusive ? "截止（含当日）" : "前上报"}`,
  dueIn: (days: number) => (days === 0 ? "今天是最后一天" : `还有 ${String(days)} 天`),
  overdue: (reportTo: string) => `已过截止日期，请尽快联系${reportTo === "" ? "学籍管理部门" : reportTo}。`,

  sheetTabs: "选择要看的表",
  tabTitles: { attachment1: "填报", tracker: "进度", registrar: "教务处" },
  /** In the parts between which a narrow tab may break them. */
  tabSubtitles: { attachment1: ["附件1"], tracker: ["核查", "登记表"], registrar: ["模板", "与口径"] },
  tabSheets: { attachment1: "附件1", tracker: "核查登记表" },
  sheetMissing: (name: string) => `这个工作簿里没有找到“${name}”。如果它被删除了，请在“教务处”里点“检查模板”，再点“修复”，会补上一张空表。`,

  sheetUnchecked: (name: string) => `“${name}”还没有检查。点“重新检查”开始。`,

  attachmentProgress: (rows: number, reportable: number, toFix: number) =>
    `共 ${String(rows)} 人，可报 ${String(reportable)} 人，待改 ${String(toFix)} 处`,
  trackerProgress: (rows: number, inScope: number, pending: number) =>
    `共 ${String(rows)} 人，应查 ${String(inScope)} 人，未完成 ${String(pending)} 人`,
  progressBar: { attachment1: "可报人数占比", tracker: "查询确认完成占比" },
  readiness: {
    nothingYet: "还没有填写。没有信息有误的学生时，这张表可以空着。",
    samples: "表里还有示例学生，点“移除示例”后才能生成上报表。",
    college: "“填报说明”里的“学院”还没有填，填好才能生成上报表。",
    errors: (errors: number, students: number, fixable: number) =>
      `距离上报还差 ${String(students)} 行里的 ${String(errors)} 处“必须改”${fixable === 0 ? "" : `，其中 ${String(fixable)} 处可以一键修复`}。`,
    warnings: (warnings: number) => `没有必须改的了。再看一眼 ${String(warnings)} 处“请核对”，确认后即可生成上报表。`,
    ready: "全部核对通过，可以生成上报表。",
  },
  sheetTrouble: "先处理下面“整张表的问题”，再看每一行。",
  completion: {
    nothingYet: "还没有名单。请点“导入名单…”，或把全部新生粘贴到“核查登记表”。",
    pending: (pending: number) => `还有 ${String(pending)} 人没有完成查询确认，点“只看未完成”可以逐个联系。`,
    errors: (errors: number) => `查询确认都已完成，名单里还有 ${String(errors)} 处“必须改”。`,
    done: "所有应查学生都已完成查询确认。",
  },

  sampleOffer: "第一次用？填入几行示例看看效果，看完一键移除。",
  putSample: "填入示例",
  removeSample: (rows: number) => `移除示例（${String(rows)} 行）`,
  recheck: "重新检查",
  createSubmission: "生成上报表",
  submitReportable: (rows: number) => `先报没有问题的 ${String(rows)} 行`,
  filterPending: "只看未完成",
  clearFilter: "显示全部",
  checkedAt: (time: string) => `上次检查 ${time}`,

  severities: { error: "必须改", warning: "请核对", info: "提示" } satisfies Record<Severity, string>,
  everySeverity: "全部",
  filterBySeverity: "按轻重筛选",
  filterByColumn: "按列筛选",
  everyColumn: "全部列",
  wholeRow: "整行",
  withCount: (label: string, count: number) => `${label}（${String(count)}）`,
  findings: "待处理的问题",
  sheetFindings: "整张表的问题",
  howToLocate: "点一条就跳到那一格；键盘用 ↑ ↓ 和回车。",
  noFindings: "没有发现问题。",
  noRows: "还没有内容。直接填写或粘贴名单，核对结果会显示在这里。",
  noMatch: "这样筛选没有结果。",
  showEverything: "显示全部问题",
  sheetRow: (row: number) => `第 ${String(row)} 行`,

  dock: "消息与当前行",
  currentRow: "当前行",
  currentRowOf: (sheetName: string) => `当前行（${sheetName}）`,
  rowIsClean: (sheetRow: number) => `第 ${String(sheetRow)} 行没有问题。`,
  moreFindings: (count: number) => `还有 ${String(count)} 条`,
  fewerFindings: "收起",
  noCurrentRow: "选中表里的一行，这里会显示它的核对结果。",

  unreachable: "Excel 暂时没有回应，现在显示的是上次读到的内容。如果正在编辑单元格，请先按回车键结束编辑。",
  cancel: "取消",
  dismiss: "关闭这条消息",
  rowsDone: (done: number, total: number, step: "read" | "checked" | "written" | undefined) =>
    `${step === undefined ? "" : { read: "已读取 ", checked: "已检查 ", written: "已生成 " }[step]}${String(done)} / ${String(total)} ${step === "written" ? "份" : "行"}`,
} as const;

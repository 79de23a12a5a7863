import type { SubmissionTarget } from "../../application/submission/SubmissionModel";
import { isoText } from "../../domain/plainDate";
import type { Policy } from "../../domain/policy";

/** Every sentence of the way to 上报表 that does not come from a rule or a use case. */
export const SUBMISSION_WORDS = {
  opening: "正在打开…",
  title: "生成上报表",
  back: "返回名单",
  again: "重新检查并生成",

  mustFixTitle: (count: number) => `先改好这 ${String(count)} 处`,
  mustFixHint: "点一条就跳到表里对应的格子。改好一处，这里就少一处；核实无误的可以记录原因。",
  thenWarnings: (count: number) => `改好以后，还要逐条确认 ${String(count)} 处“请核对”。`,

  warningsTitle: "逐条确认“请核对”",
  warningsLeft: (left: number, total: number) => (left === 0 ? `${String(total)} 处都已确认。` : `共 ${String(total)} 处，还有 ${String(left)} 处没有确认。`),
  warningsHint: "看过表里的内容，确实无误就打勾，并用几个字写明核对的结果；有错就直接改。",
  reasonsArePrinted: "说明会印在上报表的“备注”里。",
  reasonsAreNotPrinted: "按本年口径，说明不印在上报表里。",
  noneLeft: "没有要改的，也没有要核对的。",
  groupTitle: (column: string, total: number, left: number) => (left === 0 ? `${column}（${String(total)} 处，都已确认）` : `${column}（${String(total)} 处，还有 ${String(left)} 处）`),
  ticked: "已核对",
  tickedOf: (place: string) => `${place}已核对`,
  reason: "核对说明",
  reasonOf: (place: string) => `${place}的核对说明`,
  reasonExample: "例如：已与学生本人核对",
  reasonMissing: "还要用几个字写明核对的结果。",
  place: (sheetRow: number, column: string) => `第 ${String(sheetRow)} 行“${column}”`,
  wholeSheet: "整张表",
  groupReason: (column: string) => `“${column}”这一类的说明`,
  allReason: "所有“请核对”的说明",
  answerAll: (count: number) => `这 ${String(count)} 处都已核对，说明相同`,
  more: (count: number) => `再显示 ${String(count)} 处`,

  targetTitle: "生成到哪里",
  targets: {
    sheet: "本工作簿里的“上报表”",
    workbook: "一个新工作簿",
    file: "一个文件",
  } satisfies Record<SubmissionTarget, string>,
  targetHints: {
    sheet: "再次生成时只替换助手上次生成的那一张，别的表不动。",
    workbook: "只含上报表，不含名单和登记表，适合发给上报部门。",
    file: "只含上报表，保存到下载的文件里。",
  } satisfies Record<SubmissionTarget, string>,
  fileName: (name: string) => `建议的文件名：${name}`,
  cannotSave: "这里的 Excel 不能直接保存文件，请选新工作簿，打开后另存为。",
  make: "生成上报表",

  doneTitle: (items: number) => (items === 0 ? "零报告已生成" : "上报表已生成"),
  doneCount: (students: number, items: number) => (items === 0 ? "附件1里没有学生，上报表写的是“无有误学生”。" : `共 ${String(students)} 人 ${String(items)} 项。`),
  leftOut: (rows: number) => `另有 ${String(rows)} 行还要改，这次没有列入；改好后请再生成一次，向教务处补报。`,
  nextTitle: "接下来",
  print: {
    sheet: "打印“上报表”：纸张、方向和页码都已设好（A4 横向）。",
    workbook: (name: string) => `把新工作簿另存为“${name}”，再打印（A4 横向，已设好）。`,
    file: (name: string) => `在下载的文件里打开“${name}”，再打印（A4 横向，已设好）。`,
  },
  sign: "填表人和负责人签字，填上联系电话和日期，加盖学院公章。",
  handIn: ({ deadline, deadlineInclusive, reportTo }: Policy) =>
    `${isoText(deadline)}${deadlineInclusive ? "（含当日）" : " "}前交到${reportTo === "" ? "学籍管理部门" : reportTo}，电子版一并交上，不要再改动：页脚的校验码会显示文件是否改过。`,
  keepSafe: "表里有身份证号，请不要用微信群、QQ 群或网盘传送。",
  others: "还可以",
  otherTargets: { sheet: "在本工作簿里生成", workbook: "在新工作簿中打开", file: "保存为文件" } satisfies Record<SubmissionTarget, string>,
};

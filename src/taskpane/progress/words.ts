import type { ShownStudents } from "../../application/progress/ShownStudents";
import type { Status } from "../../domain/statuses";

/** Every sentence of the counselor's tab that does not come from a use case or from the guide. */
export const PROGRESS_WORDS = {
  notCounted: "还数不出进度。请先改好“填报说明”里的口径，再点“重新检查”。",
  nobody: "还没有应查的学生。请把全部新生粘贴到“核查登记表”。",

  done: (done: number, inScope: number, share: string) => `已完成 ${String(done)} / ${String(inScope)} 人（${share}）`,
  denominator: "完成率按应查学生计算：“已确认无误”和“信息有误”算完成。",
  prep: (count: number) => `预科 ${String(count)} 人，单列，不计入。`,
  outOfScope: (count: number) => `另有 ${String(count)} 人不在本年范围，不计入。`,

  shown: (shown: ShownStudents) => `表里现在只显示${SHOWN[shown.kind](shown as never)}。点上面的“显示全部”恢复。`,

  byClass: "按班级",
  byCounselor: "按辅导员",
  className: "班级",
  counselor: "辅导员",
  completed: "已完成",
  pending: "未完成",
  noClass: "（没有填班级）",
  noCounselor: "（没有填辅导员）",
  showClass: (name: string) => `${name}，在表里只看这个班`,
  clickClass: "点班级，表里就只显示这个班。",
  more: (count: number) => `再显示 ${String(count)} 个`,
  prepIn: (count: number) => `另有预科 ${String(count)} 人`,

  guide: "下一步怎么办",
  statusCount: (status: Status, count: number) => `${status} ${String(count)} 人`,
  showStatus: (label: string) => `${label}，在表里只看这一状态`,
  chsiSays: "学信网的规定",
  howTo: "怎么办",

  reminder: "催办文字",
  reminderIntro: "按班生成，可以发到班级群；里面只有姓名，没有学号、证件号码和电话。",
  reminderClass: "给哪个班",
  reminderText: "催办文字内容",
  nobodyToRemind: "这里没有需要催办的学生。",
  copy: "复制催办文字",
  copied: "已复制，可以粘贴到班级群里。",
  copyBlocked: "这里的 Excel 不让助手写剪贴板。文字已经选中，请按 Ctrl+C（Mac 按 ⌘C）复制。",

  chart: "进度图",
  chartIntro: "把各班人数和柱形图放进单独的“进度”表，可以打印或汇报；里面只有人数。",
  makeChart: "生成进度图",

  pendingList: "未完成的学生",
  everybodyDone: "所有应查学生都已完成查询确认。",
  howToLocate: "点一名学生，跳到表里对应的行；键盘用 ↑ ↓ 和回车。",
  classHeading: (name: string, count: number) => `${name} · ${String(count)} 人`,
  nameless: (sheetRow: number) => `第 ${String(sheetRow)} 行`,
  sheetRow: (sheetRow: number) => `第 ${String(sheetRow)} 行`,
};

const SHOWN: { readonly [K in ShownStudents["kind"]]: (shown: Extract<ShownStudents, { kind: K }>) => string } = {
  pending: () => "还没有完成的学生",
  class: ({ className }) => `“${className}”`,
  status: ({ status }) => `“${status}”的学生`,
};

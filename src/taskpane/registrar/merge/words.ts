import type { FileOutcome } from "../../../application/merge/FileReport";

/** Every sentence of merging that does not come from a use case or from a rule. */
export const MERGE_WORDS = {
  opening: "正在打开汇总…",
  title: "汇总各学院文件",
  intro: "选择各学院交来的文件（.xlsx 或 .csv，可以多选），逐行复核后汇成一张总表。文件只在本机读取，不会上传，也不会改动。",
  colleges: "上面的“学院名单”填了的，会一并列出还没有上报的学院。",
  choose: "选择文件",
  chooseAgain: "重新选择文件",
  chosen: "各学院交来的文件",
  stop: "停止汇总",
  reading: (done: number, total: number) => `已读 ${String(done)} 个文件，共 ${String(total)} 个`,

  summary: (files: number, passed: number, students: number, items: number) =>
    `收到 ${String(files)} 个文件，通过 ${String(passed)} 个，共 ${String(students)} 人 ${String(items)} 项。`,
  missing: (colleges: readonly string[]) => `还有 ${String(colleges.length)} 个学院没有上报：${colleges.join("、")}。`,
  nobodyMissing: "名单上的学院都已上报。",
  openTotal: "打开汇总工作簿",
  saveTotal: "保存为文件",
  forget: "清除读入的内容",
  files: "各文件的结果",

  outcomes: { accepted: "通过", acceptedWithWarnings: "通过，有几处请核对", returned: "请退回修改", unreadable: "没有读成" } satisfies Record<FileOutcome, string>,
  size: (students: number, items: number) => `${String(students)} 人 ${String(items)} 项`,
  zeroReport: "零报告",
  collegeUnknown: "看不出学院",
  show: (remarks: number) => `查看 ${String(remarks)} 条意见`,
  hide: "收起意见",
  remarks: (file: string) => `“${file}”的意见`,
  row: (sheetRow: number) => `第 ${String(sheetRow)} 行`,
  more: (count: number) => `还有 ${String(count)} 条，见退回单。`,
  openReturn: "打开退回单",
  openReturnOf: (file: string) => `打开退回单：${file}`,
  saveReturn: "保存退回单",
  saveReturnOf: (file: string) => `保存退回单：${file}`,
  copy: "复制退回内容",
  copyOf: (file: string) => `复制退回内容：${file}`,
  copied: "已复制，可以粘贴到邮件或消息里。",
  copyByHand: "请按 Ctrl+C（Mac 上按 ⌘C）复制下面的内容。",
  copyText: (file: string) => `“${file}”的退回内容`,
};

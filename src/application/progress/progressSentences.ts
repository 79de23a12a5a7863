import { COLUMNS, type ColumnKey } from "../../domain/columns";
import type { ShownStudents } from "./ShownStudents";

const listed = (headers: readonly string[]): string => headers.map((header) => `“${header}”`).join("");

/** What the counselor's commands say. */
export const PROGRESS_SENTENCES = {
  trackerMissing: "没有找到核查登记表，请先安装模板。",
  columnMissing: (key: ColumnKey) => `核查登记表里没有找到“${COLUMNS[key].header}”这一列，请先恢复表头。`,
  shown: (shown: ShownStudents, count: number) => `${shownSentence(shown, count)}，点“显示全部”可以恢复。`,
  nobody: (shown: ShownStudents) => (shown.kind === "pending" ? "所有学生都已完成查询确认，没有需要筛选的。" : "没有这样的学生，没有需要筛选的。"),
  blankLeft: (count: number) => `还有 ${count} 名没有填查询确认状态，筛选不出来，请在下面的名单里点开。`,
  othersStay: (headers: readonly string[]) => `${listed(headers)}列上您自己的筛选保留着，所以只显示两者都符合的学生。`,
  cannotPutBack: (header: string) => `“${header}”列上有您自己的筛选（例如按颜色、按日期或按空白），Excel 不能把它原样放回，所以没有动它。请先自己清除这一列的筛选，再试一次。`,
  allShown: "已显示全部学生。",
  filterTaken: "已取消助手的筛选。",
  ownBack: (headers: readonly string[]) => `您自己在${listed(headers)}列上的筛选已经放回。`,
  ownStays: (headers: readonly string[]) => `${listed(headers)}列上您自己的筛选没有动。`,
  notOurs: (headers: readonly string[]) => `${listed(headers)}列上的筛选不是助手现在设的，没有动它。要取消，请用 Excel 的“数据 → 清除”。`,
  charting: "正在生成进度图…",
  policyMissing: "先改好“填报说明”里的口径，再生成进度图。",
  nobodyInScope: "还没有应查的学生，先把名单贴进核查登记表。",
  charted: (sheet: string) => `进度图已放进“${sheet}”表，里面只有人数，没有学生信息。名单变了可以再生成一次，会换掉旧的。`,
} as const;

function shownSentence(shown: ShownStudents, count: number): string {
  switch (shown.kind) {
    case "pending":
      return `只显示还没有完成的 ${count} 名学生`;
    case "class":
      return `只显示“${shown.className}”的 ${count} 名学生`;
    case "status":
      return `只显示“${shown.status}”的 ${count} 名学生`;
  }
}

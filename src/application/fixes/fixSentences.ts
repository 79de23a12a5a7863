import { COLUMNS, type ColumnKey } from "../../domain/columns";
import type { LeftBecause, LeftCell } from "./RowRepair";

/** What the repairs say to a person. */
export const FIX_SENTENCES = {
  fixing: "正在修改…",
  fixingAll: "正在全部修复…",
  reverting: "正在还原…",
  recording: "正在写入备注…",
  fixed: (cells: number): string => `已改好 ${cells} 处，点“还原”可以撤回。`,
  nothingFixed: "没有改动任何格子。",
  split: (rows: number): string => `已拆成 ${rows} 行，每行一项。请逐行核对学信网显示内容和正确内容。`,
  filled: (header: string, value: string): string => `“${header}”已照上面一行填为“${value}”，点“还原”可以撤回。`,
  nothingAbove: (header: string): string => `上面没有可以照填的“${header}”，请直接填写。`,
  nothingToFix: "没有可以自动修复的地方。",
  andMore: (count: number): string => `还有 ${count} 处也没有动。`,
  stopped: (cells: number): string => `已停止。改好了 ${cells} 处，其余没有动；点“还原”可以撤回。`,
  reverted: (cells: number): string => `已还原 ${cells} 处。`,
  nothingReverted: "没有需要还原的格子，表里就是原来的内容。",
  joined: "已还原，拆出来的行已经并回一行。",
  splitChanged: "拆出来的行后来改过，没有并回去，也没有删除任何内容。",
  recorded: "理由已写入备注，这一条改为“请核对”，不再挡住上报。",
  reasonMissing: "请写明理由，至少两个字，例如“教务处已同意”。",
  remarksMissing: "表里没有“备注”一列，请先恢复表头。",
  cannotOverride: "这一条不能用写理由的办法跳过，请照提示修改。",
  labels: { all: "全部修复", one: (header: string) => `修改“${header}”`, split: "拆成多行", ignore: "写入理由" },
} as const;

/** One sentence for a cell that was left alone when it was to be repaired. */
export function leftSentence({ sheetRow, column, because }: LeftCell): string {
  return `${place(sheetRow, column)}${LEFT[because]}`;
}

/** One sentence for a cell that was left alone when its old value was to be put back. */
export function keptSentence({ sheetRow, label, column, because }: LeftCell): string {
  if (because === "rowGone") return `${label === "" ? `第 ${sheetRow} 行` : `“${label}”`}${column === null ? "" : `的“${COLUMNS[column].header}”`}没有还原：找不到原来那一行了。`;
  return `${place(sheetRow, column)}${because === "changed" ? "后来有人改过，保留现在的内容。" : LEFT[because]}`;
}

const LEFT: { readonly [B in LeftBecause]: string } = {
  changed: "刚有人改过，没有动它。",
  moved: "所在的行刚被移动或改过，没有动它，请再试一次。",
  formula: "里是公式，没有覆盖。请先把公式换成内容，再试一次。",
  columnMissing: "这一列已经不在表里，没有改。",
  notTaken: "没有写进去，可能是合并单元格。请取消合并后再试。",
  rowGone: "那一行已经不在表里，没有改。",
};

function place(sheetRow: number, column: ColumnKey | null): string {
  return column === null ? `第 ${sheetRow} 行` : `第 ${sheetRow} 行“${COLUMNS[column].header}”`;
}

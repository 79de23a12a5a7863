import type { CellValue } from "../../domain/cell";
import { COLUMNS, type ColumnKey } from "../../domain/columns";
import { isBlankCell, stripInvisible, toHalfWidth } from "../../domain/text";

/** What was done to a cell on its way in, in words; null where it is as it was. */
export function rewriteLabel(column: ColumnKey, before: CellValue, after: string): string | null {
  const { header } = COLUMNS[column];
  if (before === after) return null;
  if (isBlankCell(before)) return `按证件号码补上“${header}”`;
  if (DATES.has(column)) return "统一日期写法";
  if (typeof before !== "string") return "数字改为文本";
  const bare = withoutBlanks(before);
  if (bare === withoutBlanks(after)) return "去掉空格和看不见的字符";
  if (toHalfWidth(bare) === withoutBlanks(after)) return "全角改为半角";
  return `统一“${header}”写法`;
}

const DATES: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["birthDate", "confirmedOn", "reviewSubmittedOn"]);

function withoutBlanks(text: string): string {
  return stripInvisible(text).replace(/\s/gu, "");
}

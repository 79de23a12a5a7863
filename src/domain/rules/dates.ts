import type { DateReading } from "../birthDateText";
import { parseDateCell } from "../birthDateText";
import type { ColumnKey } from "../columns";
import type { RowFacts } from "../facts/RowFacts";

/** A cell that should hold a birth date and does not quite. */
export interface DateProblem {
  readonly column: ColumnKey;
  readonly text: string;
}

/** The cells of the row with a birth date that is to be judged, 出生日期 and perhaps 正确内容, whose reading has one kind of problem. */
export function findDateProblems(row: RowFacts, kind: Exclude<DateReading["kind"], "ok">): readonly DateProblem[] | null {
  const isOwn = row.birthDate()?.kind === kind;
  const isCorrection = row.correction().item?.column === "birthDate" && correctionKind(row) === kind;
  if (!isOwn && !isCorrection) return null;
  const columns: readonly ColumnKey[] = isOwn && isCorrection ? ["birthDate", "correctValue"] : [isOwn ? "birthDate" : "correctValue"];
  return columns.map((column) => ({ column, text: row.text[column] }));
}

function correctionKind(row: RowFacts): DateReading["kind"] | null {
  return row.text.correctValue === "" ? null : parseDateCell(row.raw.correctValue).kind;
}

import type { CellValue } from "../cell";
import type { ColumnKey } from "../columns";
import type { RowFacts } from "../facts/RowFacts";
import type { Fix } from "../finding";

/** Evidence of a cell that says the right thing in another spelling. */
export interface Rewrite {
  readonly column: ColumnKey;
  readonly before: CellValue;
  /** The same value as the sheet should hold it. */
  readonly after: string;
}

/**
 * The cells that hold a value of one kind in another spelling: the kind's own column, and 正确内容 where the wrong item is of that kind.
 * @param after how the own cell should be written; null where it is right or not usable.
 */
export function rewritesOf(row: RowFacts, column: ColumnKey, after: string | null): readonly Rewrite[] | null {
  const { item, rewrite } = row.correction();
  const inCorrection = rewrite !== null && item?.column === column;
  if (after === null && !inCorrection) return null;
  return [
    ...(after === null ? [] : [{ column, before: row.raw[column], after }]),
    ...(inCorrection ? [{ column: "correctValue" as const, before: row.raw.correctValue, after: rewrite }] : []),
  ];
}

/** The repair of such a cell: nothing is lost, so many rows may be done at once. */
export function rewriteFix({ column, before, after }: Rewrite): Fix {
  return { kind: "replace", safe: true, changes: [{ column, before, after }] };
}

/** A repair that says something new and therefore waits for the person's decision on each row. */
export function proposalFix({ column, before, after }: Rewrite): Fix {
  return { kind: "replace", safe: false, changes: [{ column, before, after }] };
}

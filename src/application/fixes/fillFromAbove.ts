import type { ColumnKey } from "../../domain/columns";
import { stateOf, VALUE } from "../../domain/facts/cellStates";
import { cleanText } from "../../domain/text";
import type { Snapshot } from "./readContents";

/** How far up a value is looked for; further away nobody would say that it is “the row above”. */
export const ROWS_ABOVE = 500;

/**
 * What 同上 stands for: the nearest value above in the same column. A line that is no student's ends the search, because
 * another group of students begins there.
 * @param row counted from 0 within the table body; the snapshot reaches from some row above down to it.
 * @returns the text, or null where there is none.
 */
export function valueAbove(snapshot: Snapshot, row: number, column: ColumnKey): string | null {
  const position = snapshot.roster.check.layout.positions[column];
  if (position === undefined) return null;
  for (let above = row - 1; above >= Math.max(0, row - ROWS_ABOVE); above--) {
    const { cells, verdict } = snapshot.row(above);
    if (verdict?.kind !== "student") return null;
    const text = cleanText(cells[position] ?? "");
    if (stateOf(column, text) === VALUE) return text;
  }
  return null;
}

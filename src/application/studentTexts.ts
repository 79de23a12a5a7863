import type { CellRow } from "../domain/cell";
import type { ColumnKey } from "../domain/columns";
import type { RosterLayout } from "../domain/rosterLayout";
import type { RowVerdict } from "../domain/rowCheck";
import { cleanText } from "../domain/text";

export type StudentTexts = ReadonlyMap<ColumnKey, string>;

/** What a row hands on, by column: cleaned texts, with the rewrites done that lose nothing. */
export function studentTexts({ positions }: RosterLayout, cells: CellRow, { findings }: RowVerdict): StudentTexts {
  const texts = new Map<ColumnKey, string>();
  for (const [key, position] of Object.entries(positions)) texts.set(key as ColumnKey, cleanText(cells[position] ?? ""));
  for (const { fix } of findings) {
    if (fix?.kind === "replace" && fix.safe) for (const change of fix.changes) texts.set(change.column, change.after);
  }
  return texts;
}

import type { LiveRoster } from "../LiveRoster";
import type { DecidedRow } from "./decideRepair";
import type { JournalRow } from "./FixJournal";
import { identityOf } from "./rowIdentity";

/** What is about to be written, row by row: several repairs of one row are one record, so that it is found again by what any of them leaves. */
export function journalRows({ place, check }: LiveRoster, decided: readonly DecidedRow[]): JournalRow[] {
  const byRow = new Map<number, DecidedRow[]>();
  for (const one of decided) byRow.set(one.repair.row, [...(byRow.get(one.repair.row) ?? []), one]);
  return [...byRow].map(([row, repairs]) => {
    const changes = repairs.flatMap((one) => one.changes);
    const cells = repairs[0]?.contents.cells ?? [];
    return { identity: identityOf(row, cells, changes, check.layout), sheetRow: place.row + row + 2, label: repairs[0]?.repair.label ?? "", changes };
  });
}

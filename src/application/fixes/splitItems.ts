import type { SheetKind } from "../../domain/columns";
import type { PaneWork } from "../PaneWork";
import { dataWidth } from "../readTable";
import { HostTrouble } from "../WorkbookPort";
import { decideRepair } from "./decideRepair";
import type { FixJournal } from "./FixJournal";
import { FIX_SENTENCES } from "./fixSentences";
import { readContents } from "./readContents";
import { identityOf } from "./rowIdentity";
import { asText, type EditReport, type LeftCell, type RowRepair } from "./RowRepair";

export interface Split extends Omit<RowRepair, "edits"> {
  readonly items: readonly string[];
}

/** Gives each wrong item a row of its own: the row is copied below itself, and every copy keeps one item. */
export async function splitItems(work: Pick<PaneWork, "port" | "session">, sheet: SheetKind, split: Split, journal: FixJournal): Promise<EditReport> {
  const { row, label, items } = split;
  const { roster, ...snapshot } = await readContents(work, sheet, { first: row, count: 1 });
  const contents = snapshot.row(row);
  const position = roster.check.layout.positions.wrongItem ?? -1;
  const edits = [{ column: "wrongItem", before: contents.cells[position] ?? "", after: asText(items[0] ?? "") }] as const;
  const decision = decideRepair({ ...split, edits }, contents, roster.check.layout);
  const { place } = roster;
  const sheetRow = place.row + row + 2;
  if (decision.kind !== "write") return leftAlone({ sheetRow, label, column: "wrongItem", because: decision.kind === "leave" ? decision.because : "changed" });
  const identity = identityOf(row, contents.cells, decision.changes, roster.check.layout);
  journal.recordSplit({ kind: "split", sheet, label: FIX_SENTENCES.labels.split, row: { identity, sheetRow, label, changes: decision.changes }, items, cells: contents.cells });
  await work.port.copyRowDown(place, { row: sheetRow - 1, width: dataWidth(place), column: place.column + position, texts: items });
  const fresh = await work.session.readRoster(sheet);
  if (fresh === null) throw new HostTrouble("notFound");
  const done = items.filter((item, index) => fresh.cells[row + index]?.[position] === item).length;
  return { done, left: [], isStopped: false };
}

function leftAlone(cell: LeftCell): EditReport {
  return { done: 0, left: [cell], isStopped: false };
}

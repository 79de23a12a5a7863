import type { SheetKind } from "../../domain/columns";
import type { LiveRoster } from "../LiveRoster";
import type { PaneWork } from "../PaneWork";
import { dataWidth, type ReadOptions } from "../readTable";
import type { CellWrite } from "../WorkbookPort";
import { decideRepair, type DecidedRow } from "./decideRepair";
import { readContents, type Snapshot } from "./readContents";
import { strayRows } from "./strayWrites";
import type { EditReport, LeftCell, RowRepair } from "./RowRepair";

/** A row is read with values, formulas and formats; this many cells stay well below the 5 MB of one answer. */
const CELLS_PER_PART = 60_000;

export interface EditOptions extends ReadOptions {
  /** Hears what is about to be written, so that it can be put back whatever happens next. */
  beforeWrite?(roster: LiveRoster, rows: readonly DecidedRow[]): void;
}

/**
 * Carries out repairs, part by part: reads the rows again, leaves what somebody has changed meanwhile, writes the rest in
 * one go, and reads once more to see what has arrived. Between reading and writing lies a single round trip.
 */
export async function editRows(work: Workbook, kind: SheetKind, repairs: readonly RowRepair[], options: EditOptions = {}): Promise<EditReport> {
  const report = { done: 0, left: [] as LeftCell[], isStopped: false };
  let passed = 0;
  for (const part of partsOf(work, kind, repairs)) {
    report.isStopped = options.isCancelled?.() === true;
    if (report.isStopped) break;
    await editPart(work, kind, part, { options, report });
    passed += part.length;
    if (passed < repairs.length) options.progress?.(passed, repairs.length);
  }
  return report;
}

type Workbook = Pick<PaneWork, "port" | "session">;

interface Progress {
  readonly options: EditOptions;
  readonly report: { done: number; readonly left: LeftCell[] };
}

async function editPart(work: Workbook, kind: SheetKind, part: readonly RowRepair[], { options, report }: Progress): Promise<void> {
  const first = part[0]?.row ?? 0;
  const span = { first, count: (part.at(-1)?.row ?? first) - first + 1 };
  const before = await readContents(work, kind, span);
  const decided = decide(before, part, report);
  if (decided.length === 0) return;
  options.beforeWrite?.(before.roster, decided);
  const stray = await write(work, before, decided);
  const after = await readContents(work, kind, span);
  for (const row of decided) {
    if (stray.has(row)) report.left.push(movedAway(row, after));
    else tally(row, after, report);
  }
}

/** @returns the rows that were no longer where they had been read; what has been written over there is put back. */
async function write({ port }: Workbook, before: Snapshot, decided: readonly DecidedRow[]): Promise<ReadonlySet<DecidedRow>> {
  const { place } = before.roster;
  const rows = decided.map((row) => ({ decided: row, writes: writesOf(before, row) }));
  const replaced = await port.writeCells(place, rows.flatMap(({ writes }) => writes), { cellByCell: before.contents.hasHiddenRows, width: dataWidth(place) });
  const stray = strayRows(rows, replaced, place.column);
  const lost = stray.flatMap(({ writes }) => writes.flatMap((cell) => replaced.get(cell) ?? []));
  if (lost.length > 0) await port.putBack(place, lost);
  return new Set(stray.map((row) => row.decided));
}

function decide(before: Snapshot, part: readonly RowRepair[], report: Progress["report"]): DecidedRow[] {
  return part.flatMap((repair) => {
    const contents = before.row(repair.row);
    const decision = decideRepair(repair, contents, before.roster.check.layout);
    if (decision.kind === "write") return [{ repair, changes: decision.changes, contents }];
    if (decision.kind === "already") report.done += repair.edits.length;
    else report.left.push({ sheetRow: sheetRow(before, repair), label: repair.label, column: decision.column, because: decision.because });
    return [];
  });
}

function movedAway({ repair, changes }: DecidedRow, after: Snapshot): LeftCell {
  return { sheetRow: sheetRow(after, repair), label: repair.label, column: changes[0]?.column ?? null, because: "moved" };
}

/** What Excel silently did not take, such as the inner cells of a merged area, is named and not counted as done. */
function tally({ repair, changes }: DecidedRow, after: Snapshot, report: Progress["report"]): void {
  const { cells } = after.row(repair.row);
  for (const { column, position, after: wanted } of changes) {
    if (cells[position] === wanted.value) report.done += 1;
    else report.left.push({ sheetRow: sheetRow(after, repair), label: repair.label, column, because: "notTaken" });
  }
}

function writesOf({ roster }: Snapshot, { repair, changes }: DecidedRow): CellWrite[] {
  const { row, column } = roster.place;
  return changes.map(({ position, after }) => ({ row: row + 1 + repair.row, column: column + position, value: after.value, format: after.format }));
}

function sheetRow({ roster }: Snapshot, { row }: RowRepair): number {
  return roster.place.row + row + 2;
}

/** Repairs in row order, cut so that the rows from the first to the last of a part fit into one answer. */
function partsOf({ session }: Workbook, kind: SheetKind, repairs: readonly RowRepair[]): RowRepair[][] {
  const place = session.rosters.get(kind)?.place;
  const rowsPerPart = Math.max(1, Math.floor(CELLS_PER_PART / Math.max(1, place === undefined ? 1 : dataWidth(place))));
  const parts: RowRepair[][] = [];
  for (const repair of [...repairs].sort((one, other) => one.row - other.row)) {
    const part = parts.at(-1);
    const first = part?.[0]?.row;
    if (part === undefined || first === undefined || repair.row - first >= rowsPerPart) parts.push([repair]);
    else part.push(repair);
  }
  return parts;
}

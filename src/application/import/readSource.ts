import type { CellRow } from "../../domain/cell";
import { ReadingCancelled, type ReadOptions } from "../readTable";
import type { FilledArea, TablePlace, WorkbookPort } from "../WorkbookPort";
import type { SourceGrid } from "./SourceGrid";

export type SourceReading =
  | { readonly ok: true; readonly grid: SourceGrid }
  | { readonly ok: false; readonly because: "empty" | "isTarget" };

/** Excel on the web answers with at most 5 MB; a cell seldom takes more than 40 bytes there. */
const CELLS_PER_READ = 100_000;

/** Reads what is selected. One selected cell stands for the whole list around it. */
export async function readSelected(port: WorkbookPort, target: TablePlace, options: ReadOptions): Promise<SourceReading> {
  const selected = await port.findFilled(null);
  if (selected === null) return { ok: false, because: "empty" };
  if (touches(selected, target)) return { ok: false, because: "isTarget" };
  const { rows, columns } = selected.block;
  const isOneCell = rows * columns === 1;
  if (isOneCell && selected.sheetId === target.sheetId) return { ok: false, because: "isTarget" };
  const area = isOneCell ? await port.findFilled(selected.sheetId) : selected;
  return area === null ? { ok: false, because: "empty" } : readArea(port, area, options);
}

/** Reads everything on a sheet. */
export async function readSheet(port: WorkbookPort, sheetId: string, options: ReadOptions): Promise<SourceReading> {
  const area = await port.findFilled(sheetId);
  return area === null ? { ok: false, because: "empty" } : readArea(port, area, options);
}

async function readArea(port: WorkbookPort, { sheetId, sheetName, block }: FilledArea, options: ReadOptions): Promise<SourceReading> {
  const rows: CellRow[] = [];
  const rowsPerRead = Math.max(1, Math.floor(CELLS_PER_READ / block.columns));
  while (rows.length < block.rows) {
    if (options.isCancelled?.() === true) throw new ReadingCancelled();
    const count = Math.min(rowsPerRead, block.rows - rows.length);
    rows.push(...(await port.readBlock(sheetId, { ...block, row: block.row + rows.length, rows: count })));
    if (rows.length < block.rows) options.progress?.(rows.length, block.rows);
  }
  return { ok: true, grid: { name: sheetName, rows, corner: block, usesDate1904: false } };
}

function touches({ sheetId, block }: FilledArea, { sheetId: targetSheet, row, column, bodyRows, headers }: TablePlace): boolean {
  const isBeside = block.column >= column + headers.length || block.column + block.columns <= column;
  const isApart = block.row > row + bodyRows || block.row + block.rows <= row;
  return sheetId === targetSheet && !isBeside && !isApart;
}

import { invalidOperation } from "../../protocol/HostError";
import { containsRect, intersection, type Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import { bodyOf, columnOf, type Table, type TableColumn } from "../state/table";
import { isWhole, pathOf, relocate, type Shift } from "./Shift";

/** Tables after a shift: the ones that stay, with their new places, and the ones whose cells are all gone. */
export function shiftTables(sheet: Sheet, shift: Shift): { readonly kept: readonly Table[]; readonly gone: readonly Table[] } {
  const kept: Table[] = [];
  const gone: Table[] = [];
  for (const table of sheet.state.tables) {
    const area = relocate(shift, table.area);
    if (area === null) gone.push(table);
    else kept.push({ ...table, ...shiftedColumns(table, shift), area });
  }
  return { kept, gone };
}

/** Excel moves no part of a table: a shift of single cells must take a table's whole width (or height), or miss it. */
export function assertTablesAllow(sheet: Sheet, shift: Shift): void {
  const path = pathOf(shift);
  for (const table of sheet.state.tables) {
    const common = intersection(path, table.area);
    if (common === null) continue;
    const cutsAcross = shift.axis === "rows" ? common.columns < table.area.columns : common.rows < table.area.rows;
    if (cutsAcross && !isWhole(shift)) throw invalidOperation("The operation would shift cells in a table on the worksheet.");
    if (deletesHeaderAlone(table, shift)) throw invalidOperation("The header row of a table cannot be deleted.");
  }
}

/** A table keeps one row: when all its body rows would go, the last of them stays and is emptied. */
export function keepOneBodyRow(sheet: Sheet, shift: Shift): { readonly shift: Shift | null; readonly emptied: Rect | null } {
  if (shift.kind === "insert" || shift.axis === "columns") return { shift, emptied: null };
  const table = sheet.state.tables.find((candidate) => containsRect(shift.block, bodyOf(candidate)) && !containsRect(shift.block, candidate.area));
  if (table === undefined) return { shift, emptied: null };
  const body = bodyOf(table);
  const rows = shift.block.rows - 1;
  const emptied = { ...body, row: shift.block.row, rows: 1 };
  return { shift: rows === 0 ? null : { ...shift, block: { ...shift.block, rows } }, emptied };
}

function deletesHeaderAlone(table: Table, { block, axis, kind }: Shift): boolean {
  if (kind === "insert" || axis === "columns" || !table.showHeaders || containsRect(block, table.area)) return false;
  return block.row <= table.area.row && block.row + block.rows > table.area.row;
}

function shiftedColumns(table: Table, shift: Shift): Pick<Table, "columns" | "nextColumnId"> {
  if (shift.axis === "rows" || intersection(shift.block, table.area) === null) return table;
  if (shift.kind === "delete") return { ...table, columns: table.columns.filter((_, index) => relocate(shift, columnOf(table.area, index)) !== null) };
  const at = shift.block.column - table.area.column;
  if (at <= 0) return table; // inserted before the first column: the whole table moves
  const added = Array.from({ length: shift.block.columns }, (_, index): TableColumn => ({ id: table.nextColumnId + index, filter: null }));
  return { columns: [...table.columns.slice(0, at), ...added, ...table.columns.slice(at)], nextColumnId: table.nextColumnId + added.length };
}

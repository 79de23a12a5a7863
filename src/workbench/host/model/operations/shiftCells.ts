import { HostError, invalidOperation } from "../../protocol/HostError";
import { WHOLE_SHEET, containsRect, intersection, overlaps, type Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import { inheritStyles, moveCells } from "../shift/moveCells";
import { isWhole, pathOf, relocate, type Shift } from "../shift/Shift";
import { shiftFormulas } from "../shift/shiftFormulas";
import { anchoredFormulaShift, shiftState, shiftValidation } from "../shift/shiftState";
import { assertTablesAllow, keepOneBodyRow, shiftTables } from "../shift/shiftTables";
import { bodyOf, isFiltered } from "../state/table";
import type { Validation } from "../state/validation";
import type { Workbook } from "../Workbook";
import type { CellsChanged } from "../WorkbookEvent";
import { clearContents } from "./clearCells";
import { fillInsertedRows } from "./growTables";
import { nameHeaders } from "./tableHeaders";

/** Puts in or takes out cells, with everything that refers to them or lies beyond them. */
export function shiftCells(workbook: Workbook, sheet: Sheet, wanted: Shift): void {
  assertAllowed(sheet, wanted);
  const { shift, emptied } = keepOneBodyRow(sheet, wanted);
  if (shift !== null) perform(workbook, sheet, shift);
  if (emptied !== null) clearContents(sheet, emptied);
  workbook.emit(changeOf(sheet, wanted));
}

function perform(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const relocation = (rect: Rect): Rect | null => relocate(shift, rect);
  const { kept, gone } = shiftTables(sheet, shift);
  sheet.patch({ ...shiftState(sheet.state, shift), tables: kept });
  moveCells(sheet, shift);
  moveValidationAnchors(sheet, shift);
  shiftFormulas(workbook, sheet, shift);
  if (shift.kind === "insert") inheritStyles(sheet, shift);
  if (shift.kind === "insert" && shift.axis === "rows") {
    for (const table of kept) if (overlaps(bodyOf(table), shift.block)) fillInsertedRows(sheet, table, shift.block);
  }
  workbook.ranges.relocate(sheet, relocation);
  if (workbook.selection.sheet === sheet) {
    workbook.selection = { sheet, areas: workbook.selection.areas.map((area) => (isWhole(shift) ? area : (relocation(area) ?? area))) };
  }
  for (const table of kept) nameHeaders(sheet, table);
  for (const table of gone) workbook.emit({ kind: "tableDeleted", sheet, tableId: table.id, tableName: table.name });
}

function moveValidationAnchors(sheet: Sheet, shift: Shift): void {
  const formulas = anchoredFormulaShift(shift, sheet.name);
  const moved = new Map<Validation, Validation>();
  sheet.validations.update(WHOLE_SHEET, (validation) => {
    if (validation === undefined) return undefined;
    const next = moved.get(validation) ?? shiftValidation(validation, shift, formulas);
    moved.set(validation, next);
    return next;
  });
}

function assertAllowed(sheet: Sheet, shift: Shift): void {
  assertTablesAllow(sheet, shift);
  if (isWhole(shift)) return;
  const path = pathOf(shift);
  if (sheet.state.merges.some((merge) => overlaps(merge, path) && !containsRect(path, merge))) {
    throw invalidOperation("The operation would part a merged cell.");
  }
  const filtered = [...sheet.state.tables.filter(isFiltered).map((table) => table.area), ...(sheet.state.filter === null ? [] : [sheet.state.filter.area])];
  if (sheet.state.filteredRows.size > 0 && filtered.some((area) => intersection(area, path) !== null)) {
    throw new HostError("FilteredRangeConflict", "The attempted operation causes a conflict with a filtered range.");
  }
}

function changeOf(sheet: Sheet, shift: Shift): CellsChanged {
  const inserts = shift.kind === "insert";
  const base = { kind: "cellsChanged", sheet, areas: [shift.block], detail: null, reachesTables: true } as const;
  if (!isWhole(shift)) {
    const direction = shift.axis === "rows" ? (inserts ? "ShiftCellDown" : "ShiftCellUp") : inserts ? "ShiftCellRight" : "ShiftCellLeft";
    return { ...base, change: inserts ? "CellInserted" : "CellDeleted", shift: direction };
  }
  if (shift.axis === "rows") return { ...base, change: inserts ? "RowInserted" : "RowDeleted", shift: "None" };
  return { ...base, change: inserts ? "ColumnInserted" : "ColumnDeleted", shift: "None" };
}

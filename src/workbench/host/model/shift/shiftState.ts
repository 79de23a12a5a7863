import { moveFormula } from "../../../formula/references";
import type { Rect } from "../geometry/rect";
import { cellRect } from "../geometry/rect";
import type { ConditionalFormat } from "../state/conditionalFormat";
import type { PageLayout } from "../state/pageLayout";
import type { SheetFilter, SheetState } from "../state/sheetState";
import type { Validation } from "../state/validation";
import { withAreas } from "../operations/formatAreas";
import { relocateFormula } from "./relocateFormula";
import { isWhole, relocate, survivor, type Shift } from "./Shift";

/** The formulas of one anchored thing after a shift of its own sheet. */
export type FormulaShift = (formula: string, anchor: { readonly row: number; readonly column: number }) => string;

/** How formulas that speak from an anchor cell of the shifted sheet change; the anchor itself may be deleted. */
export function anchoredFormulaShift(shift: Shift, sheetName: string): FormulaShift {
  return (formula, anchor) => {
    const place = survivor(shift, anchor);
    const fromPlace = moveFormula(formula, place.row - anchor.row, place.column - anchor.column);
    return relocateFormula(fromPlace, sheetName, { sheet: sheetName, relocation: (rect) => relocate(shift, rect) });
  };
}

/** Areas, sizes and hidden rows of the sheet whose cells move. Tables are the business of `shiftTables`. */
export function shiftState(state: SheetState, shift: Shift): Partial<SheetState> {
  const rows = isWhole(shift) && shift.axis === "rows";
  const columns = isWhole(shift) && shift.axis === "columns";
  return {
    merges: relocated(state.merges, shift),
    filter: state.filter === null ? null : shiftFilter(state.filter, shift),
    layout: shiftLayout(state.layout, shift),
    conditionalFormats: state.conditionalFormats.flatMap((format) => shiftFormat(format, shift, anchoredFormulaShift(shift, state.name))),
    ...(rows
      ? {
          rowHeights: new Map(shiftKeys([...state.rowHeights], shift)),
          hiddenRows: new Set(shiftNumbers(state.hiddenRows, shift)),
          filteredRows: new Set(shiftNumbers(state.filteredRows, shift)),
        }
      : {}),
    ...(columns
      ? { columnWidths: new Map(shiftKeys([...state.columnWidths], shift)), hiddenColumns: new Set(shiftNumbers(state.hiddenColumns, shift)) }
      : {}),
  };
}

/** The validation at its new place. */
export function shiftValidation(validation: Validation, shift: Shift, formulas: FormulaShift): Validation {
  const { rule, anchor } = validation;
  const changed = (text: string | number | undefined): string | number | undefined =>
    typeof text === "string" && text.startsWith("=") ? formulas(text, anchor) : text;
  const place = survivor(shift, anchor);
  const rect = relocate(shift, cellRect(place.row, place.column)) ?? cellRect(anchor.row, anchor.column);
  const rules = Object.fromEntries(Object.entries(rule).map(([key, value]: [string, string | number | boolean | undefined]) => [key, typeof value === "boolean" ? value : changed(value)]));
  return { ...validation, anchor: { row: rect.row, column: rect.column }, rule: rules as unknown as Validation["rule"] };
}

function relocated(rects: readonly Rect[], shift: Shift): readonly Rect[] {
  return rects.flatMap((rect) => relocate(shift, rect) ?? []);
}

function shiftFilter(filter: SheetFilter, shift: Shift): SheetFilter | null {
  const area = relocate(shift, filter.area);
  if (area === null) return null;
  const criteria = [...filter.criteria].flatMap(([index, value]) => {
    const column = relocate(shift, { ...filter.area, column: filter.area.column + index, columns: 1 });
    return column === null ? [] : [[column.column - area.column, value] as const];
  });
  return { area, criteria: new Map(criteria) };
}

function shiftLayout(layout: PageLayout, shift: Shift): PageLayout {
  const place = (rect: Rect | null): Rect | null => (rect === null ? null : relocate(shift, rect));
  const rowBreaks = isWhole(shift) && shift.axis === "rows" ? shiftNumbers(new Set(layout.rowBreaks), shift) : layout.rowBreaks;
  return { ...layout, rowBreaks, printArea: relocated(layout.printArea, shift), titleRows: place(layout.titleRows), titleColumns: place(layout.titleColumns) };
}

function shiftFormat(format: ConditionalFormat, shift: Shift, formulas: FormulaShift): readonly ConditionalFormat[] {
  const staying = format.areas.filter((area) => relocate(shift, area) !== null);
  const [anchor] = staying;
  if (anchor === undefined) return [];
  const areas = relocated(staying, shift);
  const entries = Object.entries(withAreas(format, staying).rule).map(([key, value]: [string, string]) => [key, value.startsWith("=") ? formulas(value, anchor) : value]);
  return [{ ...format, areas, rule: Object.fromEntries(entries) as ConditionalFormat["rule"] }];
}

function shiftNumbers(numbers: ReadonlySet<number>, shift: Shift): readonly number[] {
  return shiftKeys([...numbers].map((number) => [number, null] as const), shift).map(([number]) => number);
}

/** Row or column numbers after whole rows or columns moved. */
function shiftKeys<T>(entries: readonly (readonly [number, T])[], shift: Shift): readonly (readonly [number, T])[] {
  const inRows = shift.axis === "rows";
  return entries.flatMap(([number, value]) => {
    const whole = inRows ? { ...shift.block, row: number, rows: 1 } : { ...shift.block, column: number, columns: 1 };
    const rect = relocate(shift, whole);
    return rect === null ? [] : [[inRows ? rect.row : rect.column, value] as const];
  });
}

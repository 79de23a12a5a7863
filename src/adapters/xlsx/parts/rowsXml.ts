import { blockAddress, cellAddress } from "../../../blueprint/a1";
import type { SharedFormula, SheetCell, SheetModel } from "../model/SheetModel";
import { formulaXml } from "./formulaXml";
import type { StyleTable } from "./StyleTable";
import type { TextTable } from "./TextTable";
import { element } from "./xml";

/** The cells of a sheet. Texts go to the shared table, so nothing a person typed is ever read as a formula. */
export function rowsXml(sheet: SheetModel, styles: StyleTable, texts: TextTable): string {
  const numbers = new Set([...sheet.rows.keys(), ...sheet.rowHeights.keys()]);
  const rows = [...numbers].sort((a, b) => a - b).map((row) => rowXml(sheet, row, styles, texts));
  return element("sheetData", {}, rows.join("\n"));
}

function rowXml(sheet: SheetModel, row: number, styles: StyleTable, texts: TextTable): string {
  const height = sheet.rowHeights.get(row) ?? null;
  const cells = [...(sheet.rows.get(row) ?? [])].sort(([a], [b]) => a - b);
  const written = cells.map(([column, cell]) => cellXml(sheet, { row, column, cell }, styles, texts));
  return element("row", { r: row + 1, ht: height, customHeight: height === null ? null : true }, ...written);
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell;
}

function cellXml(sheet: SheetModel, place: PlacedCell, styles: StyleTable, texts: TextTable): string {
  const { look, value, formula } = place.cell;
  const at = { r: cellAddress(place.row, place.column), s: styles.look(look) || null };
  if (formula !== null) return element("c", { ...at, t: "str" }, sharedFormulaXml(sheet, formula, place), "<v></v>");
  if (value === null) return element("c", at);
  if (typeof value === "number") return element("c", at, element("v", {}, String(value)));
  return element("c", { ...at, t: "s" }, element("v", {}, String(texts.index(value))));
}

/** The whole formula stands in the block's first cell, the others only point at it: 5,000 long formulas cost one. */
function sharedFormulaXml(sheet: SheetModel, formula: SharedFormula, { row, column }: PlacedCell): string {
  const si = sheet.formulas.indexOf(formula);
  const isFirst = row === formula.block.row && column === formula.block.column;
  if (!isFirst) return element("f", { t: "shared", si });
  return element("f", { t: "shared", ref: blockAddress(formula.block), si }, formulaXml(formula.text));
}

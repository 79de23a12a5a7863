import { blockAddress, cellAddress } from "../../../blueprint/a1";
import type { CellContent } from "../model/RowCells";
import type { SharedFormula, SheetModel } from "../model/SheetModel";
import type { CellLook } from "../model/CellLook";
import { formulaXml } from "./formulaXml";
import type { StyleTable } from "./StyleTable";
import type { TextTable } from "./TextTable";
import { element } from "./xml";

/** So many rows make one piece of the part. */
const ROWS_AT_ONCE = 500;

/** The cells of a sheet, piece by piece. Texts go to the shared table, so nothing a person typed is ever read as a formula. */
export function* rowsXml(sheet: SheetModel, styles: StyleTable, texts: TextTable): Generator<string> {
  const numbers = [...new Set([...sheet.rows.keys(), ...sheet.rowHeights.keys()])].sort((a, b) => a - b);
  if (numbers.length === 0) {
    yield "<sheetData/>";
    return;
  }
  yield "<sheetData>";
  for (let at = 0; at < numbers.length; at += ROWS_AT_ONCE) {
    const rows = numbers.slice(at, at + ROWS_AT_ONCE).map((row) => rowXml(sheet, row, styles, texts));
    yield `${at === 0 ? "" : "\n"}${rows.join("\n")}`;
  }
  yield "</sheetData>";
}

function rowXml(sheet: SheetModel, row: number, styles: StyleTable, texts: TextTable): string {
  const height = sheet.rowHeights.get(row) ?? null;
  const written: string[] = [];
  for (const { column, look, content } of sheet.rows.get(row)?.cells() ?? []) written.push(cellXml(sheet, { row, column, look, content }, styles, texts));
  return element("row", { r: row + 1, ht: height, customHeight: height === null ? null : true }, ...written);
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly look: CellLook;
  readonly content: CellContent;
}

/** Written by hand: there are millions of them, and nothing in them needs escaping but the formula, which is. */
function cellXml(sheet: SheetModel, place: PlacedCell, styles: StyleTable, texts: TextTable): string {
  const { content } = place;
  const style = styles.look(place.look);
  const start = `<c r="${cellAddress(place.row, place.column)}"${style === 0 ? "" : ` s="${style}"`}`;
  if (content === null) return `${start}/>`;
  if (typeof content === "number") return `${start}><v>${content}</v></c>`;
  if (typeof content === "string") return `${start} t="s"><v>${texts.index(content)}</v></c>`;
  return `${start} t="str">${sharedFormulaXml(sheet, content, place)}<v></v></c>`;
}

/** The whole formula stands in the block's first cell, the others only point at it: 5,000 long formulas cost one. */
function sharedFormulaXml(sheet: SheetModel, formula: SharedFormula, { row, column }: PlacedCell): string {
  const si = sheet.formulas.indexOf(formula);
  const isFirst = row === formula.block.row && column === formula.block.column;
  if (!isFirst) return element("f", { t: "shared", si });
  return element("f", { t: "shared", ref: blockAddress(formula.block), si }, formulaXml(formula.text));
}

import { moveFormula } from "../formula/references";
import type { Content } from "../host/model/cells/CellGrid";
import { Formula } from "../host/model/formulas/Formula";
import { parseAddress } from "../host/model/geometry/address";
import { cellRect } from "../host/model/geometry/rect";
import type { Sheet } from "../host/model/Sheet";
import type { StyleSheet } from "./styleSheet";
import { childAt, childrenOf, numberAt } from "./XlsxPackage";

/** Fills a sheet with the cells of its part. @param texts the shared strings. */
export function readCells(sheet: Sheet, sheetData: Element | null, texts: readonly string[], styles: StyleSheet): void {
  const shared = new Map<string, PlacedText>();
  let nextRow = 0;
  for (const rowElement of childrenOf(sheetData, "row")) {
    const row = (numberAt(rowElement, "r") ?? nextRow + 1) - 1;
    nextRow = row + 1;
    let nextColumn = 0;
    for (const cell of childrenOf(rowElement, "c")) {
      const column = parseAddress(cell.getAttribute("r") ?? "")?.column ?? nextColumn;
      nextColumn = column + 1;
      const style = styles.cell(numberAt(cell, "s"));
      // Most cells look like their column, which has its style already.
      if (sheet.styles.at(row, column) !== style) sheet.styles.fill(cellRect(row, column), style);
      sheet.cells.set(row, column, contentOf(cell, { row, column }, texts, shared));
    }
  }
}

/** The texts of xl/sharedStrings.xml, phonetic guides left out. */
export function readSharedStrings(root: Element | null): string[] {
  return childrenOf(root, "si").map(richText);
}

interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

type Place = Omit<PlacedText, "text">;

function contentOf(cell: Element, place: Place, texts: readonly string[], shared: Map<string, PlacedText>): Content | undefined {
  const formula = formulaOf(childAt(cell, "f"), place, shared);
  return formula === null ? valueOf(cell, texts) : new Formula(formula);
}

/** The first cell of a shared formula holds the text, the others follow with relative references moved along. */
function formulaOf(element: Element | null, place: Place, shared: Map<string, PlacedText>): string | null {
  if (element === null) return null;
  const text = element.textContent.replaceAll("_xlfn.", "");
  const index = element.getAttribute("t") === "shared" ? element.getAttribute("si") : null;
  if (index === null) return text === "" ? null : `=${text}`;
  if (text !== "") shared.set(index, { ...place, text: `=${text}` });
  const first = shared.get(index);
  return first === undefined ? null : moveFormula(first.text, place.row - first.row, place.column - first.column);
}

function valueOf(cell: Element, texts: readonly string[]): Content | undefined {
  const stored = childAt(cell, "v")?.textContent ?? "";
  const value = typedValue(cell, stored, texts);
  return value === "" ? undefined : value;
}

function typedValue(cell: Element, stored: string, texts: readonly string[]): string | number | boolean {
  switch (cell.getAttribute("t")) {
    case "s":
      return texts[Number(stored)] ?? "";
    case "inlineStr":
      return richText(childAt(cell, "is"));
    case "b":
      return stored === "1";
    case "str":
    case "e":
      return stored;
    default:
      return stored === "" ? "" : Number(stored);
  }
}

function richText(item: Element | null): string {
  const runs = childrenOf(item, "r").map((run) => childAt(run, "t"));
  const text = [childAt(item, "t"), ...runs].map((part) => part?.textContent ?? "").join("");
  // Characters that XML cannot hold are written as _x000D_.
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_written, code: string) => String.fromCharCode(parseInt(code, 16)));
}

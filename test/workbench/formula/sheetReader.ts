import type { CellReader, FormulaValue } from "../../../src/workbench/FormulaEngine";

export type Cells = Readonly<Record<string, FormulaValue>>;

/** Sheets as a reader for the engine: `{ Sheet1: { A1: 5 } }`. */
export function sheetReader(sheets: Readonly<Record<string, Cells>>): CellReader {
  return {
    value: (sheet, row, column) => sheets[sheet]?.[`${String.fromCharCode(65 + column)}${row + 1}`] ?? "",
    usedSize(sheet) {
      const places = Object.keys(sheets[sheet] ?? {});
      return {
        rows: Math.max(0, ...places.map((place) => Number(place.slice(1)))),
        columns: Math.max(0, ...places.map((place) => place.charCodeAt(0) - 64)),
      };
    },
  };
}

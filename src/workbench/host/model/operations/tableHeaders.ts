import { Formula } from "../formulas/Formula";
import type { Sheet } from "../Sheet";
import { headerOf, type Table } from "../state/table";

/** The header texts of a table, left to right. */
export function headersOf(sheet: Sheet, table: Table): readonly string[] {
  if (!table.showHeaders) return table.columns.map((column) => `${COLUMN_WORD}${column.id}`);
  return table.columns.map((_, index) => textOf(sheet, table.area.row, table.area.column + index));
}

/** Headers are texts, never empty and never twice, whatever their case: Excel makes up or numbers what is missing. */
export function nameHeaders(sheet: Sheet, table: Table): void {
  if (!table.showHeaders) return;
  const { row, column } = headerOf(table);
  const taken = new Set(headersOf(sheet, table).map((name) => name.toLowerCase()));
  const seen = new Set<string>();
  headersOf(sheet, table).forEach((name, index) => {
    const unique = name === "" ? freeName(COLUMN_WORD, taken, index + 1) : seen.has(name.toLowerCase()) ? freeName(name, taken, 2) : name;
    seen.add(unique.toLowerCase());
    taken.add(unique.toLowerCase());
    if (sheet.cells.get(row, column + index) !== unique) sheet.cells.set(row, column + index, unique);
  });
}

const COLUMN_WORD = "列";

function freeName(stem: string, taken: ReadonlySet<string>, from: number): string {
  let number = from;
  while (taken.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}

function textOf(sheet: Sheet, row: number, column: number): string {
  const content = sheet.cells.get(row, column);
  return String(content instanceof Formula ? content.value : (content ?? ""));
}

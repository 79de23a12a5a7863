import { printReference } from "../../../formula/Reference";
import { splitFormula, type FormulaPart } from "../../../formula/splitFormula";
import { formatAddress, qualify } from "../geometry/address";
import type { Rect } from "../geometry/rect";
import { headersOf } from "../operations/tableHeaders";
import type { Sheet } from "../Sheet";
import { bodyOf, columnOf, totalsOf, type Table } from "../state/table";
import type { Workbook } from "../Workbook";
import type { FormulaPlace } from "./PlacedFormula";

/** Whether the formula speaks of tables, so that its meaning depends on their places. */
export function namesTables(formula: string): boolean {
  return formula.includes("[");
}

/** The formula with defined names and table references replaced by the A1 references that they stand for. */
export function expandNames(workbook: Workbook, formula: string, place: FormulaPlace): string {
  const parts = splitFormula(formula);
  return parts.map((part, index) => expandPart(workbook, { part, next: parts[index + 1] }, place)).join("");
}

function expandPart(workbook: Workbook, { part, next }: { readonly part: FormulaPart; readonly next: FormulaPart | undefined }, place: FormulaPlace): string {
  if (typeof part !== "string") return printReference(part);
  if (part.endsWith("]") && !part.startsWith('"')) return tableReference(workbook, part, place) ?? part;
  const callsFunction = typeof next === "string" && next.startsWith("(");
  return callsFunction || !NAME.test(part) ? part : expandName(workbook, part, place);
}

/** A defined name, or a table's name alone, which means its body. */
function expandName(workbook: Workbook, name: string, place: FormulaPlace): string {
  const item = workbook.namedItem(name);
  if (item === null) return tableReference(workbook, `${name}[]`, place) ?? name;
  const meaning = item.formula.slice(1);
  return meaning.includes("(") ? `(${meaning})` : meaning;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;

/** Table[Column], Table[[#Headers],[Column]], Table[@Column], [@Column], Table[[A]:[B]] as an absolute block. */
function tableReference(workbook: Workbook, text: string, place: FormulaPlace): string | null {
  const bracket = text.indexOf("[");
  const name = text.slice(0, bracket);
  const found = name === "" ? tableAround(place) : workbook.table(name);
  if (found === null) return null;
  const rect = blockOf(found.sheet, found.table, { text: text.slice(bracket + 1, -1), row: place.row });
  if (rect === null) return null;
  return qualify(found.sheet.name, formatAddress(rect).replaceAll(/[A-Z]+|\d+/gu, "$$$&"));
}

function tableAround({ sheet, row, column }: FormulaPlace): { readonly sheet: Sheet; readonly table: Table } | null {
  const table = sheet.state.tables.find(
    ({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  return table === undefined ? null : { sheet, table };
}

function blockOf(sheet: Sheet, table: Table, inside: { readonly text: string; readonly row: number }): Rect | null {
  const thisRow = inside.text.startsWith("@") || /#This Row/iu.test(inside.text);
  const rows = thisRow ? { ...table.area, row: inside.row, rows: 1 } : rowsOf(table, inside.text);
  const names = columnNames(inside.text);
  if (names.length === 0) return rows;
  const headers = headersOf(sheet, table).map((header) => header.toLowerCase());
  const places = names.map((name) => headers.indexOf(name.toLowerCase()));
  if (places.includes(-1)) return null;
  const first = Math.min(...places);
  return { ...columnOf(rows, first), columns: Math.max(...places) - first + 1 };
}

function rowsOf(table: Table, text: string): Rect {
  if (/#All/iu.test(text)) return table.area;
  if (/#Headers/iu.test(text)) return { ...table.area, rows: 1 };
  return /#Totals/iu.test(text) ? totalsOf(table) : bodyOf(table);
}

function columnNames(text: string): readonly string[] {
  const plain = text.replace(/^@/u, "").trim();
  if (plain === "" || /^#[^[\]]*$/u.test(plain)) return [];
  if (!plain.startsWith("[")) return [unescaped(plain)];
  return [...plain.matchAll(/\[((?:[^[\]']|'.)*)\]/gu)].map((match) => match[1] ?? "").filter((name) => !name.startsWith("#")).map(unescaped);
}

/** Inside brackets an apostrophe keeps the next character from being special. */
function unescaped(name: string): string {
  return name.replaceAll(/'(.)/gu, "$1");
}

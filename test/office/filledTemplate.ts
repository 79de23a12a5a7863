import { writeWorkbook } from "../../src/adapters/xlsx/writeWorkbook";
import type { Block } from "../../src/blueprint/a1";
import { FIRST_BODY_ROW, rosterSheet, type RosterSheet } from "../../src/blueprint/RosterSheet";
import type { SheetCommand } from "../../src/blueprint/SheetCommand";
import { compileTemplate } from "../../src/blueprint/template";
import type { CellRow, CellValue } from "../../src/domain/cell";
import type { ColumnKey, SheetKind } from "../../src/domain/columns";
import type { Policy } from "../../src/domain/policy";

/** Cells by column, as a person could have typed them; the columns not named are blank. */
export type TypedRow = { readonly [K in ColumnKey]?: CellValue };
export type TypedRows = { readonly [S in SheetKind]: readonly TypedRow[] };

const PROPERTIES = { title: "模板", creator: "学籍自查助手", company: "", version: "1.0", created: { year: 2018, month: 9, day: 27 } };

/** The cells of a row in the order of the template's columns. */
export function cellsOf(columns: readonly ColumnKey[], row: TypedRow): CellRow {
  return columns.map((key) => row[key] ?? "");
}

/** The exported template with rows typed in. @param preparedRows at least as many as the longer sheet has rows. */
export function filledTemplate(policy: Policy, rows: TypedRows, preparedRows = Math.max(rows.attachment1.length, rows.tracker.length, 1)): Uint8Array {
  const typed = [...typing(rosterSheet("attachment1", policy), rows.attachment1), ...typing(rosterSheet("tracker", policy), rows.tracker)];
  return writeWorkbook([...compileTemplate(policy, preparedRows), ...typed], PROPERTIES);
}

/** The commands that put rows into a sheet of the template. */
export function typing({ sheetName, columns }: RosterSheet, rows: readonly TypedRow[]): SheetCommand[] {
  const inputs = columns.filter((key) => key !== "checkResult");
  return rows.flatMap((row, index) =>
    inputs.flatMap((key, column): SheetCommand[] => {
      const value = row[key] ?? "";
      return value === "" ? [] : cellCommands(sheetName, { row: FIRST_BODY_ROW + index, column, rows: 1, columns: 1 }, value);
    }),
  );
}

/** Error values and booleans come from formulas; a number loses the text format, as a number pasted from another workbook does. */
function cellCommands(sheet: string, block: Block, value: CellValue): SheetCommand[] {
  const formula = typeof value === "boolean" ? `=${String(value).toUpperCase()}()` : ERROR_FORMULAS.get(String(value));
  if (formula !== undefined) return [{ kind: "fillFormula", sheet, block, formula }];
  if (typeof value !== "number") return [{ kind: "setValues", sheet, block, values: [[String(value)]] }];
  return [
    { kind: "setNumberFormat", sheet, block, format: "General" },
    { kind: "setValues", sheet, block, values: [[value]] },
  ];
}

const ERROR_FORMULAS: ReadonlyMap<string, string> = new Map([
  ["#N/A", "=NA()"],
  ["#DIV/0!", "=1/0"],
  ["#VALUE!", '="甲"+1'],
  ["#NUM!", "=SQRT(-1)"],
]);

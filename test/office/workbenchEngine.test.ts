import { compileTemplate } from "../../src/blueprint/template";
import { FIRST_BODY_ROW, ROSTER_SHEETS } from "../../src/blueprint/RosterSheet";
import { SHEET_COLUMNS, type SheetKind } from "../../src/domain/columns";
import type { CheckContext } from "../../src/domain/policy";
import { policyPreset } from "../../src/domain/policyPreset";
import type { FormulaEngine, FormulaValue } from "../../src/workbench/FormulaEngine";
import { createIronCalcEngine } from "../../src/workbench/formula/ironCalcEngine";
import { loadIronCalcInNode } from "../../src/workbench/formula/loadIronCalcInNode";
import { disagreements, namedByFormula, paneNaming, unheardRules } from "./engines";
import { cellsOf, type TypedRow } from "./filledTemplate";
import { labelledRows } from "./typedRows";

const CONTEXT: CheckContext = { policy: policyPreset(2018, "自动化学院", "1.0"), today: { year: 2018, month: 10, day: 10 } };

let engine: FormulaEngine;
beforeAll(async () => {
  engine = await createIronCalcEngine(loadIronCalcInNode);
});

it.each(["attachment1", "tracker"] as const)("校验结果 in the workbench's engine and the rules of the pane name the same cells on %s", (kind) => {
  const naming = paneNaming(ROSTER_SHEETS[kind], CONTEXT);
  const differences = labelledRows(kind).filter(({ row }) => !isBlanksAlone(row)).flatMap(({ origin, row }) => {
    const result = calculated(kind, row);
    return disagreements(row, namedByFormula(result), naming(row)).map((difference) => `${origin}: ${difference}; 校验结果 says “${result}”`);
  });
  expect(differences).toEqual([]);
});

it.each(["attachment1", "tracker"] as const)("every rule that claims a formula is heard in the workbench's engine on %s", (kind) => {
  const results = labelledRows(kind).filter(({ row }) => !isBlanksAlone(row)).map(({ row }) => calculated(kind, row));
  expect(unheardRules(kind, results)).toEqual([]);
});

/** IronCalc 0.8.4 has no TRIM over a range, by which the formula knows a row of blanks; LibreOffice is asked about it. */
function isBlanksAlone(row: TypedRow): boolean {
  return Object.values(row).join("") !== "" && Object.values(row).join("").trim() === "";
}

/** 校验结果 of a row that stands in the first body row of the template. */
function calculated(kind: SheetKind, row: TypedRow): string {
  const sheet = ROSTER_SHEETS[kind].sheetName;
  const cells = cellsOf(ROSTER_SHEETS[kind].columns, row);
  const place = { sheet, row: FIRST_BODY_ROW, column: SHEET_COLUMNS[kind].length - 1 };
  const [value] = engine.evaluate([{ ...place, formula: formulaOf(sheet) }], {
    value: (name, at, column): FormulaValue => (name === sheet && at === FIRST_BODY_ROW ? (cells[column] ?? "") : (POLICY_CELLS.get(`${name} ${at} ${column}`) ?? "")),
    usedSize: (name) => (name === sheet ? { rows: FIRST_BODY_ROW + 1, columns: cells.length } : { rows: 100, columns: 3 }),
  });
  return String(value);
}

const COMMANDS = compileTemplate(CONTEXT.policy, 1);

function formulaOf(sheet: string): string {
  return COMMANDS.flatMap((command) => (command.kind === "fillFormula" && command.sheet === sheet ? [command.formula] : []))[0] ?? "";
}

/** What the template writes, by sheet, row and column. */
const POLICY_CELLS: ReadonlyMap<string, string | number> = new Map(
  COMMANDS.flatMap((command) =>
    command.kind === "setValues"
      ? command.values.flatMap((cells, down) => cells.map((cell, across) => [`${command.sheet} ${command.block.row + down} ${command.block.column + across}`, cell] as const))
      : [],
  ),
);

import { readInputs, splitCell } from "../../../src/workbench/formula/formulaInputs";
import { translateFormula } from "../../../src/workbench/formula/translateFormula";
import { sheetReader } from "./sheetReader";

/** Seven rows and three columns are used. */
const reader = sheetReader({ 登记表: { A1: "x", C7: "y" } });

function translate(formula: string): string {
  const cell = splitCell({ sheet: "登记表", row: 0, column: 5, formula });
  return translateFormula(cell, readInputs([cell], reader));
}

describe("translateFormula", () => {
  it.each([
    ["names the scratch sheet", '=A$1&"A1"&登记表!$B2:C3', '=Sheet1!A$1&"A1"&Sheet1!$B2:C3'],
    ["numbers the sheets in the order of their use", "=附件1!A1+B2", "=Sheet1!A1+Sheet2!B2"],
    ["cuts whole columns, which IronCalc would walk to the last row", "=COUNTIF(A:B,1)", "=COUNTIF(Sheet1!A$1:B$7,1)"],
    ["cuts whole rows", "=SUM(2:$3)", "=SUM(Sheet1!$A2:$C$3)"],
    ["leaves a block as long as it is", "=SUM(A1:A900)", "=SUM(Sheet1!A1:A900)"],
    ["adds a missing equals sign", "A1", "=Sheet1!A1"],
  ])("%s", (_what, formula, expected) => {
    expect(translate(formula)).toBe(expected);
  });
});

import { foreignFormulas } from "../../../src/application/template/foreignFormulas";
import { policyReferenceOn } from "../../../src/application/template/policyCellsIn";
import { checkResultFormula } from "../../../src/blueprint/checkResultFormula";
import { ROSTER_SHEETS } from "../../../src/blueprint/RosterSheet";
import { templateLayout } from "../../../src/blueprint/SheetLayout";

const LAYOUT = templateLayout(ROSTER_SHEETS.attachment1);
const REFERENCE = policyReferenceOn("填报说明");
/** 校验结果 of a row of the sheet, counted from 0. */
const formulaOf = (row: number) => checkResultFormula({ ...LAYOUT, headerRow: row - 1 }, REFERENCE);
const foreign = (...formulas: (readonly [row: number, formula: string | null])[]) =>
  foreignFormulas(formulas.map(([row, formula]) => ({ row, formula })), LAYOUT, REFERENCE);

it("takes the formula of each row for ours, as we write it and as Excel writes it back", () => {
  const rows = [3, 4, 9, 98, 99, 4_999];
  expect(foreign(...rows.map((row) => [row, formulaOf(row)] as const))).toBe(0);
  expect(foreign(...rows.map((row) => [row, formulaOf(row).replaceAll("'", "")] as const))).toBe(0);
});

it.each([
  ["another formula", '="没有问题"'],
  ["the formula of another row", formulaOf(12)],
  ["a formula that looks at another workbook", formulaOf(7).replaceAll("'填报说明'", "'[甲学院.xlsx]填报说明'")],
  ["a formula that looks at another line of the policy", formulaOf(7).replaceAll("$B$18", "$B$19")],
])("counts %s", (_what, formula) => {
  expect(foreign([6, formulaOf(6)], [7, formula], [8, formulaOf(8)])).toBe(1);
});

it("leaves cells without a formula to those who count them", () => {
  expect(foreign([6, formulaOf(6)], [7, null])).toBe(0);
});

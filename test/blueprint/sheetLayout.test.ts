import { checkResultFormula } from "../../src/blueprint/checkResultFormula";
import { highlightedBlock, rosterConditionalFormats } from "../../src/blueprint/conditionalFormats";
import { templateLayout, type SheetLayout } from "../../src/blueprint/SheetLayout";
import { ROSTER_SHEETS } from "../../src/blueprint/RosterSheet";

const policy = () => "'填报说明'!$B$16";
const template = templateLayout(ROSTER_SHEETS.attachment1);
const blankTest = (layout: SheetLayout) => /COUNTA\(([^)]*)\)/u.exec(checkResultFormula(layout, policy))?.[1];

it("looks at all columns that people fill in, and never at itself or at 序号", () => {
  expect(blankTest(template)).toBe("$B4:$T4");
  const moved = [...template.columns.slice(1, 4), "serialNumber", ...template.columns.slice(4, 9), "checkResult", null, ...template.columns.slice(9, -1)] as const;
  expect(blankTest({ ...template, headerRow: 5, firstColumn: 1, columns: moved })).toBe("$B7:$D7,$F7:$J7,$M7:$W7");
});

it("follows every column to where it has been moved", () => {
  const shifted = checkResultFormula({ ...template, firstColumn: 2 }, policy);
  const back = shifted.replace(/\$([A-Z])4/gu, (_, letter: string) => `$${String.fromCharCode(letter.charCodeAt(0) - 2)}4`);
  expect(back).toBe(checkResultFormula(template, policy));
});

it("does without the columns that a registrar may leave out", () => {
  const columns = template.columns.filter((key) => key !== "ethnicGroup" && key !== "phone");
  expect(checkResultFormula({ ...template, columns }, policy)).not.toContain("联系电话");
});

it("colours 校验结果 itself only where it stands among the others", () => {
  expect(highlightedBlock(template).columns).toBe(20);
  expect(highlightedBlock({ ...template, columns: ["checkResult", ...template.columns.slice(0, -1)] }).columns).toBe(21);
  const [rule] = rosterConditionalFormats({ ...template, headerRow: 5, firstColumn: 1 }, "表");
  expect(rule).toMatchObject({ block: { row: 6, column: 1 }, format: { formula: "=ISNUMBER(FIND(\"〔\"&B$6&\"〕未填\",$V7))" } });
});

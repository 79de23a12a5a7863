import { printReference } from "../../../src/workbench/formula/Reference";
import { loseSheetInFormula, moveFormula, referencesOf, renameSheetInFormula } from "../../../src/workbench/formula/references";
import { splitFormula } from "../../../src/workbench/formula/splitFormula";

const printed = (formula: string) => referencesOf(formula).map(printReference);

describe("referencesOf", () => {
  it.each<[string, string, readonly string[]]>([
    ["a cell", "=A1", ["A1"]],
    ["all ways of writing $", "=$A$1+A$1+$A1+a1", ["$A$1", "A$1", "$A1", "A1"]],
    ["a block", "=SUM($A$2:B5)", ["$A$2:B5"]],
    ["a block written from its other corners", "=SUM(B5:A$2)", ["A$2:B5"]],
    ["whole columns", "=COUNTIF(A:A,$B:C)", ["A:A", "$B:C"]],
    ["whole rows", "=SUM(1:1,$5:7)", ["1:1", "$5:7"]],
    ["a sheet", "=Sheet1!A:A", ["Sheet1!A:A"]],
    ["a Chinese sheet without quotes", "=附件1!C3&核查登记表!$A$2", ["附件1!C3", "核查登记表!$A$2"]],
    ["a quoted sheet", "='核查登记表'!$A$2:B5", ["'核查登记表'!$A$2:B5"]],
    ["a sheet with quotes and signs in its name", "='it''s (A1)'!B2", ["'it''s (A1)'!B2"]],
    ["the last cell of a sheet", "=XFD1048576", ["XFD1048576"]],
    ["the corner before a function", "=SUM(A1:INDEX(B:B,3))", ["A1", "B:B"]],
    ["a spilled block", "=A1#", ["A1"]],
    ["cells between operators", "=-A1*B2^C3%&D4<>E5", ["A1", "B2", "C3", "D4", "E5"]],
  ])("finds %s", (_why, formula, expected) => {
    expect(printed(formula)).toEqual(expected);
  });

  it.each([
    ["a text", '="A1"&"$B$2:C3"'],
    ["a text with doubled quotes", '="say ""A1"" "'],
    ["a text that is not closed", '="A1'],
    ["functions with digits", "=LOG10(1)+ATAN2(1,2)+DAYS360(1,2)+BIN2DEC(1)"],
    ["functions in lower case", "=sum(1)"],
    ["defined names", "=A1_total+税率2025+_A1+A1.x+X.A1"],
    ["words that are too long or too far to the right", "=TRUE+ABCD1+XFE1+A1048577+A0"],
    ["numbers with an exponent", "=1E5+1.5E+3+2"],
    ["table references", "=tblTracker[姓名]&tbl[[#This Row],[A1]]&[@B2]&tbl[it''s A1]"],
    ["other workbooks", "=[Book1.xlsx]Sheet1!A1+'C:\\[Book 1.xlsx]Sheet 1'!$A$1:B2"],
    ["3-D references", "=SUM(Sheet1:Sheet3!A1,'a:b'!A1)"],
    ["lost references", "=#REF!+Sheet1!#REF!+#REF!A1+#DIV/0!+#N/A"],
  ])("leaves %s alone", (_why, formula) => {
    expect(printed(formula)).toEqual([]);
  });

  it("tells sheet, rows and columns, counted from 0", () => {
    expect(referencesOf("='核查 表'!B$3:D:D")).toEqual([
      { sheet: "核查 表", qualifier: "'核查 表'!", isBlock: false, rows: span([2, true]), columns: span([1, false]) },
      { sheet: null, qualifier: "", isBlock: true, rows: null, columns: span([3, false]) },
    ]);
  });

  it("keeps every character of the formula", () => {
    const formula = `=IF( A1 ="〔x〕",'核查 表'!B2 , tbl[[#All],[A1]]&"A1"\n&LOG10(5)) & #REF! & "open`;
    const joined = splitFormula(formula).map((part) => (typeof part === "string" ? part : printReference(part)));
    expect(joined.join("")).toBe(formula);
  });
});

describe("moveFormula", () => {
  it.each<[string, string, [number, number], string]>([
    ["relative parts move", "=A1+$A1+A$1+$A$1", [2, 3], "=D3+$A3+D$1+$A$1"],
    ["a block moves", "=SUM(B2:$C$3)", [1, 0], "=SUM(B3:$C$3)"],
    ["a corner that passes the fixed one changes places with it", "=SUM(A$5:A6)", [-3, 0], "=SUM(A3:A$5)"],
    ["whole columns move sideways only", "=COUNTIF(A:$B,C1)", [4, 1], "=COUNTIF(B:$B,D5)"],
    ["whole rows move up and down only", "=SUM(1:1)", [2, 5], "=SUM(3:3)"],
    ["references to other sheets move too", "='核查登记表'!A2", [1, 1], "='核查登记表'!B3"],
    ["what leaves the sheet above is lost", "=A1+B2", [-1, 0], "=#REF!+B1"],
    ["what leaves the sheet to the left is lost", "=Sheet1!A1+$A1", [0, -1], "=#REF!+$A1"],
    ["what leaves the sheet below is lost", "=SUM(A1:A1048576)", [1, 0], "=SUM(#REF!)"],
    ["what leaves the sheet to the right is lost", "=XFD1&A1", [0, 1], "=#REF!&B1"],
    ["texts, functions, names and tables stay", '=LOG10(A1)&"A1"&A1_x&tbl[A1]', [1, 0], '=LOG10(A2)&"A1"&A1_x&tbl[A1]'],
    ["columns count on after Z", "=Z1+AZ1+ZZ1", [0, 1], "=AA1+BA1+AAA1"],
  ])("%s", (_why, formula, [rows, columns], expected) => {
    expect(moveFormula(formula, rows, columns)).toBe(expected);
  });

  it("comes back when it is moved back", () => {
    const formula = "=IF($C$4=\"\",'核查登记表'!B7:D9,COUNTIF(E:F,G8))";
    expect(moveFormula(moveFormula(formula, 40, 5), -40, -5)).toBe(formula);
  });
});

describe("renameSheetInFormula", () => {
  it.each<[string, string, [string, string], string]>([
    ["a plain name", "=Sheet1!A1+A1", ["Sheet1", "附件1"], "=附件1!A1+A1"],
    ["in any case", "=SHEET1!A1", ["Sheet1", "Data"], "=Data!A1"],
    ["to a name that needs quotes", "=附件1!A:A", ["附件1", "附件 1's"], "='附件 1''s'!A:A"],
    ["from a name in quotes", "='附件 1''s'!$A$1", ["附件 1's", "附件1"], "=附件1!$A$1"],
    ["but not in a text or in other sheets", '="Sheet1!A1"&Sheet12!A1', ["Sheet1", "x"], '="Sheet1!A1"&Sheet12!A1'],
    ["to a name that looks like a cell", "=Sheet1!A1", ["Sheet1", "AB12"], "='AB12'!A1"],
  ])("renames %s", (_why, formula, [from, to], expected) => {
    expect(renameSheetInFormula(formula, from, to)).toBe(expected);
  });
});

it("loseSheetInFormula puts #REF! for every reference to the deleted sheet", () => {
  expect(loseSheetInFormula("=SUM('代码表'!A:A)+A1+附件1!B2", "代码表")).toBe("=SUM(#REF!)+A1+附件1!B2");
});

function span([index, absolute]: readonly [number, boolean]) {
  return { first: { index, absolute }, last: { index, absolute } };
}

import {
  shiftForDeletedColumns,
  shiftForDeletedRows,
  shiftForInsertedColumns,
  shiftForInsertedRows,
} from "../../../src/workbench/formula/shiftFormula";

const SHEET = "核查登记表";

/** Why, the formula, [row, count], the formula afterwards. */
type Case = [string, string, [number, number], string];

/** Row numbers as a person sees them: "insert 2 rows above row 5". */
describe("inserted rows", () => {
  it.each<Case>([
    ["a cell above stays", "=A4", [5, 2], "=A4"],
    ["the cell of the row moves down", "=A5", [5, 2], "=A7"],
    ["$ makes no difference", "=$A$5+A$6", [5, 2], "=$A$7+A$8"],
    ["a block that is cut grows", "=SUM(A2:A9)", [5, 2], "=SUM(A2:A11)"],
    ["a block below moves", "=SUM(A5:A9)", [5, 2], "=SUM(A7:A11)"],
    ["a block that ends above stays", "=SUM(A2:A4)", [5, 2], "=SUM(A2:A4)"],
    ["whole columns stay", "=SUM(A:A)", [5, 2], "=SUM(A:A)"],
    ["whole rows move", "=SUM(4:6)", [5, 2], "=SUM(4:8)"],
    ["a block down to the end keeps its end", "=SUM(A2:A1048576)", [5, 2], "=SUM(A2:A1048576)"],
    ["what falls off the end is lost", "=A1048576", [5, 1], "=#REF!"],
    ["the sheet may be named", "='核查登记表'!A5", [5, 1], "='核查登记表'!A6"],
    ["another sheet stays", "=附件1!A5+A5", [5, 1], "=附件1!A5+A6"],
    ["texts and functions stay", '=LOG10(A5)&"A5"', [5, 1], '=LOG10(A6)&"A5"'],
  ])("%s", (_why, formula, [row, count], expected) => {
    expect(shiftForInsertedRows(formula, SHEET, { sheet: SHEET, first: row - 1, count })).toBe(expected);
  });

  it("a formula on another sheet changes only where it names the sheet", () => {
    const rows = { sheet: "sheet1", first: 0, count: 1 };
    expect(shiftForInsertedRows("=A1+Sheet1!A1", "附件1", rows)).toBe("=A1+Sheet1!A2");
  });
});

describe("deleted rows", () => {
  it.each<Case>([
    ["a cell above stays", "=A4", [5, 2], "=A4"],
    ["a deleted cell is lost", "=A5+A6", [5, 2], "=#REF!+#REF!"],
    ["a cell below moves up", "=A7", [5, 2], "=A5"],
    ["a block loses rows in its middle", "=SUM($A$2:A9)", [5, 2], "=SUM($A$2:A7)"],
    ["a block loses its head", "=SUM(A5:A9)", [4, 3], "=SUM(A4:A6)"],
    ["a block loses its tail", "=SUM(A2:A6)", [5, 4], "=SUM(A2:A4)"],
    ["a block that is deleted is lost", "=SUM(A5:A6)", [5, 2], "=SUM(#REF!)"],
    ["a block below moves up", "=SUM(A7:A9)", [5, 2], "=SUM(A5:A7)"],
    ["a block from the first row loses its head", "=SUM(A1:A9)", [1, 2], "=SUM(A1:A7)"],
    ["all rows from the first are lost", "=SUM(A1:A2)", [1, 2], "=SUM(#REF!)"],
    ["whole columns stay", "=SUM(A:A)", [5, 2], "=SUM(A:A)"],
    ["whole rows shrink", "=SUM(4:6)", [5, 2], "=SUM(4:4)"],
    ["another sheet stays", "=附件1!A5", [5, 2], "=附件1!A5"],
    ["a lost reference to a named sheet", "='核查登记表'!A5", [5, 1], "=#REF!"],
  ])("%s", (_why, formula, [row, count], expected) => {
    expect(shiftForDeletedRows(formula, SHEET, { sheet: SHEET, first: row - 1, count })).toBe(expected);
  });
});

describe("columns", () => {
  const columns = { sheet: SHEET, first: 2, count: 1 };

  it.each([
    ["cells", "=B1+C1+$D$1", "=B1+D1+$E$1"],
    ["a block that is cut", "=SUM(B2:D2)", "=SUM(B2:E2)"],
    ["whole columns", "=COUNTIF(C:C,B:D)", "=COUNTIF(D:D,B:E)"],
    ["whole rows", "=SUM(3:3)", "=SUM(3:3)"],
    ["the last column", "=XFD1", "=#REF!"],
  ])("inserted at C: %s", (_why, formula, expected) => {
    expect(shiftForInsertedColumns(formula, SHEET, columns)).toBe(expected);
  });

  it.each([
    ["cells", "=B1+C1+$D$1", "=B1+#REF!+$C$1"],
    ["a block that is cut", "=SUM(B2:D2)", "=SUM(B2:C2)"],
    ["whole columns", "=COUNTIF(C:C,B:D)", "=COUNTIF(#REF!,B:C)"],
    ["whole rows", "=SUM(3:3)", "=SUM(3:3)"],
  ])("deleted C: %s", (_why, formula, expected) => {
    expect(shiftForDeletedColumns(formula, SHEET, columns)).toBe(expected);
  });

  it("come back when inserted columns are deleted again", () => {
    const formula = "=SUM($B$2:D9)+C4&核查登记表!E:F";
    const wider = shiftForInsertedColumns(formula, SHEET, { ...columns, count: 3 });
    expect(wider).not.toBe(formula);
    expect(shiftForDeletedColumns(wider, SHEET, { ...columns, count: 3 })).toBe(formula);
  });
});

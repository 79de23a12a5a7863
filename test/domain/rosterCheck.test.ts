import fc from "fast-check";
import type { CellRow } from "../../src/domain/cell";
import { RosterCheck } from "../../src/domain/rosterCheck";
import { checkOf, CLEAN, columnsOf, CONFIRMED, context, headersOf, line, rowOf, SECOND, type Cells } from "./student";
import { telling } from "./tellingCells";

const NAME_ROW: Cells = { ...CLEAN, wrongItem: "姓名", chsiValue: "测式甲", correctValue: "测试甲" };
const NUMBER_ROW: Cells = { ...CLEAN, wrongItem: "身份证号", chsiValue: "460039200005122717", correctValue: "460039200005122718" };

it("judges again exactly the rows that share something with the changed one", () => {
  const check = checkOf("attachment1", [CLEAN, SECOND, { ...SECOND, studentNumber: "2018990103", name: "测试丙", examNumber: "18469033150003", documentNumber: "469033200005122711" }]);
  const [first, , third] = [check.verdict(0), check.verdict(1), check.verdict(2)];
  check.replaceRows(1, [rowOf("attachment1", { ...SECOND, examNumber: "18469033150001" })]);
  expect(check.verdict(0).findings.map(line)).toEqual(["KSH_DUP examNumber error"]);
  expect(check.verdict(2)).toBe(third);
  check.replaceRows(1, [rowOf("attachment1", SECOND)]);
  expect(check.verdict(0)).toBe(first);
});

it("grows with rows beyond its end", () => {
  const check = checkOf("attachment1", [CLEAN]);
  check.replaceRows(3, [rowOf("attachment1", SECOND)]);
  expect(check.rowCount).toBe(4);
  expect(check.verdict(3).label).toBe("测试乙");
  expect(check.verdict(1).findings.map(line)).toEqual(["BLANK_ROW * info"]);
});

it("says of one cell with name and number the same whether or not the row has or had a 学号", () => {
  const both: Cells = { wrongItem: "姓名、身份证号" };
  const check = checkOf("attachment1", [CLEAN, CLEAN, both]);
  check.replaceRows(0, [rowOf("attachment1", both)]);
  const [edited, typed] = [check.verdict(0), check.verdict(2)].map(({ findings }) => findings.map(line));
  expect(typed).toContain("FIX_NAME_AND_ID wrongItem warning");
  expect(edited).toEqual(typed);
});

it("lists the rows with findings in sheet order", () => {
  const check = checkOf("attachment1", [{ ...CLEAN, gender: "" }, SECOND, { ...CLEAN, gender: "" }]);
  expect([...check.rowsWithFindings()].map(({ row }) => row)).toEqual([0, 2]);
});

it("knows whether a row holds exactly these cells", () => {
  const check = checkOf("attachment1", [CLEAN]);
  const cells = rowOf("attachment1", CLEAN);
  expect(check.cells(0)).toEqual(cells);
  expect(check.cells(7)).toEqual([]);
  expect([check.holds(0, cells), check.holds(0, cells.slice(1)), check.holds(0, [...cells.slice(0, -1), "别的"]), check.holds(0, cells.map(() => "别的")), check.holds(1, cells), check.holds(1, [])]).toEqual([true, false, false, false, false, false]);
});

it("takes long work in steps of fifty rows, and tells how many rows are done", () => {
  const check = checkOf("attachment1", []);
  const rows = Array.from({ length: 120 }, () => rowOf("attachment1", CLEAN));
  expect([...check.replacingAll(rows)]).toEqual([0, 50, 100, 120, 120, 120]);
  expect([...check.replacing(rows.map((cells, row) => ({ row, cells })))]).toHaveLength(3 + 2);
  expect(check.verdict(119).findings.map(line)).toEqual(["ROW_DUP studentNumber error"]);
});

it("refuses to judge a row that is not there", () => {
  expect(() => checkOf("attachment1", []).verdict(0)).toThrow(new RangeError("row 0 of 0"));
});

describe.each(["attachment1", "tracker"] as const)("any edits of %s", (sheet) => {
  const base = sheet === "tracker" ? [CONFIRMED, { ...CONFIRMED, ...SECOND, wrongItem: "" }] : [CLEAN, SECOND, NAME_ROW, NUMBER_ROW];
  const anyRow: fc.Arbitrary<CellRow> = fc
    .tuple(fc.constantFrom(...base, {}), fc.dictionary(fc.constantFrom(...columnsOf(sheet)), telling, { maxKeys: 2 }))
    .map(([student, changes]) => rowOf(sheet, { ...student, ...changes }));
  const anyEdit = fc.record({ first: fc.integer({ min: 0, max: 9 }), rows: fc.array(anyRow, { minLength: 1, maxLength: 3 }) });
  const marks = { title: "样例学院新生学籍信息有误学生名单", hiddenRows: new Set([2]) };

  it("leave the same verdicts as reading the whole table anew", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), fc.array(anyEdit, { maxLength: 8 }), fc.boolean(), (start, edits, isMarked) => {
        const edited = new RosterCheck(sheet, headersOf(sheet), context());
        edited.replaceAll(start, isMarked ? marks : {});
        const rows: CellRow[] = [...start];
        for (const edit of edits) {
          edited.replaceRows(edit.first, edit.rows);
          while (rows.length < edit.first) rows.push([]);
          rows.splice(edit.first, edit.rows.length, ...edit.rows);
        }
        const fresh = new RosterCheck(sheet, headersOf(sheet), context());
        fresh.replaceAll(rows, isMarked ? marks : {});
        expect(rows.map((_, row) => edited.verdict(row))).toEqual(rows.map((_, row) => fresh.verdict(row)));
        expect(edited.sheetFindings()).toEqual(fresh.sheetFindings());
      }),
      { numRuns: 200 },
    );
  });
});

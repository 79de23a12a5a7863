import { RosterCheck } from "../../../src/domain/rosterCheck";
import { checkOf, CLEAN, context, foundInTable, headersOf, line, rowOf, SECOND } from "../student";

it("[BLANK_ROW] a gap is named, prepared empty rows below are not", () => {
  expect(foundInTable("attachment1", [CLEAN, {}, SECOND, {}, { name: " " }])).toEqual([[], ["BLANK_ROW * info"], [], [], ["BLANK_ROW * info"]]);
});

it("[BLANK_ROW] follows the last row with content as it moves", () => {
  const check = checkOf("attachment1", [CLEAN, {}, {}, SECOND]);
  expect(check.verdict(1).findings.map(line)).toEqual(["BLANK_ROW * info"]);
  check.replaceRows(3, [[]]);
  expect(check.verdict(1).findings).toEqual([]);
  check.replaceRows(2, [rowOf("attachment1", SECOND)]);
  expect(check.verdict(1).findings.map(line)).toEqual(["BLANK_ROW * info"]);
});

it("[NO_ROWS] counts students only", () => {
  expect(checkOf("attachment1", []).sheetFindings().map(line)).toEqual(["NO_ROWS * info"]);
  expect(checkOf("attachment1", [{}, { serialNumber: "示例", name: "测试甲" }]).sheetFindings().map(line)).toEqual(["NO_ROWS * info"]);
  const check = checkOf("attachment1", [CLEAN]);
  expect(check.sheetFindings()).toEqual([]);
  check.replaceRows(0, [[]]);
  expect(check.sheetFindings().map(line)).toEqual(["NO_ROWS * info"]);
});

it("[HIDDEN_ROW] [MERGED_CELLS] come from the marks", () => {
  const check = new RosterCheck("attachment1", headersOf("attachment1"), context());
  check.replaceAll([rowOf("attachment1", CLEAN), rowOf("attachment1", SECOND)], {
    hiddenRows: new Set([1]),
    merged: [{ row: 0, column: 1, rows: 2, columns: 1 }, { row: -2, column: 0, rows: 1, columns: 9 }, { row: 1, column: 3, rows: 1, columns: 1 }],
  });
  expect(check.verdict(0).findings.map(line)).toEqual(["MERGED_CELLS college warning"]);
  expect(check.verdict(1).findings.map(line)).toEqual(["HIDDEN_ROW * warning"]);
});

it("[MERGED_CELLS] in the header row is said of the sheet", () => {
  const check = new RosterCheck("attachment1", headersOf("attachment1"), context());
  check.replaceAll([rowOf("attachment1", CLEAN)], { merged: [{ row: -1, column: 6, rows: 1, columns: 2 }] });
  expect(check.sheetFindings().map(line)).toEqual(["MERGED_CELLS name warning"]);
});

it.each([
  ["____学院新生学籍信息有误学生名单", ["TITLE_BLANK * warning"], []],
  ["— — — — 学院新生学籍信息有误学生名单", ["TITLE_BLANK * warning"], []],
  ["测试学院新生学籍信息有误学生名单", [], []],
  ["附件1 样例大学测试学院2018级新生学籍信息有误学生名单", [], []],
  ["样例学院新生学籍信息有误学生名单", [], ["TITLE_CONFLICT college warning"]],
  ["一张别的表", [], []],
  ["", [], []],
])("[TITLE_BLANK] [TITLE_CONFLICT] title %j", (title, ofSheet, ofRow) => {
  const check = new RosterCheck("attachment1", headersOf("attachment1"), context());
  check.replaceAll([rowOf("attachment1", CLEAN)], { title });
  expect(check.sheetFindings().map(line)).toEqual(ofSheet);
  expect(check.verdict(0).findings.map(line)).toEqual(ofRow);
});

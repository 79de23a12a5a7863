import { COLUMNS, type SheetKind } from "../../../src/domain/columns";
import type { SheetMarks } from "../../../src/domain/facts/SheetMarks";
import { RosterCheck } from "../../../src/domain/rosterCheck";
import { CLEAN, CONFIRMED, context, headersOf, rowOf, SECOND, type Cells } from "../student";

/** What a person reads beside a row that is wrong only among others, word for word. */
const NAME_ROW: Cells = { ...CLEAN, wrongItem: "姓名", chsiValue: "测式甲", correctValue: "测试甲" };
const TITLE = "样例学院新生学籍信息有误学生名单";
const HEADERS = headersOf("attachment1").map(String);

function check(sheet: SheetKind, students: readonly Cells[], marks: SheetMarks = {}, headers = headersOf(sheet)): RosterCheck {
  const roster = new RosterCheck(sheet, headers, context());
  roster.replaceAll(students.map((cells) => rowOf(sheet, cells)), marks);
  return roster;
}

it.each<readonly [string, readonly Cells[], SheetMarks, string]>([
  ["ROW_DUP", [CLEAN, SECOND, CLEAN], {}, "与第1条是同一名学生的同一件事，重复了，请只保留一行。"],
  ["ROW_DUP", [SECOND, CLEAN, CLEAN], {}, "与第2条是同一名学生的同一件事，重复了，请只保留一行。"],
  ["SNO_CONFLICT", [SECOND, CLEAN, { ...CLEAN, documentNumber: "46003920000512019X" }], {}, "学号与第2条相同，但证件号码不同；同一名学生的各行应当一致，请核对学号和证件号码。"],
  ["KSH_DUP", [CLEAN, NAME_ROW, { ...SECOND, examNumber: "18469033150001" }], {}, "考生号与第1条相同，但学号不同；每人的考生号都不一样，请核对这两行。"],
  ["ID_DUP", [CLEAN, NAME_ROW, { ...SECOND, gender: "男", birthDate: "20000512", documentNumber: "460039200005122718" }], {}, "证件号码与第1条相同，但学号不同；一个证件号码只能属于一名学生，请核对这两行。"],
  ["NAME_SAME", [SECOND, CLEAN, { ...SECOND, studentNumber: "2018990103", examNumber: "18469033150003", name: "测试甲", documentNumber: "460039199911302627" }], {}, "第2条也叫“测试甲”，学号不同，是同名学生时不用改。"],
  ["FIX_NAME_AND_ID", [{ ...NAME_ROW, wrongItem: "姓名、身份证号" }], {}, "这名学生的姓名和身份证号都有误，需要省级主管部门审核，请先确认是学生本人，并备齐公安机关的证明。"],
  ["HIDDEN_ROW", [CLEAN], { hiddenRows: new Set([0]) }, "这一行被隐藏或筛选掉了，但仍会检查和上报，请确认是否需要。"],
  ["MERGED_CELLS", [CLEAN, SECOND], { merged: [{ row: 0, column: 1, rows: 2, columns: 1 }] }, "这里有合并单元格，只有左上角一格有内容，请取消合并，再逐行填写。"],
  ["TITLE_CONFLICT", [CLEAN], { title: TITLE }, "标题写的是“样例学院”，这一行的学院是“测试学院”，请核对。"],
  ["BLANK_ROW", [CLEAN, {}, SECOND], {}, "这一行没有内容，不会上报，可以删除。"],
])("[%s] in a row of 附件1", (code, students, marks, sentence) => {
  const roster = check("attachment1", students, marks);
  expect(students.flatMap((_, row) => roster.verdict(row).findings).filter(({ rule }) => rule === code).at(-1)?.message).toBe(sentence);
});

it.each<readonly [string, readonly string[], string]>([
  ["HDR_ALIAS", HEADERS.map((header) => (header === "证件号码" ? "身份证号码" : header)), "表头“身份证号码”按“证件号码”处理。"],
  ["HDR_DUPLICATE", [...HEADERS, "姓名"], "“姓名”有两列，分不清以哪一列为准，请只保留一列；现在按左边一列检查。"],
  ["HDR_EXTRA", [...HEADERS, "家庭住址"], "“家庭住址”不是附件1的列，不会上报；其中如有个人信息，请确认是否需要保留。"],
  ["HDR_MISSING", HEADERS.map((header) => (header === "姓名" ? "" : header)), "缺少“姓名”这一列，请从模板恢复；在此之前不检查这一列。"],
  ["HDR_ORDER", [...HEADERS].reverse(), "各列的顺序与模板不同，按表头名称对应，上报表会按模板的顺序排列。"],
])("[%s] of the headers of 附件1", (code, headers, sentence) => {
  const found = check("attachment1", [CLEAN], {}, headers).sheetFindings();
  expect(found.filter(({ rule }) => rule === code).map(({ message }) => message)).toEqual([sentence]);
});

it("[TITLE_BLANK] [NO_ROWS] of the sheet as a whole", () => {
  const says = (...[sheet, students, marks]: Parameters<typeof check>) => check(sheet, students, marks).sheetFindings().map(({ message }) => message);
  expect(says("attachment1", [CLEAN], { title: "____学院新生学籍信息有误学生名单" })).toEqual(["标题里的学院名称还空着，上报前请填上。"]);
  expect(says("attachment1", [])).toEqual(["表里没有学生；如果学院确实没有信息有误的学生，可以按“无”上报。"]);
  expect(says("tracker", [])).toEqual(["表里还没有学生，请先填写或导入名单。"]);
});

it("names no other header, column or order than the one that is wrong", () => {
  expect(check("attachment1", [CLEAN]).sheetFindings()).toEqual([]);
  const swapped = HEADERS.map((header) => (header === "学院" ? COLUMNS.major.header : header === COLUMNS.major.header ? "学院" : header));
  expect(check("attachment1", [CLEAN], {}, swapped).sheetFindings().map(({ rule }) => rule)).toEqual(["HDR_ORDER"]);
});

it("[FIX_NAME_AND_ID] asks for the pair, in either order, and not for another thing beside one of the two", () => {
  const number: Cells = { ...CLEAN, wrongItem: "身份证号", chsiValue: "460039200005122717", correctValue: "460039200005122718" };
  const codes = (students: readonly Cells[]) => students.map((_, row) => check("attachment1", students).verdict(row).findings.map(({ rule }) => rule));
  expect(codes([number, NAME_ROW])).toEqual([[], ["FIX_NAME_AND_ID"]]);
  expect(codes([NAME_ROW, CLEAN])).toEqual([[], []]);
  expect(codes([number, CLEAN])).toEqual([[], []]);
});

it("[NAME_SAME] keeps still where the document shows that it is one student", () => {
  const same = { ...SECOND, name: "测试甲", gender: "男", birthDate: "20000512", documentNumber: "460039200005122718" };
  expect(check("attachment1", [CLEAN, same]).verdict(1).findings.map(({ rule }) => rule)).toEqual(["ID_DUP"]);
});

it("[ROW_DUP] keeps still where the rows are two students under one 学号", () => {
  const other = { ...SECOND, studentNumber: "2018990101", status: "已确认无误", wrongItem: "", confirmedOn: "20181008" };
  expect(check("tracker", [CONFIRMED, other]).verdict(1).findings.map(({ rule }) => rule)).toEqual(["SNO_CONFLICT"]);
});

it.each<readonly [string, Cells, Cells, string | null]>([
  ["another name", {}, { name: "测试丙" }, "name"],
  ["a name with a blank in it", {}, { name: "测 试甲" }, null],
  ["another document number", {}, { documentNumber: "46003920000512019X" }, "documentNumber"],
  ["another 考生号", {}, { examNumber: "18469033150002" }, "examNumber"],
  ["a 考生号 that cannot be read", {}, { examNumber: "1846903315" }, null],
  ["no 考生号", {}, { examNumber: "" }, null],
  ["another gender, where no number tells it", { documentType: "护照", documentNumber: "E12345678" }, { gender: "女" }, "gender"],
  ["the gender in other words", {}, { gender: "男性" }, null],
  ["another birth date, where no number tells it", { documentType: "护照", documentNumber: "E12345678" }, { birthDate: "20000513" }, "birthDate"],
  ["the birth date in other words", {}, { birthDate: "2000-05-12" }, null],
  ["a birth date that is none", {}, { birthDate: "20000532" }, null],
  ["another ethnic group", {}, { ethnicGroup: "藏族" }, "ethnicGroup"],
  ["the ethnic group in other words", {}, { ethnicGroup: "汉" }, null],
  ["another class", {}, { className: "20189902" }, "className"],
  ["no class", {}, { className: "" }, null],
  ["another major", {}, { major: "别的专业" }, "major"],
  ["another college", {}, { college: "别的学院" }, "college"],
  ["the college in full-width letters", { college: "IT学院" }, { college: "ＩＴ 学院" }, null],
])("[SNO_CONFLICT] under one 学号 with %s", (_what, both, changes, column) => {
  const rows = [{ ...CLEAN, ...both }, { ...NAME_ROW, ...both, ...changes, correctValue: changes.name ?? "测试甲" }];
  const found = check("attachment1", rows).verdict(1).findings.filter(({ rule }) => rule === "SNO_CONFLICT");
  expect(found.map((finding) => finding.column)).toEqual(column === null ? [] : [column]);
});

it("[TITLE_CONFLICT] compares only where both name a college, however it is spaced", () => {
  const codes = (college: string, title: string) => check("attachment1", [{ ...CLEAN, college }], { title, hiddenRows: new Set([0]) }).verdict(0).findings.map(({ rule }) => rule);
  expect(codes("样 例 学 院", TITLE)).toEqual(["HIDDEN_ROW"]);
  expect(codes("", TITLE)).toEqual(["HIDDEN_ROW", "REQ_MISSING"]);
  expect(codes("测试学院", "一张别的表")).toEqual(["HIDDEN_ROW"]);
});

it("[HIDDEN_ROW] is about students only", () => {
  const roster = check("attachment1", [CLEAN, {}, SECOND], { hiddenRows: new Set([1]) });
  expect(roster.verdict(1).findings.map(({ rule }) => rule)).toEqual(["BLANK_ROW"]);
});

it("[MERGED_CELLS] a merged cell outside of the known columns is said of the row", () => {
  const headers = [...HEADERS, "家庭住址"];
  const roster = new RosterCheck("attachment1", headers, context());
  roster.replaceAll([[...rowOf("attachment1", CLEAN), ""], [...rowOf("attachment1", SECOND), ""]], { merged: [{ row: 0, column: headers.length - 1, rows: 2, columns: 1 }] });
  expect(roster.verdict(0).findings.map(({ rule, column }) => [rule, column])).toEqual([["MERGED_CELLS", null]]);
});

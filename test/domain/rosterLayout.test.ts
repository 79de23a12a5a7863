import { COLUMNS, SHEET_COLUMNS, type SheetKind } from "../../src/domain/columns";
import { readLayout } from "../../src/domain/rosterLayout";

const TEMPLATE = templateHeaders("attachment1");

function templateHeaders(sheet: SheetKind): string[] {
  return SHEET_COLUMNS[sheet].map((key) => COLUMNS[key].header);
}

function found(headers: readonly string[], sheet: SheetKind = "attachment1"): string[] {
  return readLayout(sheet, headers).findings.map(({ rule, header, severity }) => `${rule} ${header} ${severity}`);
}

it.each(["attachment1", "tracker"] as const)("has nothing to say of the template's own headers (%s)", (sheet) => {
  const layout = readLayout(sheet, templateHeaders(sheet));
  expect(layout.findings).toEqual([]);
  expect(layout.missing).toEqual([]);
  expect(SHEET_COLUMNS[sheet].map((key) => layout.positions[key])).toEqual(SHEET_COLUMNS[sheet].map((_, position) => position));
});

it.each([
  ["white space inside", "姓 名", "name"],
  ["a line break", "证件\n号码", "documentNumber"],
  ["an alias", "身份证号", "documentNumber"],
  ["CHSI's field name", "XH", "studentNumber"],
  ["an invisible mark", "考生号\u200B", "examNumber"],
  ["the asterisk of required columns", "*性别", "gender"],
  ["a colon", "学院：", "college"],
  ["CHSI's field name in small letters", "xh", "studentNumber"],
  ["a note in brackets", "性别（必填）", "gender"],
  ["an alias with a note", "身份证号(18位)", "documentNumber"],
] as const)("[HDR_ALIAS] understands %s", (_why, header, key) => {
  const headers = TEMPLATE.map((text) => (text === COLUMNS[key].header ? header : text));
  const layout = readLayout("attachment1", headers);
  expect(layout.positions[key]).toBe(headers.indexOf(header));
  expect(layout.findings.map(({ rule, column }) => [rule, column])).toEqual([["HDR_ALIAS", key]]);
});

it("[HDR_MISSING] names required columns only, and the rules are told", () => {
  const headers = TEMPLATE.filter((text) => !["考生号", "民族", "联系电话", "证件类型"].includes(text));
  expect(found(headers)).toEqual(["HDR_MISSING 考生号 error"]);
  expect(readLayout("attachment1", headers).missing).toEqual(["examNumber"]);
});

it.each([
  ["attachment1", ["学院", "学号", "考生号", "姓名", "性别", "出生日期", "证件号码", "有误信息项", "学信网显示内容", "正确内容", "情况说明"]],
  ["tracker", ["学院", "学号", "考生号", "姓名", "性别", "出生日期", "证件号码", "查询确认状态"]],
] as const)("[HDR_MISSING] an empty %s lacks each required column", (sheet, missing) => {
  expect(found(["序号"], sheet)).toEqual(missing.map((header) => `HDR_MISSING ${header} error`));
});

it("[HDR_DUPLICATE] reads the left one of two", () => {
  expect(found([...TEMPLATE, "姓名"])).toEqual(["HDR_DUPLICATE 姓名 error"]);
  expect(readLayout("attachment1", [...TEMPLATE, "姓名"]).positions.name).toBe(TEMPLATE.indexOf("姓名"));
  expect(found([...TEMPLATE, "身份证号"])).toEqual(["HDR_DUPLICATE 身份证号 error"]);
});

it("[HDR_EXTRA] an alias of data that may stand twice is a column of its own", () => {
  expect(found([...TEMPLATE, "系"])).toEqual(["HDR_EXTRA 系 warning"]);
  expect(readLayout("attachment1", [...TEMPLATE, "系"]).positions.college).toBe(TEMPLATE.indexOf("学院"));
});

it.each(["性*别", "学院:名称", "姓名(曾用名)备注", "()"])("[HDR_EXTRA] does not guess at %s", (header) => {
  expect(found([...TEMPLATE, header])).toEqual([`HDR_EXTRA ${header} warning`]);
});

it("[HDR_EXTRA] a header with a note beside the header itself is a column of its own", () => {
  expect(found([...TEMPLATE, "证件号码（旧）"])).toEqual(["HDR_EXTRA 证件号码（旧） warning"]);
});

it("[HDR_ALIAS] understands the tracker's counters with their range", () => {
  const headers = templateHeaders("tracker").map((text) => (text === "绑定已用次数" ? "绑定已用次数(0-5)" : text));
  expect(found(headers, "tracker")).toEqual(["HDR_ALIAS 绑定已用次数(0-5) info"]);
});

it("[HDR_EXTRA] warns on 附件1, which is handed in, but not on the tracker", () => {
  expect(found([...TEMPLATE, "宿舍", "辅导员"])).toEqual(["HDR_EXTRA 宿舍 warning", "HDR_EXTRA 辅导员 warning"]);
  expect(found([...templateHeaders("tracker"), "宿舍"], "tracker")).toEqual([]);
});

it("[HDR_EXTRA] knows 高考年份, which the checks read where it stands", () => {
  expect(found([...TEMPLATE, "高考年份"])).toEqual([]);
});

it("[HDR_ORDER] is said once", () => {
  expect(found([...TEMPLATE].reverse())).toEqual(["HDR_ORDER * info"]);
});

it("takes headers that are no text as they look", () => {
  expect(() => readLayout("attachment1", [null, 2018, true, "", "#N/A"])).not.toThrow();
});

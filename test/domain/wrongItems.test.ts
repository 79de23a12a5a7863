import { MISSING_RECORD, parseWrongItems, WRONG_ITEMS } from "../../src/domain/wrongItems";

function names(text: string): string[] {
  return parseWrongItems(text).items.map(({ name }) => name);
}

it.each(WRONG_ITEMS.map(({ name }) => name))("reads %s as it is", (name) => {
  expect(names(name)).toEqual([name]);
  expect(parseWrongItems(name)).toMatchObject({ unknown: [], normalised: false });
});

it.each([
  ["证件号码", "身份证号"], ["照片", "录取照片"], ["出生年月日", "出生日期"], ["姓名有误", "姓名"], ["其他", "其他CHSI字段"], ["系（所、函授站）", "系"], ["姓 名", "姓名"], ["性别信息不符", "性别"],
])("reads %s as %s", (text, name) => {
  expect(names(text)).toEqual([name]);
  expect(parseWrongItems(text)).toMatchObject({ names: [name], unknown: [], normalised: true, isPlain: false });
});

it.each([
  ["姓名、身份证号", ["姓名", "身份证号"]],
  ["姓名和性别", ["姓名", "性别"]],
  ["姓名,姓名", ["姓名"]],
  ["、姓名、", ["姓名"]],
  ["姓名 / 出生日期；民族", ["姓名", "出生日期", "民族"]],
])("splits %s", (text, items) => {
  expect(names(text)).toEqual(items);
});

it("has to be rewritten only where it names one item, and nothing that is unknown", () => {
  expect(parseWrongItems("姓名、")).toMatchObject({ unknown: [], normalised: true });
  expect(parseWrongItems("姓名、性别").normalised).toBe(false);
  expect(parseWrongItems("有误的姓名").unknown).toEqual(["有误的姓名"]);
});

it("keeps what it does not know", () => {
  expect(parseWrongItems("姓名、宿舍号").unknown).toEqual(["宿舍号"]);
});

it("has the missing record beside the list: it may be used only where the registrar allows it", () => {
  expect(WRONG_ITEMS).not.toContain(MISSING_RECORD);
  expect(parseWrongItems("查不到学籍").items).toEqual([MISSING_RECORD]);
});

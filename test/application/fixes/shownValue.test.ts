import { shownAfter, shownValue } from "../../../src/application/fixes/shownValue";

it.each([
  ["a resident number keeps its first 3 and last 4", "documentNumber", "460039200005122718", "460…2718"],
  ["also among blanks and full-width digits", "documentNumber", " 460039 ２０００ 0512 2718", "460…2718"],
  ["also in 正确内容", "correctValue", "460039200005122718", "460…2718"],
  ["also the old kind of 15 digits", "chsiValue", "460039000512271", "460…2271"],
  ["a passport shows its last two", "documentNumber", "EJ1234567", "…67"],
  ["a phone keeps its first 3 and last 4", "phone", "13800001234", "138…1234"],
  ["also in a column that nobody has named", "remarks", "138 0000 1234", "138…1234"],
  ["a 学号 that looks like a phone is shown", "studentNumber", "18469010101", "18469010101"],
  ["a candidate number is shown", "examNumber", "18469033150001", "18469033150001"],
  ["a name is shown", "name", "测试甲", "测试甲"],
  ["a blank cell is blank", "birthDate", "  ", ""],
  ["a number is shown as it stands", "studentNumber", 2018990101, "2018990101"],
] as const)("%s", (_why, column, value, shown) => {
  expect(shownValue(column, value)).toBe(shown);
});

it("says so where two numbers look alike with their middle left out, and not where only the writing differs", () => {
  expect(shownAfter("phone", "13800001234", "13811111234")).toBe("138…1234（中间几位不同）");
  expect(shownAfter("phone", "13800001234", "13800001235")).toBe("138…1235");
  expect(shownAfter("documentNumber", " 460039200005122718", "460039200005122718")).toBe("460…2718");
});

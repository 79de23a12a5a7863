import { shownValue } from "../../../src/application/fixes/shownValue";

it.each([
  ["a resident number keeps its first 3 and last 4", "documentNumber", "460039200005122718", "460…2718"],
  ["also among blanks and full-width digits", "documentNumber", " 460039 ２０００ 0512 2718", "460…2718"],
  ["also in 正确内容", "correctValue", "460039200005122718", "460…2718"],
  ["also the old kind of 15 digits", "chsiValue", "460039000512271", "460…2271"],
  ["a passport shows its last two", "documentNumber", "EJ1234567", "…67"],
  ["a candidate number is shown", "examNumber", "18469033150001", "18469033150001"],
  ["a name is shown", "name", "测试甲", "测试甲"],
  ["a blank cell is blank", "birthDate", "  ", ""],
  ["a number is shown as it stands", "studentNumber", 2018990101, "2018990101"],
] as const)("%s", (_why, column, value, shown) => {
  expect(shownValue(column, value)).toBe(shown);
});

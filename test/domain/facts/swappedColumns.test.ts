import { found, type Cells } from "../student";

it.each<readonly [string, Cells, boolean]>([
  ["考生号 and 证件号码", { examNumber: "460039200005122718", documentNumber: "18469033150001" }, true],
  ["考生号 and 证件号码, with a number of no province", { examNumber: "460039200005122718", documentNumber: "18009033150001" }, false],
  ["考生号 and 证件号码, where the number is no 考生号", { examNumber: "460039200005122718", documentNumber: "1846903315000" }, false],
  ["姓名 and 证件号码", { name: "460039200005122718", documentNumber: "测试甲" }, true],
  ["姓名 and 证件号码, with a name of one character", { name: "460039200005122718", documentNumber: "测" }, false],
  ["姓名 and 证件号码, with something behind the name", { name: "460039200005122718", documentNumber: "测试甲1" }, false],
  ["姓名 and 证件号码, with something before the name", { name: "460039200005122718", documentNumber: "1测试甲" }, false],
  ["学号 and 考生号", { studentNumber: "18469033150001", examNumber: "2018990101" }, true],
  ["学号 and 考生号, with a 学号 of another length", { studentNumber: "18469033150001", examNumber: "201899010" }, false],
  ["学号 and 考生号, with a 学号 of letters", { studentNumber: "18469033150001", examNumber: "测试测试测试测试测试" }, false],
])("takes %s for swapped: %j", (_what, changes, isSwapped) => {
  expect(found(changes).some((text) => text.startsWith("COLUMN_SWAPPED"))).toBe(isSwapped);
});

it("does not take 学号 and 考生号 for swapped where both have 14 digits", () => {
  const policy = { studentNumberLength: 14 };
  expect(found({ studentNumber: "18469033150001", examNumber: "18469033150002" }, { policy }).some((text) => text.startsWith("COLUMN_SWAPPED"))).toBe(false);
});

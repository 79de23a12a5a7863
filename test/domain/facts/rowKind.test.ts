import { CLEAN, judge, type Cells } from "../student";

const kindOf = (cells: Cells): string => judge("attachment1", cells).kind;

it.each<readonly [string, Cells, string]>([
  ["nothing but a number of order", { serialNumber: "7" }, "blank"],
  ["a footer in 序号", { serialNumber: "填表人：" }, "notData"],
  ["the example of the template", { ...CLEAN, serialNumber: "（示例）" }, "sample"],
  ["an example that is no example", { ...CLEAN, serialNumber: "1示例" }, "student"],
  ["a second header row", { name: "姓名", studentNumber: "学号", gender: "性别" }, "notData"],
  ["a second header row with blanks in the headers", { college: "学 院", major: "专 业" }, "notData"],
  ["headers beside something that is none", { college: "学院", major: "样例专业类" }, "student"],
  ["a header in the place of the 学号 alone", { ...CLEAN, studentNumber: "学号" }, "student"],
  ["a header in the place of the name alone", { ...CLEAN, name: "姓名", studentNumber: "" }, "student"],
  ["a total", { college: "合计", name: "12人" }, "notData"],
  ["a footer beside a 学号", { ...CLEAN, college: "合计" }, "student"],
  ["a footer beside a document number alone", { name: "联系电话", documentNumber: "460039200005122718" }, "student"],
  ["a name alone", { name: "测试甲" }, "student"],
  ["an item alone, though its name is a header too", { wrongItem: "姓名" }, "student"],
])("a row with %s", (_what, cells, kind) => {
  expect(kindOf(cells)).toBe(kind);
});

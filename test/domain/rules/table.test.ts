import { CLEAN, CONFIRMED, foundInTable, SECOND, type Cells } from "../student";

const NAME_ROW: Cells = { ...CLEAN, wrongItem: "姓名", chsiValue: "测式甲", correctValue: "测试甲" };
const NUMBER_ROW: Cells = { ...CLEAN, wrongItem: "身份证号", chsiValue: "460039200005122717", correctValue: "460039200005122718" };

it("has nothing to say of two students, or of one student with two items", () => {
  expect(foundInTable("attachment1", [CLEAN, SECOND])).toEqual([[], []]);
  expect(foundInTable("attachment1", [CLEAN, NAME_ROW])).toEqual([[], []]);
});

it("[ROW_DUP] marks the later row alone", () => {
  expect(foundInTable("attachment1", [CLEAN, SECOND, CLEAN])).toEqual([[], [], ["ROW_DUP studentNumber error"]]);
});

it("[ROW_DUP] two other fields of one student are two things", () => {
  const other = { ...CLEAN, wrongItem: "其他CHSI字段", chsiValue: "2017", correctValue: "2018" };
  expect(foundInTable("attachment1", [other, { ...other, chsiValue: "5", correctValue: "4" }])[1]).toEqual(["ITEM_NON_KEY wrongItem info"]);
  expect(foundInTable("attachment1", [other, other])[1]).toContain("ROW_DUP studentNumber error");
});

it("[ROW_DUP] on the tracker a student has one row, whatever it says", () => {
  expect(foundInTable("tracker", [CONFIRMED, { ...CONFIRMED, status: "信息有误", wrongItem: "姓名" }])[1]).toEqual(["ROW_DUP studentNumber error"]);
});

it("[SNO_CONFLICT] points at what differs, instead of a duplicate", () => {
  expect(foundInTable("attachment1", [CLEAN, { ...CLEAN, documentNumber: "46003920000512019X" }])[1]).toEqual(["SNO_CONFLICT documentNumber error"]);
  expect(foundInTable("attachment1", [CLEAN, { ...NAME_ROW, name: "测试丙", correctValue: "测试丙" }])[1]).toEqual(["SNO_CONFLICT name error"]);
  expect(foundInTable("attachment1", [CLEAN, { ...SECOND, studentNumber: CLEAN.studentNumber ?? "" }])[1]).toEqual(["SNO_CONFLICT name error"]);
});

it("[SNO_CONFLICT] is silent about spellings, blanks, and values that are reported anyway", () => {
  const spelled = { ...NAME_ROW, documentNumber: " 460039200005122718", ethnicGroup: "", birthDate: "2000-05-12", name: "测 试甲" };
  expect(foundInTable("attachment1", [CLEAN, spelled])[1]?.filter((text) => !text.endsWith("info"))).toEqual([]);
  expect(foundInTable("attachment1", [CLEAN, { ...NAME_ROW, documentNumber: "460039200005122717" }])[1]).toEqual(["ID_CHECKSUM documentNumber error"]);
});

it("[ID_DUP] [KSH_DUP] mark both students, compared after normalisation", () => {
  const twin = { ...SECOND, gender: "男", birthDate: "20000512", documentNumber: " 460039200005122718" };
  expect(foundInTable("attachment1", [CLEAN, twin])).toEqual([
    ["ID_DUP documentNumber error"],
    ["ID_NORMALIZED documentNumber info", "ID_DUP documentNumber error"],
  ]);
  expect(foundInTable("attachment1", [CLEAN, { ...SECOND, examNumber: 18469033150001 }])).toEqual([
    ["KSH_DUP examNumber error"],
    ["KSH_NORMALIZED examNumber info", "KSH_DUP examNumber error"],
  ]);
});

it("[ID_DUP] is silent about numbers that lost their last digits: those look alike without being so", () => {
  const lost = { documentNumber: "460039200005124000", gender: "女", birthDate: "20000512" };
  expect(foundInTable("attachment1", [{ ...CLEAN, ...lost }, { ...SECOND, ...lost }]).flat().filter((text) => text.startsWith("ID_DUP"))).toEqual([]);
});

it("[NAME_SAME] is a hint at the later student", () => {
  expect(foundInTable("attachment1", [CLEAN, { ...SECOND, name: "测试甲" }])).toEqual([[], ["NAME_SAME name info"]]);
});

it("[FIX_NAME_AND_ID] marks the row that completes the pair, or the one row that names both", () => {
  expect(foundInTable("attachment1", [NAME_ROW, NUMBER_ROW])).toEqual([[], ["FIX_NAME_AND_ID wrongItem warning"]]);
  expect(foundInTable("attachment1", [{ ...NAME_ROW, wrongItem: "姓名、身份证号" }])).toEqual([
    ["ITEM_MULTI wrongItem warning", "FIX_NAME_AND_ID wrongItem warning"],
  ]);
});

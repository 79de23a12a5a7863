import { CLEAN, CONFIRMED, found, foundInTable, foundOnTracker, SECOND, type Cells } from "../student";

it.each<readonly [string, Cells, readonly string[]]>([
  ["性别 typed as the number says it", { wrongItem: "性别", chsiValue: "女", correctValue: "男" }, []],
  ["性别 the wrong way round", { wrongItem: "性别", chsiValue: "男", correctValue: "女" }, ["FIX_REVERSED correctValue error"]],
  ["性别 in words, the wrong way round", { wrongItem: "性别", chsiValue: "男性", correctValue: "女生" }, ["GENDER_NORMALIZED correctValue info", "FIX_REVERSED correctValue error"]],
  ["性别 that is unreadable in its own cell", { wrongItem: "性别", chsiValue: "男", correctValue: "女", gender: "先生" }, ["GENDER_INVALID gender error"]],
  ["性别 that the number contradicts", { wrongItem: "性别", chsiValue: "女", correctValue: "男", gender: "女" }, ["ID_GENDER_MISMATCH gender error"]],
  ["性别 beside a number without gender", { wrongItem: "性别", chsiValue: "男", correctValue: "女", documentType: "护照", documentNumber: "E12345678" }, ["FIX_REVERSED correctValue error"]],
  ["性别 neither man nor woman", { wrongItem: "性别", chsiValue: "男", correctValue: "未知" }, ["FIX_CORRECT_REQUIRED correctValue error"]],
  ["出生日期 that the number contradicts", { wrongItem: "出生日期", chsiValue: "20000521", correctValue: "20000512", birthDate: "20000513" }, ["ID_BIRTH_MISMATCH birthDate error"]],
  ["出生日期 against a derived one", { wrongItem: "出生日期", chsiValue: "20000521", correctValue: "20000513", birthDate: "" }, ["BIRTH_DERIVED birthDate info", "FIX_CONFLICT correctValue error"]],
  ["出生日期 the wrong way round", { wrongItem: "出生日期", chsiValue: "2000-5-12", correctValue: "20000521" }, ["FIX_REVERSED correctValue error"]],
  ["民族 against the row", { wrongItem: "民族", chsiValue: "回族", correctValue: "苗族" }, ["ITEM_NON_KEY wrongItem info", "FIX_CONFLICT correctValue error"]],
  ["民族 in short words", { wrongItem: "民族", chsiValue: "苗", correctValue: "汉" }, ["ITEM_NON_KEY wrongItem info", "MZ_NORMALIZED correctValue info"]],
  ["民族 that is not in the list", { wrongItem: "民族", chsiValue: "回族", correctValue: "苗族", ethnicGroup: "穿青人" }, ["MZ_UNKNOWN ethnicGroup warning", "ITEM_NON_KEY wrongItem info"]],
  ["民族 with a blank cell", { wrongItem: "民族", chsiValue: "回族", correctValue: "苗族", ethnicGroup: "" }, ["ITEM_NON_KEY wrongItem info"]],
  ["姓名 not shown, and another one", { wrongItem: "姓名", chsiValue: "", correctValue: "测试丙" }, ["FIX_SHOWN_REQUIRED chsiValue error", "FIX_CONFLICT correctValue error"]],
  ["姓名 with a blank name", { wrongItem: "姓名", chsiValue: "测式甲", correctValue: "测试甲", name: "" }, ["NAME_REQUIRED name error"]],
  ["姓名 apart by width", { wrongItem: "姓名", chsiValue: "ＳＡＭＰＬＥ", correctValue: "SAMPLE", name: "SAMPLE" }, ["FIX_DIFF_ONLY_FORM correctValue warning"]],
  ["姓名 apart by case", { wrongItem: "姓名", chsiValue: "Sample", correctValue: "SAMPLE", name: "SAMPLE" }, ["FIX_DIFF_ONLY_FORM correctValue warning"]],
  ["姓名 apart by a compatibility character", { wrongItem: "姓名", chsiValue: "测\uFA0C甲", correctValue: "测兀甲", name: "测兀甲" }, ["FIX_DIFF_ONLY_FORM correctValue warning"]],
  ["姓名 apart by a blank", { wrongItem: "姓名", chsiValue: "测 试甲", correctValue: "测试甲" }, ["FIX_DIFF_ONLY_FORM correctValue warning"]],
  ["姓名 beside an unknown word", { wrongItem: "姓名、宿舍号", chsiValue: "测试甲", correctValue: "测试甲" }, ["ITEM_INVALID wrongItem error"]],
  ["照片 with values", { wrongItem: "录取照片", chsiValue: "旧", correctValue: "旧" }, []],
  ["身份证号 another valid one", { wrongItem: "身份证号", chsiValue: "460039200005122717", correctValue: "46003920000512019X" }, ["FIX_CONFLICT correctValue error"]],
  ["身份证号 beside an invalid one", { wrongItem: "身份证号", chsiValue: "460039200005122717", correctValue: "46003920000512019X", documentNumber: "460039200005122710" }, ["ID_CHECKSUM documentNumber error"]],
  ["其他 without a column", { wrongItem: "其他CHSI字段", chsiValue: "层次：专科", correctValue: "层次：本科" }, ["ITEM_NON_KEY wrongItem info"]],
  ["专业 the same", { wrongItem: "专业", chsiValue: "样例专业类", correctValue: "样例专业类" }, ["ITEM_NON_KEY wrongItem info", "FIX_NO_DIFF correctValue error"]],
  ["专业 with an empty cell", { wrongItem: "专业", chsiValue: "甲", correctValue: "乙", major: "" }, ["ITEM_NON_KEY wrongItem info"]],
])("a correction of %s", (_situation, changes, expected) => {
  expect(found(changes)).toEqual(expected);
});

it.each<readonly [string, Cells, readonly string[]]>([
  ["a passport in a number cell of 16 digits", { documentType: "护照", documentNumber: 1234567890123456 }, ["ID_PRECISION_LOST documentNumber error"]],
  ["a masked passport", { documentType: "护照", documentNumber: "E1234****" }, ["ID_MASKED documentNumber error"]],
  ["a passport in scientific notation", { documentType: "护照", documentNumber: "1.23E+15" }, ["ID_SCI_NOTATION documentNumber error"]],
  ["a masked number of an unknown type", { documentType: "学生证", documentNumber: "4600****2718" }, ["DOCTYPE_UNKNOWN documentType error", "ID_MASKED documentNumber error"]],
  ["a valid number of an unknown type, and the other gender", { documentType: "学生证", gender: "女" }, ["DOCTYPE_UNKNOWN documentType error"]],
  ["15 digits under a residence permit", { documentType: "港澳台居民居住证", documentNumber: "460039000512271" }, ["ID_LENGTH documentNumber error"]],
  ["a resident number under an identity of Hong Kong", { documentType: "香港特区护照/身份证明" }, ["ID_TYPE_MISMATCH documentType error"]],
  ["a permit of the old form", { documentType: "台湾居民来往大陆通行证", documentNumber: "0000000001" }, ["DOC_OLD_FORMAT documentNumber warning"]],
  ["a 学号 that ends with the year", { studentNumber: "9999992018", className: "" }, ["SNO_YEAR studentNumber warning"]],
  ["a 学号 of zeros", { studentNumber: "0000000000", className: "" }, ["SNO_YEAR studentNumber warning"]],
  ["a reason of one character", { gender: "女", remarks: "#已核实:性别 同" }, ["ID_GENDER_MISMATCH gender error"]],
  ["stops for a reason", { gender: "女", remarks: "#已核实:性别 。。" }, ["ID_GENDER_MISMATCH gender error"]],
  ["a reason for two topics", { gender: "女", birthDate: "20000513", remarks: "#已核实:性别、出生日期 公安证明" }, ["ID_GENDER_MISMATCH gender warning", "ID_BIRTH_MISMATCH birthDate warning"]],
  ["a reason without the mark", { gender: "女", remarks: "已核实:性别 公安证明" }, ["ID_GENDER_MISMATCH gender error"]],
  ["two reasons", { gender: "女", birthDate: "20000513", remarks: "#已核实:性别 公安证明 #已核实:出生日期" }, ["ID_GENDER_MISMATCH gender warning", "ID_BIRTH_MISMATCH birthDate error"]],
  ["a long 学号 beside a short 考生号", { studentNumber: "18469033150001", examNumber: "201899010" }, ["SNO_LENGTH studentNumber warning", "KSH_FORMAT examNumber error"]],
  ["a 学号 of 14 digits without a province", { studentNumber: "18999033150001", examNumber: "2018990101" }, ["SNO_LENGTH studentNumber warning", "KSH_FORMAT examNumber error"]],
  ["a resident number as 考生号, a passport as document", { examNumber: "460039200005122718", documentNumber: "E12345678" }, ["KSH_SPECIAL examNumber warning", "ID_LENGTH documentNumber error"]],
  ["a resident number as 考生号, the year's number without a province", { examNumber: "460039200005122718", documentNumber: "18999033150001" }, ["KSH_SPECIAL examNumber warning", "ID_LENGTH documentNumber error"]],
  ["a number as name, words and digits as document", { name: "460039200005122718", documentNumber: "测试甲1" }, ["NAME_CHARS name error", "ID_LENGTH documentNumber error"]],
  ["a number as name, one character as document", { name: "460039200005122718", documentNumber: "甲" }, ["NAME_CHARS name error", "ID_LENGTH documentNumber error"]],
  ["18 letters as 考生号, an exam number as document", { examNumber: "ABCDEFGHJKLMNPQRST", documentNumber: "18469033150001" }, ["KSH_SPECIAL examNumber warning", "ID_LENGTH documentNumber error"]],
  ["18 letters as name, a name as document", { name: "ABCDEFGHJKLMNPQRST", documentNumber: "测试甲" }, ["ID_LENGTH documentNumber error"]],
  ["未知 as college", { college: "未知" }, ["VALUE_PLACEHOLDER college error"]],
  ["未说明 as gender", { gender: "未说明" }, ["GENDER_INVALID gender error"]],
  ["未知 as gender", { gender: "未知" }, ["GENDER_INVALID gender error"]],
  ["同前", { major: "同前" }, ["VALUE_DITTO major error"]],
  ["同音字 as explanation", { explanation: "同音字" }, []],
  ["a long placeholder", { name: "——————————" }, ["NAME_CHARS name error"]],
])("in a row, %s", (_situation, changes, expected) => {
  expect(found(changes)).toEqual(expected);
});

it.each(["第4次", "4次多", "12", "1234567", "12 次", "0.5"])("[BIND_COUNT_INVALID] “%s”", (bindingAttempts) => {
  expect(foundOnTracker({ status: "查不到学籍", confirmedOn: "", bindingAttempts })).toEqual(["BIND_COUNT_INVALID bindingAttempts error"]);
});

const OTHER_FIELD: Cells = { ...CLEAN, wrongItem: "其他CHSI字段", chsiValue: "层次：专科", correctValue: "层次：本科" };
const OLD_PERMIT: Cells = { documentType: "台湾居民来往大陆通行证", documentNumber: "0000000001" };

it.each<readonly [string, Cells, Cells, readonly string[]]>([
  ["the template's example with the student's own numbers", CLEAN, { ...CLEAN, serialNumber: "示例" }, ["SAMPLE_ROW * warning"]],
  ["two damaged 考生号 that look alike", { ...CLEAN, examNumber: "123" }, { ...SECOND, examNumber: "123" }, ["KSH_FORMAT examNumber error"]],
  ["two numbers that may both have lost their end", { ...CLEAN, gender: "女", documentNumber: "460039200005124000" }, { ...SECOND, birthDate: "20000512", documentNumber: "460039200005124000" }, ["ID_SUSPECT_000 documentNumber warning"]],
  ["one permit of the old form for two students", { ...CLEAN, ...OLD_PERMIT }, { ...SECOND, ...OLD_PERMIT }, ["DOC_OLD_FORMAT documentNumber warning", "ID_DUP documentNumber error"]],
  ["two students without 学号", { ...CLEAN, studentNumber: "" }, { ...CLEAN, studentNumber: "" }, ["SNO_REQUIRED studentNumber error"]],
  ["another field of the same student", OTHER_FIELD, { ...OTHER_FIELD, chsiValue: "学制：3", correctValue: "学制：4" }, ["ITEM_NON_KEY wrongItem info"]],
  ["the same field of the same student", OTHER_FIELD, OTHER_FIELD, ["ROW_DUP studentNumber error", "ITEM_NON_KEY wrongItem info"]],
])("beside another row, %s", (_situation, first, second, expected) => {
  expect(foundInTable("attachment1", [first, second])[1]).toEqual(expected);
});

it("[ROW_DUP] a student stands on the tracker once, whatever is wrong", () => {
  const wrong: Cells = { ...CONFIRMED, status: "信息有误", wrongItem: "姓名" };
  expect(foundInTable("tracker", [wrong, { ...wrong, wrongItem: "身份证号" }])).toEqual([[], ["ROW_DUP studentNumber error"]]);
});

it("[FIX_NAME_AND_ID] is said once, at the later of two rows, and of no other pair", () => {
  const row = (wrongItem: string): Cells => ({ ...CLEAN, wrongItem, chsiValue: wrongItem === "姓名" ? "测式甲" : "460039200005122717", correctValue: wrongItem === "姓名" ? "测试甲" : "460039200005122718" });
  expect(foundInTable("attachment1", [row("姓名"), CLEAN, row("身份证号")])).toEqual([[], [], ["FIX_NAME_AND_ID wrongItem warning"]]);
  expect(foundInTable("attachment1", [row("身份证号"), row("姓名")])).toEqual([[], ["FIX_NAME_AND_ID wrongItem warning"]]);
  expect(foundInTable("attachment1", [row("姓名"), { ...SECOND, ...row("身份证号"), studentNumber: "2018990102", name: "测试乙", examNumber: "18469033150002", documentNumber: "46003920000512019X", correctValue: "46003920000512019X" }])).toEqual([[], []]);
});

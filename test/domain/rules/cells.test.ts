import { CLEAN, found, judge } from "../student";

it("[COLUMN_SWAPPED] stands alone for the two columns and what follows from them", () => {
  expect(found({ examNumber: "460039200005122718", documentNumber: "18469033150001" })).toEqual(["COLUMN_SWAPPED examNumber error"]);
  expect(found({ name: "460039200005122718", documentNumber: "测试甲" })).toEqual(["COLUMN_SWAPPED name error"]);
  expect(found({ studentNumber: "18469033150001", examNumber: "2018990101" })).toEqual(["COLUMN_SWAPPED studentNumber error"]);
});

it("[COLUMN_SWAPPED] with a blank birth date says nothing of the date", () => {
  expect(found({ examNumber: "460039200005122718", documentNumber: "18469033150001", birthDate: "" })).toEqual(["COLUMN_SWAPPED examNumber error"]);
});

it("[COLUMN_SWAPPED] keeps remarks about other cells", () => {
  expect(found({ examNumber: "460039200005122718", documentNumber: "18469033150001", gender: "" })).toEqual([
    "COLUMN_SWAPPED examNumber error",
    "GENDER_REQUIRED gender error",
  ]);
});

it("[COLUMN_SWAPPED] needs both cells to say so", () => {
  expect(found({ examNumber: "460039200005122718" })).toEqual(["KSH_SPECIAL examNumber warning"]);
});

it("[COLUMN_SWAPPED] offers to exchange the cells", () => {
  const [finding] = judge("attachment1", { ...CLEAN, examNumber: "460039200005122718", documentNumber: 18469033150001 }).findings;
  expect(finding?.fix).toMatchObject({
    safe: false,
    changes: [
      { column: "examNumber", after: "18469033150001" },
      { column: "documentNumber", after: "460039200005122718" },
    ],
  });
});

it.each([
  ["[CELL_ERROR] every cell", { major: "#REF!", counselor: "#N/A" }, ["CELL_ERROR major error"]],
  ["[VALUE_DITTO] offers nothing for a name", { name: "同上" }, ["VALUE_DITTO name error"]],
  ["not what CHSI shows, nor remarks", { chsiValue: "无", remarks: "同上" }, []],
  ["words that begin like 同上", { explanation: "同音字" }, []],
  ["[VALUE_PLACEHOLDER] a required cell", { college: "/" }, ["VALUE_PLACEHOLDER college error"]],
  ["a dash in a cell that may be empty", { major: "-", phone: "无" }, []],
])("%s", (_why, changes, expected) => {
  expect(found(changes)).toEqual(expected);
});

it("[VALUE_DITTO] offers to copy 学院 from above", () => {
  expect(judge("attachment1", { ...CLEAN, college: "〃" }).findings[0]?.fix).toEqual({ kind: "fillFromAbove", column: "college" });
});

it("[CELL_ERROR] silences what would be compared with the cell", () => {
  expect(found({ documentNumber: "#N/A", birthDate: "20000513" })).toEqual(["CELL_ERROR documentNumber error"]);
});

it.each([
  ["sample", { ...CLEAN, serialNumber: "示例", gender: "x" }, ["SAMPLE_ROW"]],
  ["notData", { serialNumber: "合计", name: "1人" }, ["NOT_DATA_ROW"]],
  ["notData", { serialNumber: "填表人：" }, ["NOT_DATA_ROW"]],
  ["notData", { serialNumber: "填报单位(盖章)", examNumber: "负责人签字" }, ["NOT_DATA_ROW"]],
  ["notData", { documentNumber: "填报日期" }, ["NOT_DATA_ROW"]],
  ["notData", { serialNumber: "编号", studentNumber: "XH", name: "学生 姓名", gender: "男/女" }, ["NOT_DATA_ROW"]],
  ["notData", { chsiValue: "更正前", correctValue: "更正后" }, ["NOT_DATA_ROW"]],
  ["notData", { serialNumber: "序号", studentNumber: "学号", name: "姓名", documentNumber: "证件号码" }, ["NOT_DATA_ROW"]],
  ["blank", { serialNumber: "7" }, []],
  ["blank", { name: "\u3000", college: " " }, []],
  ["student", { ...CLEAN, serialNumber: "总计" }, []],
])("[SAMPLE_ROW] [NOT_DATA_ROW] a row that is %s", (kind, cells, codes) => {
  const verdict = judge("attachment1", cells);
  expect(verdict.kind).toBe(kind);
  expect(verdict.findings.map(({ rule }) => rule)).toEqual(codes);
});

it.each([
  ["only its wrong item chosen, though the word is a header too", { wrongItem: "专业" }],
  ["an alias of an item chosen", { wrongItem: "证件号码" }],
  ["nothing but 无", { ethnicGroup: "无" }],
  ["nothing but a ditto", { gender: "同上" }],
  ["a damaged number in a line that begins like a footer", { name: "日期", documentNumber: "#N/A" }],
  ["a name alone", { name: "测试甲" }],
])("takes a row for a student's that has %s", (_why, cells) => {
  expect(judge("attachment1", cells).kind).toBe("student");
});

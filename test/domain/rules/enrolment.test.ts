import { CLEAN, found, judge } from "../student";

it.each([
  ["[SNO_REQUIRED] blank", "", ["SNO_REQUIRED studentNumber error"]],
  ["[SNO_FORMAT] a letter", "2018T90101", ["SNO_FORMAT studentNumber error"]],
  ["[SNO_LENGTH] alone: year and class of a wrong number say nothing", "208990101", ["SNO_LENGTH studentNumber warning"]],
  ["[SNO_NORMALIZED] a number cell", 2018990101, ["SNO_NORMALIZED studentNumber info"]],
  ["[SNO_YEAR] [SNO_CLASS_MISMATCH]", "2017990101", ["SNO_YEAR studentNumber warning", "SNO_CLASS_MISMATCH studentNumber warning"]],
])("%s", (_why, studentNumber, expected) => {
  expect(found({ studentNumber })).toEqual(expected);
});

it.each([
  ["numeric-class-only", "自动化1801", []],
  ["numeric-class-only", "20189902", ["SNO_CLASS_MISMATCH studentNumber warning"]],
  ["numeric-class-only", "3", []],
  ["always", "自动化1801", ["SNO_CLASS_MISMATCH studentNumber warning"]],
  ["off", "20189902", []],
] as const)("[SNO_CLASS_MISMATCH] setting %s, class %s", (classPrefixRule, className, expected) => {
  expect(found({ className }, { policy: { classPrefixRule } })).toEqual(expected);
});

it.each([
  ["[KSH_REQUIRED] blank", "", ["KSH_REQUIRED examNumber error"]],
  ["[KSH_FORMAT] 13 digits", "1846903315001", ["KSH_FORMAT examNumber error"]],
  ["[KSH_SCI_NOTATION]", "1.8469E+13", ["KSH_SCI_NOTATION examNumber error"]],
  ["[KSH_SCI_NOTATION] a number cell with 18 digits", 201846903399010000, ["KSH_SCI_NOTATION examNumber error"]],
  ["[KSH_PROVINCE]", "18999033150001", ["KSH_PROVINCE examNumber warning"]],
  ["[KSH_NORMALIZED] a number cell", 18469033150001, ["KSH_NORMALIZED examNumber info"]],
])("%s", (_why, examNumber, expected) => {
  expect(found({ examNumber })).toEqual(expected);
});

const LAST_YEAR = "17469033150001";
const THIS_YEAR = "18469033150001";

/** The scope table of the domain notes, §4, line by line. */
it.each([
  ["1", { examNumber: "19469033150001" }, ["KSH_YEAR_FUTURE examNumber error"]],
  ["1 before 2", { examNumber: "19469033150001", candidateCategory: "少数民族预科" }, ["KSH_YEAR_FUTURE examNumber error"]],
  ["2", { examNumber: LAST_YEAR, candidateCategory: "少数民族预科" }, ["SCOPE_PREP_2017 examNumber error"]],
  ["2, said in 备注", { examNumber: LAST_YEAR, remarks: "2017级预科转入" }, ["SCOPE_PREP_2017 examNumber error"]],
  ["2, said in 专业", { examNumber: LAST_YEAR, major: "预科班" }, ["SCOPE_PREP_2017 examNumber error"]],
  ["not 2: 非预科 says the contrary", { examNumber: LAST_YEAR, remarks: "非预科生" }, ["SCOPE_NOT_2018 examNumber error"]],
  ["not 2: two years ago", { examNumber: "16469033150001", candidateCategory: "少数民族预科" }, ["SCOPE_NOT_2018 examNumber error"]],
  ["3", { examNumber: LAST_YEAR, candidateCategory: "保留入学资格(入伍)" }, ["SCOPE_REVIEW examNumber warning"]],
  ["3, full-width brackets", { examNumber: LAST_YEAR, candidateCategory: "保留入学资格（其他）" }, ["SCOPE_REVIEW examNumber warning"]],
  ["4", { examNumber: LAST_YEAR, candidateCategory: "转学" }, ["SCOPE_NOT_FRESHMAN examNumber error"]],
  ["4, 复学/降级", { examNumber: LAST_YEAR, candidateCategory: "复学/降级" }, ["SCOPE_NOT_FRESHMAN examNumber error"]],
  ["5", { examNumber: LAST_YEAR }, ["SCOPE_NOT_2018 examNumber error"]],
  ["6", { examNumber: THIS_YEAR, candidateCategory: "少数民族预科" }, ["SCOPE_PREP_CHECK candidateCategory warning"]],
  ["6, in the class", { examNumber: THIS_YEAR, className: "预科1801" }, ["SCOPE_PREP_CHECK className warning"]],
  ["7", { examNumber: THIS_YEAR, candidateCategory: "内地班" }, []],
  ["7 before 10", { examNumber: THIS_YEAR, candidateCategory: "国际学生" }, []],
  ["8", { examNumber: "201846903399010001" }, ["KSH_SPECIAL examNumber warning"]],
  ["9", { examNumber: "", candidateCategory: "港澳台侨联招" }, ["SCOPE_REVIEW candidateCategory warning"]],
  ["9, 无 written", { examNumber: "无", candidateCategory: "港澳台侨联招" }, ["SCOPE_REVIEW candidateCategory warning"]],
  ["10", { examNumber: "", candidateCategory: "国际学生" }, ["SCOPE_NOT_GAOKAO candidateCategory error"]],
  ["11", { examNumber: "", candidateCategory: "转学" }, ["KSH_REQUIRED examNumber error"]],
  ["+", { examNumber: THIS_YEAR, examYear: "2017" }, ["SCOPE_YEAR_CONFLICT examYear error"]],
  ["+, agreeing", { examNumber: THIS_YEAR, examYear: 2018 }, []],
])("scope table, line %s", (_line, changes, expected) => {
  expect(found(changes)).toEqual(expected);
});

it("[SCOPE_NOT_2018] follows the policy's year and names it", () => {
  const setting = { policy: { cohortYear: 2019, gaokaoYear: 2019 }, today: { year: 2019, month: 10, day: 10 } };
  const { findings, inScope } = judge("attachment1", { ...CLEAN, ethnicGroup: "壮族" }, setting);
  expect(findings.map(({ rule }) => rule)).toEqual(["SNO_YEAR", "SCOPE_NOT_2018"]);
  expect(findings[1]?.message).toContain("2019年高考");
  expect(findings[1]?.message).toContain("预科");
  expect(inScope).toBe(false);
});

it("[SCOPE_PREP_2017] is a setting of the registrar", () => {
  expect(found({ examNumber: LAST_YEAR, candidateCategory: "少数民族预科" }, { policy: { excludesPreviousYearPrep: false } })).toEqual([]);
});

import { readPolicyJson } from "../../src/application/readPolicyJson";
import { policyPreset } from "../../src/domain/policyPreset";

const json = {
  school: "示例大学",
  college: "自动化学院",
  cohortYear: 2018,
  gaokaoYear: 2018,
  excludesPreviousYearPrep: true,
  noticeDate: "2018-09-27",
  deadline: "2018-10-15",
  deadlineInclusive: true,
  reportTo: "本科生院教务处（主楼 523）",
  studentNumberLength: 10,
  classPrefixRule: "numeric-class-only",
  allowsMissingRecord: false,
};

/** The sentence about a policy with some fields changed or, where undefined, left out. */
function problemWith(changes: Readonly<Record<string, unknown>>): string {
  const reading = readPolicyJson(JSON.stringify({ ...json, ...changes }));
  return reading.ok ? "" : reading.problem;
}

it("reads a policy; the template's version is this program's", () => {
  const policy = { ...policyPreset(2018, "自动化学院", "1.0"), school: "示例大学" };
  expect(readPolicyJson(JSON.stringify({ ...json, templateVersion: "0.1" }))).toEqual({ ok: true, policy });
});

it("may leave out the college", () => {
  expect(readPolicyJson(JSON.stringify({ ...json, college: undefined }))).toMatchObject({ ok: true, policy: { college: "" } });
});

it.each([
  ["a day that no calendar has", { deadline: "2018-02-30" }, "口径文件不能用：截止日期（deadline）日历上没有 2018-02-30 这一天。"],
  ["a number as text", { cohortYear: "2018" }, "口径文件不能用：年级（cohortYear）年份请写四位数字。"],
  ["a missing field", { gaokaoYear: undefined }, "口径文件不能用：高考年份（gaokaoYear）没有填写。"],
  ["a field that does not exist", { dedline: "2018-10-15" }, "口径文件不能用：不认识的项目 dedline。"],
  ["two faults at once", { school: 1, studentNumberLength: 40 }, "口径文件不能用：学校（school）学校请写文字；学号长度（studentNumberLength）学号长度应在 4 至 15 之间。"],
])("names %s in one sentence", (_what, changes, sentence) => {
  expect(problemWith(changes)).toBe(sentence);
});

it.each(["", "{", "[]", "null", "2018"])("refuses %j, which is no JSON object", (text) => {
  expect(readPolicyJson(text)).toEqual({ ok: false, problem: "口径文件不是 JSON 对象，请检查花括号、引号和逗号。" });
});

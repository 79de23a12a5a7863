import { draftDoubts, draftForYear, draftFrom, draftOf, draftProblems, policyOf, type PolicyField } from "../../../src/application/registrar/policyDraft";
import { policyPreset } from "../../../src/domain/policyPreset";

const draft = { ...draftOf(policyPreset(2018, "甲学院", "1.0")), school: "某校", studentNumberLength: "12" };

it("says what the policy says", () => {
  const policy = policyPreset(2018, "甲学院", "1.0");
  expect(policyOf(draftOf(policy))).toEqual(policy);
});

it("another year brings its exam year and dates along and leaves the rest", () => {
  expect(draftForYear(draft, 2026)).toEqual({
    ...draft,
    cohortYear: "2026",
    gaokaoYear: "2026",
    noticeDate: "2026-09-27",
    deadline: "2026-10-15",
  });
});

it("names each bad field in the schema's words and says no policy", () => {
  const bad = { ...draft, deadline: "2018-02-30", studentNumberLength: "3", classPrefixRule: "" };
  expect([...draftProblems(bad)]).toEqual([
    ["deadline", "日历上没有 2018-02-30 这一天。"],
    ["studentNumberLength", "学号长度应在 4 至 15 之间。"],
    ["classPrefixRule", "请从列表中选择学号与班级的核对方式。"],
  ]);
  expect(policyOf(bad)).toBeNull();
});

/** For each field what a person might leave in it, and what the form says then. */
const BAD: { readonly [F in PolicyField]?: readonly (readonly [text: string, problem: string])[] } = {
  school: [["长".repeat(51), "学校名称请控制在 50 字以内。"]],
  college: [["长".repeat(51), "学院名称请控制在 50 字以内。"], ["=自动化学院", "学院名称不能以“=”“+”“-”“@”开头。"], ["-自动化学院", "学院名称不能以“=”“+”“-”“@”开头。"]],
  cohortYear: [["", "年份请写四位数字。"], ["18", "年份应在 2000 至 2099 之间。"], ["二〇一八", "年份请写四位数字。"], ["2018级", "年份请写四位数字。"]],
  gaokaoYear: [["", "年份请写四位数字。"], ["20018", "年份应在 2000 至 2099 之间。"], ["-2018", "年份请写四位数字。"], ["1999", "年份应在 2000 至 2099 之间。"]],
  excludesPreviousYearPrep: [["", "请填“是”或“否”。"], ["不", "请填“是”或“否”。"]],
  noticeDate: [["", "日期请写成 2018-10-15 这样的形式。"], ["九月底", "日期请写成 2018-10-15 这样的形式。"], ["2018-9-31", "日历上没有 2018-09-31 这一天。"]],
  deadline: [["10月15日", "日期请写成 2018-10-15 这样的形式。"], ["2018-02-29", "日历上没有 2018-02-29 这一天。"], ["2018-13-01", "日历上没有 2018-13-01 这一天。"]],
  deadlineInclusive: [["y", "请填“是”或“否”。"]],
  reportTo: [["长".repeat(101), "上报部门请控制在 100 字以内。"]],
  studentNumberLength: [["", "学号长度请写数字。"], ["3", "学号长度应在 4 至 15 之间。"], ["16", "学号长度应在 4 至 15 之间。"], ["10.5", "学号长度请写数字。"], ["十", "学号长度请写数字。"]],
  classPrefixRule: [["", "请从列表中选择学号与班级的核对方式。"]],
  allowsMissingRecord: [["也许", "请填“是”或“否”。"]],
  printsWarningReasons: [["", "请填“是”或“否”。"]],
  submissionFileName: [["长".repeat(81), "上报文件名请控制在 80 字以内。"]],
  optionalColumns: [["籍贯", "选填栏只能从“民族”“联系电话”“账号处理记录”里选。"]],
};

it("has a bad value for every field that the registrar can edit", () => {
  expect(Object.keys(BAD).sort()).toEqual(Object.keys(draft).filter((field) => field !== "templateVersion").sort());
});

it.each(Object.entries(BAD).flatMap(([field, cases]) => cases.map(([text, problem]) => [field, text, problem] as const)))("says beside %s what is wrong with %j", (field, text, problem) => {
  expect([...draftProblems({ ...draft, [field]: text })]).toEqual([[field, problem]]);
});

it("doubts nothing of a year's proposal, nor of a draft that cannot be used yet", () => {
  expect([...draftDoubts(draftForYear(draft, 2026))]).toEqual([]);
  expect([...draftDoubts({ ...draft, gaokaoYear: "2019", deadline: "下周" })]).toEqual([]);
  expect([...draftDoubts({ ...draft, gaokaoYear: "2019" }).keys()]).toEqual(["gaokaoYear"]);
});

it("reads what a person has typed into the table, in any order, and leaves missing lines blank", () => {
  expect(draftFrom([["截止日期", "下周"], ["年级", 2018]])).toMatchObject({ deadline: "下周", cohortYear: "2018", school: "" });
});

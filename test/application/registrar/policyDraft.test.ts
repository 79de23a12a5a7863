import { draftDoubts, draftForYear, draftFrom, draftOf, draftProblems, policyOf } from "../../../src/application/registrar/policyDraft";
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

it("doubts nothing of a year's proposal, nor of a draft that cannot be used yet", () => {
  expect([...draftDoubts(draftForYear(draft, 2026))]).toEqual([]);
  expect([...draftDoubts({ ...draft, gaokaoYear: "2019", deadline: "下周" })]).toEqual([]);
  expect([...draftDoubts({ ...draft, gaokaoYear: "2019" }).keys()]).toEqual(["gaokaoYear"]);
});

it("reads what a person has typed into the table, in any order, and leaves missing lines blank", () => {
  expect(draftFrom([["截止日期", "下周"], ["年级", 2018]])).toMatchObject({ deadline: "下周", cohortYear: "2018", school: "" });
});

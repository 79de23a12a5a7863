import type { CandidateRoute } from "../../src/domain/candidateCategories";
import { parse } from "../../src/domain/examNumber";
import { findPrepColumn, isInScope, judgeScope, type ScopeKind } from "../../src/domain/scope";
import { context } from "./student";

const BLANK = { candidateCategory: "", remarks: "", className: "", major: "" };

it.each<readonly [string, CandidateRoute, ScopeKind]>([
  ["18469033150001", "ordinary", "inScope"],
  ["19469033150001", "ordinary", "yearInFuture"],
  ["17469033150001", "ordinary", "notCohort"],
  ["17469033150001", "reserved", "review"],
  ["17469033150001", "transferred", "notFreshman"],
  ["ABCDEFGHIJ12345678", "ordinary", "specialNumber"],
  ["1846903315", "ordinary", "unknown"],
  ["1846903315", "international", "notGaokao"],
  ["", "ordinary", "numberMissing"],
  ["", "jointExam", "jointExam"],
  ["", "international", "notGaokao"],
])("考生号 %j by way of %s: %s", (number, route, kind) => {
  expect(judgeScope({ examNumber: number === "" ? null : parse(number), route, prepColumn: null }, context().policy)).toBe(kind);
});

it.each<readonly [string, boolean, ScopeKind]>([
  ["18469033150001", true, "prepCheck"],
  ["17469033150001", true, "previousPrep"],
  ["17469033150001", false, "inScope"],
  ["16469033150001", true, "notCohort"],
])("考生号 %j of a 预科 student, last year's left out: %j: %s", (number, excludesPreviousYearPrep, kind) => {
  expect(judgeScope({ examNumber: parse(number), route: "prep", prepColumn: "remarks" }, context({ policy: { excludesPreviousYearPrep } }).policy)).toBe(kind);
});

it.each(["candidateCategory", "remarks", "className", "major"] as const)("finds 预科 in %s, and there first", (column) => {
  const later = Object.fromEntries(Object.keys(BLANK).slice(Object.keys(BLANK).indexOf(column)).map((key) => [key, "少数民族预科"]));
  expect(findPrepColumn({ ...BLANK, ...later })).toBe(column);
  expect(findPrepColumn(BLANK)).toBeNull();
});

it.each<readonly [ScopeKind, boolean, boolean]>([
  ["inScope", true, true], ["review", true, true], ["unknown", true, true], ["specialNumber", true, true],
  ["notFreshman", false, true], ["notCohort", false, true], ["notGaokao", false, true], ["previousPrep", false, false],
])("%s counts: %j, with a recorded reason: %j", (kind, counts, withReason) => {
  expect([isInScope(kind, false), isInScope(kind, true)]).toEqual([counts, withReason]);
});

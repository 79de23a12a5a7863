import { CANDIDATE_CATEGORIES, mentionsPrep, routeOf } from "../../src/domain/candidateCategories";

it("gives every category of the list its route", () => {
  expect(CANDIDATE_CATEGORIES.map(routeOf)).toEqual([
    "ordinary", "ordinary", "ordinary", "prep", "reserved", "reserved", "jointExam", "international", "transferred", "transferred",
  ]);
});

it.each([["退役复学", "reserved"], ["来华留学生", "international"], ["华侨生", "jointExam"], ["", "ordinary"], ["自主招生", "ordinary"], ["预科直升", "prep"], ["港澳台侨", "jointExam"], ["恢复入学资格", "reserved"], ["留级", "transferred"], ["外国学生", "international"]])("reads %s as %s", (text, route) => {
  expect(routeOf(text)).toBe(route);
});

it.each([["少数民族预科", true], ["预科", true], ["2017级预科转入", true], ["非预科生", false], ["不是少数民族预科", false], ["非预科，现为预科", true], ["科预", false], ["预备科目", false], ["科", false], ["本科", false], ["", false]])(
  "mentionsPrep(%j) is %s",
  (text, expected) => {
    expect(mentionsPrep(text)).toBe(expected);
  },
);

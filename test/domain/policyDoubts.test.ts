import { policyDoubts } from "../../src/domain/policyDoubts";
import type { Policy } from "../../src/domain/policy";
import { policyPreset } from "../../src/domain/policyPreset";

const POLICY = policyPreset(2026, "", "1.0");
const doubtsOf = (change: Partial<Policy>) => [...policyDoubts({ ...POLICY, ...change })];

it("doubts nothing of a year's proposal", () => {
  expect(doubtsOf({})).toEqual([]);
});

it.each<[string, Partial<Policy>, [keyof Policy, string][]]>([
  ["the exam year of another cohort", { gaokaoYear: 2019 }, [["gaokaoYear", "高考年份是 2019，年级是 2026，两者一般相同，请核对。"]]],
  ["last year's dates", { noticeDate: { year: 2025, month: 9, day: 27 }, deadline: { year: 2025, month: 10, day: 15 } }, [["noticeDate", "通知日期一般在 2026 年，请核对。"], ["deadline", "截止日期一般在 2026 年，请核对。"]]],
  ["a deadline before the notice", { deadline: { year: 2026, month: 9, day: 26 } }, [["deadline", "截止日期在通知日期（2026-09-27）之前，请核对。"]]],
  ["a deadline of last year, before the notice of this year", { deadline: { year: 2025, month: 10, day: 15 } }, [["deadline", "截止日期在通知日期（2026-09-27）之前，请核对。"]]],
])("asks to look again at %s", (_what, change, doubts) => {
  expect(doubtsOf(change)).toEqual(doubts);
});

it("takes a deadline on the day of the notice as it is", () => {
  expect(doubtsOf({ deadline: POLICY.noticeDate })).toEqual([]);
});

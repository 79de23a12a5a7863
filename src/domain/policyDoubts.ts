import { isoText, yyyymmdd } from "./plainDate";
import type { Policy } from "./policy";

/**
 * What a policy may say and yet is seldom meant, one sentence by field, for whoever sets it: last year's file in which only
 * 年级 was changed would flag every student of every college. Nothing is refused: a school may have its reasons.
 */
export function policyDoubts(policy: Policy): ReadonlyMap<keyof Policy, string> {
  const { cohortYear, gaokaoYear, noticeDate, deadline } = policy;
  const doubts = new Map<keyof Policy, string>();
  if (gaokaoYear !== cohortYear) doubts.set("gaokaoYear", `高考年份是 ${gaokaoYear}，年级是 ${cohortYear}，两者一般相同，请核对。`);
  if (noticeDate.year !== cohortYear) doubts.set("noticeDate", `通知日期一般在 ${cohortYear} 年，请核对。`);
  if (deadline.year !== cohortYear) doubts.set("deadline", `截止日期一般在 ${cohortYear} 年，请核对。`);
  if (yyyymmdd(deadline) < yyyymmdd(noticeDate)) doubts.set("deadline", `截止日期在通知日期（${isoText(noticeDate)}）之前，请核对。`);
  return doubts;
}

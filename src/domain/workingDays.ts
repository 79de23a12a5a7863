import { fromDayNumber } from "./fromDayNumber";
import { dayNumber, type PlainDate } from "./plainDate";

/**
 * The day that lies `count` working days (Monday to Friday) after the date; the date itself is not counted.
 * Public holidays and make-up days are not modelled. Source: domain notes §8, REVIEW_OVERDUE.
 */
export function addWorkingDays(date: PlainDate, count: number): PlainDate {
  let day = dayNumber(date);
  for (let left = count; left > 0; ) {
    day++;
    if (isWorkingDay(day)) left--;
  }
  return fromDayNumber(day);
}

/** Day 0, 1 January 1970, was a Thursday. */
function isWorkingDay(day: number): boolean {
  const weekday = (((day + 3) % 7) + 7) % 7; // 0 = Monday
  return weekday < 5;
}

import { daysLeft } from "../../../src/domain/facts/deadline";
import type { PlainDate } from "../../../src/domain/plainDate";

const deadline: PlainDate = { year: 2018, month: 10, day: 15 };
const day = (month: number, dayOfMonth: number, year = 2018): PlainDate => ({ year, month, day: dayOfMonth });

it.each([
  ["the day of the notice", day(9, 27), true, 18],
  ["the deadline itself, which counts", day(10, 15), true, 0],
  ["the deadline itself, which does not count", day(10, 15), false, -1],
  ["the day before a deadline that does not count", day(10, 14), false, 0],
  ["the next year", day(1, 1, 2019), true, -78],
])("%s", (_why, today, deadlineInclusive, expected) => {
  expect(daysLeft({ policy: { deadline, deadlineInclusive }, today })).toBe(expected);
});

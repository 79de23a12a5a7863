import fc from "fast-check";
import { fromDayNumber } from "../../src/domain/fromDayNumber";
import { dayNumber, isCalendarDay } from "../../src/domain/plainDate";

it.each([
  [0, { year: 1970, month: 1, day: 1 }],
  [-1, { year: 1969, month: 12, day: 31 }],
  [11016, { year: 2000, month: 2, day: 29 }],
  [11017, { year: 2000, month: 3, day: 1 }],
  [-25508, { year: 1900, month: 3, day: 1 }],
  [-25509, { year: 1900, month: 2, day: 28 }],
])("day %i", (days, expected) => {
  expect(fromDayNumber(days)).toEqual(expected);
});

it("is the inverse of dayNumber on every day of the years 1 to 9999", () => {
  fc.assert(
    fc.property(fc.integer({ min: -719162, max: 2932896 }), (days) => {
      const date = fromDayNumber(days);
      expect(isCalendarDay(date.year, date.month, date.day)).toBe(true);
      expect(dayNumber(date)).toBe(days);
    }),
    { numRuns: 2000 },
  );
});

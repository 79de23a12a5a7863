import fc from "fast-check";
import { addWorkingDays } from "../../src/domain/workingDays";
import { dayNumber, isoText } from "../../src/domain/plainDate";

it.each([
  ["from Monday, within one week", 8, 3, "2018-10-11"],
  ["from Friday over the weekend", 12, 3, "2018-10-17"],
  ["from Saturday", 13, 1, "2018-10-15"],
  ["from Sunday", 14, 3, "2018-10-17"],
  ["none", 13, 0, "2018-10-13"],
])("%s", (_what, day, count, expected) => {
  expect(isoText(addWorkingDays({ year: 2018, month: 10, day }, count))).toBe(expected);
});

it("takes a week for five, from any day of the week on", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 30 }), (day, weeks) => {
      const start = { year: 2018, month: 2, day };
      const weekday = (dayNumber(start) + 3) % 7;
      const expected = weeks * 7 - Math.max(0, weekday - 4); // from a weekend, the last Friday counts
      expect(dayNumber(addWorkingDays(start, weeks * 5)) - dayNumber(start)).toBe(expected);
    }),
  );
});

import { dayNumber, fromYyyymmdd, isCalendarDay, isoText, yyyymmdd } from "../../src/domain/plainDate";

it.each([
  [1, 1, 1, true], [9999, 12, 31, true], [0, 1, 1, false], [10_000, 1, 1, false], [-1, 1, 1, false],
  [2018, 0, 1, false], [2018, 13, 1, false], [2018, 5, 0, false], [2018, 5, 32, false],
  [2000, 2, 29, true], [1900, 2, 29, false], [2004, 2, 29, true], [2018, 2, 29, false], [2018, 2, 28, true],
])("year %i, month %i, day %i is in the calendar: %j", (year, month, day, isDay) => {
  expect(isCalendarDay(year, month, day)).toBe(isDay);
});

it.each([[1, 31], [3, 31], [4, 30], [5, 31], [6, 30], [7, 31], [8, 31], [9, 30], [10, 31], [11, 30], [12, 31]])("month %i has %i days", (month, days) => {
  expect([isCalendarDay(2018, month, days), isCalendarDay(2018, month, days + 1)]).toEqual([true, false]);
});

it("writes a day in all its places and reads it back", () => {
  expect(isoText({ year: 206, month: 1, day: 2 })).toBe("0206-01-02");
  expect(yyyymmdd({ year: 2000, month: 5, day: 12 })).toBe(20000512);
  expect(fromYyyymmdd(20000512)).toEqual({ year: 2000, month: 5, day: 12 });
  expect(fromYyyymmdd(20000532)).toBeNull();
});

it.each([[1970, 1, 1, 0], [1969, 12, 31, -1], [2000, 2, 29, 11_016], [2000, 3, 1, 11_017], [2018, 10, 15, 17_819]])("%i-%i-%i is day %i", (year, month, day, number) => {
  expect(dayNumber({ year, month, day })).toBe(number);
});

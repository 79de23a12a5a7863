import fc from "fast-check";
import { parseDateCell } from "../../src/domain/birthDateText";
import { fromDayNumber } from "../../src/domain/fromDayNumber";
import { dayNumber, isoText, yyyymmdd } from "../../src/domain/plainDate";
import { anyCell } from "./anyCell";

const MAY_12 = { year: 2000, month: 5, day: 12 };

it("takes the text YYYYMMDD as it is", () => {
  expect(parseDateCell("20000512")).toEqual({ kind: "ok", date: MAY_12, normalised: false });
});

it.each([
  "2000-5-12", "2000-05-12", "2000/5/12", "2000.5.12", "2000年5月12日", "2000年05月12日", "2000 年 5 月 12 日", "2000年5月12号", "2000-5-12 0:00",
  "2000-05-12T00:00:00", "２０００-05-12", "２０００年５月１２日", " 20000512 ", "20000512\u200B", "2000－5－12", 20000512, 36658, 36658.75,
])("rewrites %j as 20000512", (value) => {
  expect(parseDateCell(value)).toEqual({ kind: "ok", date: MAY_12, normalised: true });
});

it.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [61, "1900-03-01"],
  [2958465, "9999-12-31"],
  [19000101, "1900-01-01"],
  [20991231, "2099-12-31"],
])("reads the number %i as %s", (value, expected) => {
  const reading = parseDateCell(value);
  expect(reading.kind === "ok" && isoText(reading.date)).toBe(expected);
});

it.each(["00-5-12", "00/05/12", "99.5.12", "00年5月12日", "5/12/2000", "12/5/2000", "12-05-2000", "5/12/00"])("%s is ambiguous", (value) => {
  expect(parseDateCell(value)).toEqual({ kind: "ambiguous" });
});

it.each(["2000-05", "2000年5月", "2000年", "2000", "200005", "5月12日", "5-12", "2000/5"])("%s is incomplete", (value) => {
  expect(parseDateCell(value)).toEqual({ kind: "incomplete" });
});

it.each([
  "2001-02-29", "20010229", "2000-13-01", "2000-00-10", "2000-4-31", "1900-2-29", "五月十二", "00000000", "99999999", "测试", "", "2000-5-12日本", "0200-05-12", "20000512a", null, true,
  60, 0, -1, 0.5, 2958466, 18991231, 20010229, 21000101, 20000512.5, NaN, Infinity,
])("%j is no date", (value) => {
  expect(parseDateCell(value)).toEqual({ kind: "invalid" });
});

it("reads every way of writing the same day as that day", () => {
  fc.assert(
    fc.property(fc.integer({ min: -25567, max: 47481 }), (days) => {
      const { year, month, day } = fromDayNumber(days);
      const date = { year, month, day };
      const forms = [String(yyyymmdd(date)), yyyymmdd(date), isoText(date), `${String(year)}/${String(month)}/${String(day)}`, `${String(year)}年${String(month)}月${String(day)}日`];
      for (const form of forms) expect(parseDateCell(form)).toMatchObject({ kind: "ok", date });
    }),
  );
});

it("reads an Excel serial as the day that many days after 30 December 1899, from March 1900 on", () => {
  const epoch = dayNumber({ year: 1899, month: 12, day: 30 });
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
      const reading = parseDateCell(serial);
      expect(reading.kind === "ok" && dayNumber(reading.date) - epoch).toBe(serial);
    }),
  );
});

it.each([
  ["'20000512", "ok"],
  ["’2000-5-12", "ok"],
  ["000512", "ambiguous"],
  ["991231", "ambiguous"],
  ["200005", "incomplete"],
  ["001305", "invalid"],
  ["000532", "invalid"],
])("reads “%s” as %s", (text, kind) => {
  expect(parseDateCell(text).kind).toBe(kind);
});

it("answers about any cell", () => {
  fc.assert(fc.property(anyCell, (value) => ["ok", "ambiguous", "incomplete", "invalid"].includes(parseDateCell(value).kind)), { numRuns: 1000 });
});

it.each(["9", "2000-", "2000 ", "年", " "])("finds no date in a cell filled with %j", (unit) => {
  expect(parseDateCell(unit.repeat(32767 / unit.length))).toEqual({ kind: "invalid" });
});

import fc from "fast-check";
import { AreaSet } from "../../../src/domain/divisions/AreaSet";
import { classifyArea } from "../../../src/domain/divisions/classifyArea";
import { isProvinceCode, PROVINCES } from "../../../src/domain/divisions/provinces";
import { anyText } from "../anyCell";

it.each([
  ["460039", "known", "reefs of Hainan, 1988-2001"],
  ["469033", "known", "a withdrawn code of Hainan"],
  ["422201", "known", "withdrawn in 1993"],
  ["110221", "known", "withdrawn in 1999, before the first table of gb2260"],
  ["239005", "known", "withdrawn in 1990, still borne by people"],
  ["440401", "known", "a summary code that no civil-affairs table has"],
  ["450111", "known", "another, with suffix 11"],
  ["440420", "known", "suffix 20"],
  ["440402", "known", "suffix 02"],
  ["440499", "unknown", "any other suffix"],
  ["441900", "known", "Dongguan, a city without counties"],
  ["442000", "known", "Zhongshan, another"],
  ["460200", "known", "Sanya, which had no counties before 2014"],
  ["131181", "known", "a city on county level, renamed 2016"],
  ["659010", "known", "founded in 2019"],
  ["810000", "known", "residence permits: Hong Kong"],
  ["820000", "known", "residence permits: Macau"],
  ["830000", "known", "residence permits: Taiwan"],
  ["710000", "unknown", "the province, but permits say 830000"],
  ["460000", "unknown", "a province, not a county"],
  ["440100", "unknown", "a prefecture with counties"],
  ["460099", "unknown", "never published"],
  ["810101", "unknown", "no county of Hong Kong stands on a mainland card"],
  ["830001", "invalid", "83 stands on permits only, as 830000"],
  ["009901", "invalid", "province 00"],
  ["991234", "invalid", "province 99"],
  ["4600390", "invalid", "seven digits"],
  ["46003", "invalid", "five digits"],
  ["46003X", "invalid", "a letter"],
  ["", "invalid", "nothing"],
])("%s is %s: %s", (code, expected) => {
  expect(classifyArea(code)).toBe(expected);
  expect(new AreaSet().has(Number(code))).toBe(expected === "known");
});

it.each([[460039, "known"], [460099, "unknown"], [991234, "invalid"]])("takes the number %i too", (code, expected) => {
  expect(classifyArea(code)).toBe(expected);
});

it.each([[460039, "known"], [460099, "unknown"], [9901, "invalid"], [-1, "invalid"], [4600390, "invalid"], [Number.MAX_SAFE_INTEGER, "invalid"]])(
  "the number %i is %s",
  (code, expected) => {
    expect(classifyArea(code)).toBe(expected);
  },
);

it("knows codes of issued provinces only", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999999 }), (code) => {
      const isPermit = code === 830000;
      expect(classifyArea(code) === "invalid").toBe(!isProvinceCode(Math.floor(code / 10000)) && !isPermit);
    }),
    { numRuns: 3000 },
  );
});

it("calls every text that is not six digits invalid", () => {
  fc.assert(fc.property(anyText, (text) => /^\d{6}$/u.test(text) || classifyArea(text) === "invalid"));
});

it("has the 34 provinces, 83 not among them", () => {
  expect(PROVINCES).toHaveLength(34);
  expect([11, 46, 65, 71, 82].map(isProvinceCode)).toEqual([true, true, true, true, true]);
  expect([0, 10, 16, 20, 47, 66, 70, 83, 99, 100].map(isProvinceCode)).not.toContain(true);
});

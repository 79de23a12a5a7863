import fc from "fast-check";
import { compact, parse } from "../../src/domain/examNumber";
import { anyText } from "./anyCell";

it.each([
  ["an ordinary number", "18469033150001", { kind: "ordinary", examYear: 2018, provinceCode: "46", isProvinceKnown: true }],
  ["one of the year before", "17469033150001", { kind: "ordinary", examYear: 2017, provinceCode: "46", isProvinceKnown: true }],
  ["province 99", "18999033150001", { kind: "ordinary", examYear: 2018, provinceCode: "99", isProvinceKnown: false }],
  ["the Production and Construction Corps' 66, if it exists", "18669033150001", { kind: "ordinary", examYear: 2018, provinceCode: "66", isProvinceKnown: false }],
  ["the 18 characters of special categories", "201846903399010001", { kind: "special" }],
  ["13 digits", "1846903315001", { kind: "malformed" }],
  ["15 digits", "184690331500011", { kind: "malformed" }],
  ["a letter among 14", "18469033A50001", { kind: "malformed" }],
  ["the provincial 10 digits", "9033150001", { kind: "malformed" }],
  ["18 characters that are not letters or digits", "20184690339901-001", { kind: "malformed" }],
  ["a character before 18", "-201846903399010001", { kind: "malformed" }],
  ["a character after 18", "201846903399010001-", { kind: "malformed" }],
  ["14 zeros", "00000000000000", { kind: "ordinary", examYear: 2000, provinceCode: "00", isProvinceKnown: false }],
  ["nothing", "", { kind: "malformed" }],
])("reads %s", (_what, number, expected) => {
  expect(parse(number)).toEqual(expected);
});

it("compacts blanks, full-width digits and a leading apostrophe", () => {
  expect(compact("'１８４６ ９０３３\u200B150001")).toBe("18469033150001");
});

it("reads the year of every ordinary number from its first two digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 999999999999 }), (year, rest) => {
      const number = String(year).padStart(2, "0") + String(rest).padStart(12, "0");
      expect(parse(number)).toMatchObject({ kind: "ordinary", examYear: 2000 + year, provinceCode: number.slice(2, 4) });
    }),
  );
});

it("answers about any text", () => {
  fc.assert(fc.property(anyText, (text) => ["ordinary", "special", "malformed"].includes(parse(compact(text)).kind)));
});

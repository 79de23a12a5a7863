import fc from "fast-check";
import { ETHNIC_GROUPS, isMinority, parseEthnicGroup } from "../../src/domain/ethnicGroups";
import { anyCell } from "./anyCell";

it("has 56 names, each once, in the order of GB 3304-91", () => {
  expect(new Set(ETHNIC_GROUPS).size).toBe(56);
  expect([1, 15, 36, 46, 56].map((code) => ETHNIC_GROUPS[code - 1])).toEqual(["汉族", "土家族", "毛南族", "德昂族", "基诺族"]);
});

it.each([...ETHNIC_GROUPS, "其他", "外国血统中国籍人士"])("%s is taken as it is", (name) => {
  expect(parseEthnicGroup(name)).toEqual({ name, normalised: false });
});

it.each([
  ["汉", "汉族"],
  ["彝", "彝族"],
  ["01", "汉族"],
  ["1", "汉族"],
  [1, "汉族"],
  ["５６", "基诺族"],
  [" 汉族 ", "汉族"],
  ["汉 族", "汉族"],
  ["毛难族", "毛南族"],
  ["崩龙族", "德昂族"],
  ["崩龙", "德昂族"],
  ["其它", "其他"],
])("%j is rewritten as %s", (value, name) => {
  expect(parseEthnicGroup(value)).toEqual({ name, normalised: true });
});

it.each(["穿青人", "僜人", "57", "58", "97", "98", "0", "00", "汉族人", "", "族", null])("%j is none of them", (value) => {
  expect(parseEthnicGroup(value)).toBeNull();
});

it.each([["汉族", false], ["壮族", true], ["其他", false], ["穿青人", false]])("isMinority(%s) is %s", (name, expected) => {
  expect(isMinority(name)).toBe(expected);
});

it("answers about any cell, and about its own answer without rewriting it", () => {
  fc.assert(
    fc.property(anyCell, (value) => {
      const reading = parseEthnicGroup(value);
      if (reading !== null) expect(parseEthnicGroup(reading.name)).toEqual({ name: reading.name, normalised: false });
    }),
  );
});

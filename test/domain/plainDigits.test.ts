import fc from "fast-check";
import { plainDigits } from "../../src/domain/plainDigits";
import { anyText } from "./anyCell";

it.each([
  ["0", 0],
  ["007", 7],
  ["18469033150001", 18469033150001],
  ["999999999999999", 999999999999999],
  ["1000000000000000", -1],
  ["", -1],
  ["12a", -1],
  ["1/", -1],
  ["1:", -1],
  ["１２", -1],
  [" 12", -1],
  ["-1", -1],
])("%j → %i", (text, expected) => {
  expect(plainDigits(text)).toBe(expected);
});

it("is the number for 1 to 15 digits and -1 for any other text", () => {
  fc.assert(fc.property(anyText, (text) => plainDigits(text) === (/^\d{1,15}$/u.test(text) ? Number(text) : -1)), { numRuns: 1000 });
});

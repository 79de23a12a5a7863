import fc from "fast-check";
import { inspect } from "../../../src/domain/documents/ricInspection";
import * as ric from "../../../src/domain/documents/ric";
import { anyText } from "../anyCell";
import { anyRic } from "./anyRic";

it("gives every fact of a number at once", () => {
  expect(inspect("460039200005122718")).toEqual({
    shape: "number", area: 460039, issuer: "resident", birth: 20000512, gender: "男", isChecksumRight: true,
  });
});

it.each([
  ["17 digits", "46003920000512271", { shape: "length" }],
  ["a letter", "4600392OO005122718", { shape: "characters" }],
  ["a lower-case x, which compact would have made X", "46003920000512019x", { shape: "characters" }],
  ["a wrong check character", "460039200005122717", { shape: "number", isChecksumRight: false }],
  ["30 February", "460039200002302710", { shape: "number", birth: 0 }],
  ["a birth before 1900", "440524188001010014", { shape: "number", birth: 0, isChecksumRight: true }],
  ["an unissued province", "709901200005122716", { issuer: "nobody" }],
  ["a Macau residence permit", "820000200005122717", { issuer: "permit", area: 820000 }],
  ["82 outside the permits", "820001200005122717", { issuer: "resident" }],
  ["a foreigner's card", "946999200005122713", { issuer: "foreigner" }],
  ["an even 17th digit", "460039199911302686", { gender: "女" }],
])("[facts] %s", (_what, text, expected) => {
  expect(inspect(text)).toMatchObject(expected);
});

it("calls 18 characters a number exactly when they are 17 digits and a digit or X", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, anyRic), fc.nat(17), fc.integer({ min: 0x2f, max: 0x59 }), (text, at, unit) => {
      const altered = text.slice(0, at) + String.fromCharCode(unit) + text.slice(at + 1);
      expect(inspect(altered).shape === "number").toBe(/^\d{17}[\dX]$/u.test(altered));
    }),
    { numRuns: 2000 },
  );
});

it("agrees with the longer way of reading a number", () => {
  fc.assert(
    fc.property(anyRic, (text) => {
      const facts = inspect(text);
      expect(text.startsWith(`${String(facts.area)}${String(facts.birth)}`)).toBe(true);
      expect(text.endsWith(ric.checkCharacter(text.slice(0, 17)))).toBe(facts.isChecksumRight);
    }),
  );
});

import fc from "fast-check";
import { stdnum } from "stdnum";
import * as ric from "../../../src/domain/documents/ric";
import { anyCell, anyText } from "../anyCell";
import { anyFirst17, anyRic } from "./anyRic";

const VALID = "460039200005122718";
const CHECK_CHARACTERS = Array.from("0123456789X");

describe("compact", () => {
  it.each([
    ["full-width digits and Ｘ", "４６００３９２００００５１２０１９Ｘ", "46003920000512019X"],
    ["blanks between groups", "460039 20000512 2718", VALID],
    ["no-break, ideographic and tab blanks", "\u00A0460039\t20000512\u30002718", VALID],
    ["zero-width space, joiner, mark, byte-order mark, soft hyphen", "\uFEFF460039\u200B20000512\u200D27\u200E1\u00AD8\u2060", VALID],
    ["an apostrophe typed as text marker", "'460039200005122718", VALID],
    ["a typographic apostrophe", "\u2019460039200005122718", VALID],
    ["an opening quotation mark", "\u2018460039200005122718", VALID],
    ["a full-width apostrophe", "\uFF07460039200005122718", VALID],
    ["lower-case x", "46003920000512019x", "46003920000512019X"],
    ["the multiplication sign", "46003920000512019×", "46003920000512019X"],
    ["Cyrillic Ha", "46003920000512019\u0425", "46003920000512019X"],
    ["small Cyrillic ha", "46003920000512019\u0445", "46003920000512019X"],
    ["small Greek chi", "46003920000512019\u03C7", "46003920000512019X"],
    ["Greek Chi", "46003920000512019\u03A7", "46003920000512019X"],
    ["letter O for zero is left for the person to judge", "46OO39200005122718", "46OO39200005122718"],
    ["letter l for one is left too", "46003920000512271l", "46003920000512271l"],
    ["an x that is not the last character stays", "46003920000512x718", "46003920000512x718"],
    ["nothing", "", ""],
  ])("undoes %s", (_what, input, expected) => {
    expect(ric.compact(input)).toBe(expected);
  });

  it("changes nothing the second time, whatever the text", () => {
    fc.assert(fc.property(anyText, (text) => ric.compact(ric.compact(text)) === ric.compact(text)), { numRuns: 2000 });
  });
});

describe("validate", () => {
  it.each([
    ["the number printed in GB 11643-1999", "11010519491231002X", { ok: true, value: "11010519491231002X" }],
    ["its second example", "440524188001010014", { ok: false, error: "birthDate" }], // born 1880: before 1900
    ["lower-case x and blanks", " 110105 19491231 002x", { ok: true, value: "11010519491231002X" }],
    ["a county that no table has", "460099200005122714", { ok: true, value: "460099200005122714" }],
    ["17 characters", "46003920000512271", { ok: false, error: "length" }],
    ["a name before the number", "测试甲460039200005122718", { ok: false, error: "length" }],
    ["the 15 digits of 1989", "460039000512271", { ok: false, error: "fifteenDigits" }],
    ["15 characters that are not all digits", "46003900051227A", { ok: false, error: "length" }],
    ["letters for digits", "46OO39200005122718", { ok: false, error: "characters" }],
    ["an X before the end", "4600392000051227X8", { ok: false, error: "characters" }],
    ["the characters that stand beside the digits in ASCII", "46003920000512271:", { ok: false, error: "characters" }],
    ["a Hong Kong residence permit", "810000199408230021", { ok: false, error: "residencePermit" }],
    ["a Taiwan residence permit", "830000199201300022", { ok: false, error: "residencePermit" }],
    ["a foreigner's card of 2023", "946999200005122713", { ok: false, error: "foreigner" }],
    ["province 00", "009901200005122710", { ok: false, error: "province" }],
    ["province 70", "709901200005122716", { ok: false, error: "province" }],
    ["83 outside the permits", "830001200005122714", { ok: false, error: "province" }],
    ["31 April", "460039200004312712", { ok: false, error: "birthDate" }],
    ["29 February 2001", "460039200102292719", { ok: false, error: "birthDate" }],
    ["29 February 1900", "460039190002292715", { ok: false, error: "birthDate" }],
    ["month 13", "460039200013122718", { ok: false, error: "birthDate" }],
    ["a wrong check character", "460039200005122717", { ok: false, error: "checksum" }],
    ["X where a digit belongs", "46003920000512271X", { ok: false, error: "checksum" }],
  ])("judges %s", (_what, input, expected) => {
    expect(ric.validate(input)).toEqual(expected);
  });

  it("accepts 29 February of a leap year", () => {
    const first17 = "46003920000229271";
    expect(ric.validate(first17 + ric.checkCharacter(first17)).ok).toBe(true);
  });

  it("catches every single-digit typing error", () => {
    fc.assert(
      fc.property(anyRic, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (number, at, shift) => {
        const mistyped = number.slice(0, at) + String((Number(number[at]) + shift) % 10) + number.slice(at + 1);
        expect(ric.validate(mistyped).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("catches every transposition of neighbours", () => {
    fc.assert(
      fc.property(anyRic, fc.integer({ min: 0, max: 16 }), (number, at) => {
        fc.pre(number[at] !== number[at + 1]);
        const swapped = number.slice(0, at) + String(number[at + 1]) + String(number[at]) + number.slice(at + 2);
        expect(ric.validate(swapped).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("accepts exactly one check character", () => {
    fc.assert(
      fc.property(anyFirst17, (first17) => {
        const accepted = CHECK_CHARACTERS.filter((last) => ric.validate(first17 + last).ok);
        expect(accepted).toEqual([ric.checkCharacter(first17)]);
      }),
    );
  });

  it("answers about any cell text, and the same about its compacted form", () => {
    fc.assert(
      fc.property(anyCell, (value) => {
        const text = String(value);
        expect(ric.validate(ric.compact(text))).toEqual(ric.validate(text));
      }),
    );
  });
});

describe("against stdnum", () => {
  it("agrees on random numbers of its own range of dates", () => {
    fc.assert(
      fc.property(anyFirst17, fc.constantFrom(...CHECK_CHARACTERS), (first17, last) => {
        fc.pre(Number(first17.slice(6, 10)) <= 2024); // stdnum refuses births in its own future, which we leave to the rules
        expect(ric.validate(first17 + last).ok).toBe(isValidThere(first17 + last));
      }),
      { numRuns: 2000 },
    );
  });

  it("agrees on random digits in place of a date", () => {
    fc.assert(
      fc.property(fc.integer({ min: 19000000, max: 20249999 }), (digits) => {
        const first17 = `460039${String(digits)}271`;
        const number = first17 + ric.checkCharacter(first17);
        expect(ric.validate(number).ok).toBe(isValidThere(number));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the facts of a valid number", () => {
  const number = valid(VALID);

  it("reads gender by the parity of digit 17", () => {
    expect(ric.gender(number)).toBe("男");
    expect(ric.gender(valid("460039199911302686"))).toBe("女");
  });

  it("reads birth date and area", () => {
    expect(ric.birthDate(number)).toEqual({ year: 2000, month: 5, day: 12 });
    expect(ric.areaCode(number)).toBe("460039");
  });
});

describe("fromFifteenDigits", () => {
  it.each([
    ["inserts 19 and appends the check character", "460039770512271", "460039197705122714"],
    ["suggests nothing for a day that no calendar has", "460039770231271", null],
    ["suggests nothing for an unissued province", "700039770512271", null],
    ["suggests nothing for a digit too few", "46003977051227", null],
    ["suggests nothing for a letter in front", "A460039770512271", null],
    ["suggests nothing for a letter behind", "460039770512271A", null],
  ])("%s", (_what, text, expected) => {
    expect(ric.fromFifteenDigits(text)).toBe(expected);
  });
});

describe("looksLikeRic", () => {
  it.each([
    [VALID, true],
    ["４６００３９ ２００００５１２ ２７１８", true],
    ["460039200005122717", true], // a typing error in it is still a resident number in the wrong column
    ["201846903399010001", false], // an 18-digit 考生号
    ["18469033150001", false],
    ["810000199408230021", false],
    ["测试甲", false],
  ])("%s: %s", (text, expected) => {
    expect(ric.looksLikeRic(text)).toBe(expected);
  });
});

function valid(number: string): ric.Ric {
  const result = ric.validate(number);
  if (!result.ok) throw new Error(`the test's own number is not valid: ${result.error}`);
  return result.value;
}

function isValidThere(number: string): boolean {
  const peer = stdnum["CN"]?.["ric"];
  if (peer === undefined) throw new Error("stdnum has no CN.ric any more");
  return peer.validate(number).isValid;
}

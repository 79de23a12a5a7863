import fc from "fast-check";
import * as personName from "../../src/domain/personName";
import { anyCell, anyText } from "./anyCell";

describe("normalise", () => {
  it.each([
    ["a padded two-character name", "测 甲", "测甲"],
    ["an ideographic blank", "测\u3000甲", "测甲"],
    ["blanks around the separator", "测试江 · 样例提", "测试江·样例提"],
    ["a zero-width joiner", "测\u200D试甲", "测试甲"],
    ["a Latin name keeps its blanks", " SAMPLE  TEST ", "SAMPLE TEST"],
    ["a no-break blank in a Latin name", "SAMPLE\u00A0TEST", "SAMPLE TEST"],
    ["full-width letters", "测ＹＡＮ", "测YAN"],
    ["a clean name", "测试江·样例提", "测试江·样例提"],
    ["blanks beside a private-use character", "测 \uE001", "测\uE001"],
    ["an empty cell", null, ""],
  ])("%s", (_what, value, expected) => {
    expect(personName.normalise(value)).toBe(expected);
  });

  it("is done after one time", () => {
    fc.assert(
      fc.property(anyCell, (value) => {
        const once = personName.normalise(value);
        expect(personName.normalise(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the separator", () => {
  it.each(Array.from("\u2022\u30FB\uFF0E.\u2027\u2219\u22C5\u25CF\u16EB\uFF65\u0387"))("%s is a variant that can be put right", (dot) => {
    expect(personName.hasSeparatorVariant(`测试江${dot}样例提`)).toBe(true);
    expect(personName.withStandardSeparator(`测试江${dot}样例提`)).toBe("测试江·样例提");
  });

  it.each(["测试江·样例提", "测试甲", "JOHN Q. SAMPLE"])("%s has no variant", (name) => {
    expect(personName.hasSeparatorVariant(name)).toBe(false);
  });

  it.each(["测试江·", "·测试江", "测试江··样例提", "测试江•·样例提", "测试江•", "·"])("%s has it in the wrong place", (name) => {
    expect(personName.hasMisplacedSeparator(name)).toBe(true);
  });

  it.each(["测试江·样例提", "测·试·江", "测试甲", "SAMPLE T."])("%s has it in a right place, or none", (name) => {
    expect(personName.hasMisplacedSeparator(name)).toBe(false);
  });
});

it.each(["测??", "测？", "测?", "测□", "测〓", "测\uFFFD"])("%s misses a character", (name) => {
  expect(personName.hasMissingCharacter(name)).toBe(true);
});

describe("characters that are foreign to names", () => {
  it.each(["测试1", "测试甲（转专业）", "测试甲(大)", "测-甲", "测,甲", "测试甲!", "测１", "SAMPLE 2", "测'甲", "SAMPLE（TEST）", "测\uD842"])("%s has some", (name) => {
    expect(personName.hasForeignCharacter(name)).toBe(true);
  });

  it.each([
    "测试甲", "测试江·样例提", "测试江•样例提", "测\u{20BB7}", "测YAN", "SAMPLE TEST", "O'SAMPLE-TEST, J.", "\u00C9LODIE", "测??", "测\uE001", "\u6E2C\uFA0C\u7532", "测〇甲",
    "辻\u{E0100}", "",
  ])("%s has none", (name) => {
    expect(personName.hasForeignCharacter(name)).toBe(false);
  });
});

it.each([
  ["\u6E2C\uFA0C\u7532", true, "\u6E2C\u5140\u7532"],
  ["\uF900", true, "\u8C48"],
  ["\u2F00", true, "\u4E00"], // a Kangxi radical, as PDF readers paste it
  ["\u{2F800}", true, "\u4E3D"],
  ["\uFA11", false, "\uFA11"], // an ordinary ideograph in spite of its place
  ["\uFA29", false, "\uFA29"],
  ["测试甲", false, "测试甲"],
])("hasCompatibilityCharacter(%s) is %s", (name, expected, unified) => {
  expect(personName.hasCompatibilityCharacter(name)).toBe(expected);
  expect(personName.withUnifiedCharacters(name)).toBe(unified);
});

it("unifies exactly the compatibility ideographs that Unicode itself would change", () => {
  const block = Array.from({ length: 0x200 }, (_, offset) => String.fromCharCode(0xf900 + offset));
  expect(block.filter((name) => personName.withUnifiedCharacters(name) !== name.normalize("NFC"))).toEqual([]);
  expect(block.filter((name) => personName.hasCompatibilityCharacter(name) !== (name.normalize("NFC") !== name))).toEqual([]);
});

it.each([
  ["测\uE001", true],
  ["测\u{F0001}", true],
  ["测试甲", false],
])("hasPrivateUseCharacter(%s) is %s", (name, expected) => {
  expect(personName.hasPrivateUseCharacter(name)).toBe(expected);
});

it.each([
  ["测YAN", true],
  ["YAN测", true],
  ["SAMPLE TEST", false],
  ["测试甲", false],
])("hasPinyinMix(%s) is %s", (name, expected) => {
  expect(personName.hasPinyinMix(name)).toBe(expected);
});

describe("length", () => {
  it.each([
    ["测", true],
    ["\u{20BB7}", true],
    ["测甲", false],
    ["", false],
  ])("isShort(%s) is %s", (name, expected) => {
    expect(personName.isShort(name)).toBe(expected);
  });

  it.each([
    ["26 ideographs", "测".repeat(26), true],
    ["25 ideographs", "测".repeat(25), false],
    ["25 ideographs of two units each", "\u{20BB7}".repeat(25), false],
    ["50 Latin letters", "A".repeat(50), false],
    ["51 Latin letters", "A".repeat(51), true],
  ])("%s", (_what, name, expected) => {
    expect(personName.isLong(name)).toBe(expected);
  });
});

it("an ordinary name gives no other question an answer but no", () => {
  const ideograph = fc.integer({ min: 0x4e00, max: 0x9fff }).map((unit) => String.fromCharCode(unit));
  fc.assert(
    fc.property(fc.array(ideograph, { minLength: 2, maxLength: 4 }), (ideographs) => {
      const name = ideographs.join("");
      expect(personName.isOrdinary(name)).toBe(true);
      expect(QUESTIONS.filter((question) => question(name))).toEqual([]);
      expect(personName.normalise(name)).toBe(name);
    }),
  );
});

it.each(["测", "测试江样例", "测YAN", "测·甲", "测1", "", "测\uFA0C"])("%j is not ordinary", (name) => {
  expect(personName.isOrdinary(name)).toBe(false);
});

it.each(["\u2F08甲", "\u2E9F甲", "测\uFA0C"])("doubts the imitating character of %j without calling it a symbol", (name) => {
  expect(personName.hasCompatibilityCharacter(name)).toBe(true);
  expect(personName.hasForeignCharacter(name)).toBe(false);
});

it("answers every question about any text", () => {
  fc.assert(fc.property(anyText, (name) => QUESTIONS.every((question) => typeof question(name) === "boolean")), { numRuns: 1000 });
});

it.each(["·", " ", "测", "?", "A ", "\uFA0C", "e\u0301"])("answers about a cell filled with %j", (unit) => {
  const full = unit.repeat(32767 / unit.length);
  expect(QUESTIONS.map((question) => typeof question(full))).toEqual(QUESTIONS.map(() => "boolean"));
  expect(personName.normalise(full).length).toBeLessThanOrEqual(full.length);
});

const QUESTIONS = [
  personName.hasSeparatorVariant, personName.hasMisplacedSeparator, personName.hasMissingCharacter, personName.hasForeignCharacter,
  personName.hasPrivateUseCharacter, personName.hasCompatibilityCharacter, personName.hasPinyinMix, personName.isShort, personName.isLong,
];

import fc from "fast-check";
import * as text from "../../src/domain/text";
import { anyCell, anyText } from "./anyCell";

/** The longest text that a cell can hold. */
const CELL_LIMIT = 32767;

it.each([
  [null, true],
  ["", true],
  [" \t\n\u00A0\u3000", true],
  ["\u200B\uFEFF\u2060\u00AD", true],
  ["\u200B甲", false],
  ["甲", false],
  ["0", false],
  [0, false],
  [false, false],
])("isBlankCell(%j) is %s", (value, expected) => {
  expect(text.isBlankCell(value)).toBe(expected);
});

describe("cleanText", () => {
  it.each([
    ["ordinary text is left alone", "测试 甲 A1", "测试 甲 A1"],
    ["both ends are trimmed", "\u3000\u00A0测试甲 \n", "测试甲"],
    ["a line break or tab inside becomes a blank", "证件\n号码\t1", "证件 号码 1"],
    ["invisible marks go", "测\u200D试\u200E甲\uFEFF", "测试甲"],
    ["nothing at all", null, ""],
    ["a whole number keeps all its digits", 18469033150001, "18469033150001"],
    ["18 digits are shown as Range.values holds them", 460039200005122000, "460039200005122000"],
    ["22 digits are not put in scientific notation", 1.25e21, "1250000000000000000000"],
    ["a fraction", 2.5, "2.5"],
    ["zero", 0, "0"],
    ["true as Excel shows it", true, "TRUE"],
  ])("%s", (_what, value, expected) => {
    expect(text.cleanText(value)).toBe(expected);
  });

  it("is done after one time, and leaves blank exactly what isBlankCell calls blank", () => {
    fc.assert(
      fc.property(anyCell, (value) => {
        const clean = text.cleanText(value);
        expect(text.cleanText(clean)).toBe(clean);
        expect(clean === "").toBe(text.isBlankCell(value));
      }),
      { numRuns: 2000 },
    );
  });
});

it("stripInvisible removes each mark of the list and nothing that can be seen", () => {
  const marks = "\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\uFEFF\u00AD";
  expect(text.stripInvisible(`${marks}甲 A\u00B7`)).toBe("甲 A\u00B7");
});

describe("toHalfWidth", () => {
  it("maps the whole range and stops at its ends", () => {
    expect(text.toHalfWidth("！０９ＡＺａｚ～")).toBe("!09AZaz~");
    expect(text.toHalfWidth("\uFF00\uFF5F测\u3000")).toBe("\uFF00\uFF5F测\u3000");
  });

  it("is done after one time", () => {
    fc.assert(fc.property(anyText, (value) => text.toHalfWidth(text.toHalfWidth(value)) === text.toHalfWidth(value)));
  });
});

describe("compactNumberText", () => {
  it.each([
    ["'2018990101", "2018990101"],
    ["\u2019 2018 9901\u300001", "2018990101"],
    ["２０１８９９０１０１", "2018990101"],
    ["2018O90l01", "2018O90l01"],
    ["2018'99", "2018'99"],
  ])("%j → %s", (value, expected) => {
    expect(text.compactNumberText(value)).toBe(expected);
  });

  it("is done after one time", () => {
    fc.assert(fc.property(anyText, (value) => text.compactNumberText(text.compactNumberText(value)) === text.compactNumberText(value)), { numRuns: 2000 });
  });
});

it.each([
  ["", 0],
  ["测试江·样例提", 7],
  ["测\u{20BB7}", 2],
  ["SAMPLE TEST", 11],
  ["e\u0301", 1],
  ["辻\u{E0100}", 1],
])("graphemeCount(%s) is %i", (value, expected) => {
  expect(text.graphemeCount(value)).toBe(expected);
});

describe("the words that are no data", () => {
  it.each(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#n/a"])("error value %s", (value) => {
    expect(text.isErrorText(value)).toBe(true);
  });

  it.each(["#1", "N/A", "", "无#N/A"])("no error value: %j", (value) => {
    expect(text.isErrorText(value)).toBe(false);
  });

  it.each(["同上", "〃", '"', "\u201D", "（同上）", "同 上", "ditto", "（同上行）"])("ditto: %s", (value) => {
    expect(text.isDitto(value)).toBe(true);
  });

  it.each(["", "同上海", "同", "测试甲", "同上学院", "（ 同上 ）。"])("no ditto: %j", (value) => {
    expect(text.isDitto(value)).toBe(false);
  });

  it.each(["无", "暂无", "-", "--", "——", "/", "／", "//", "待补", "（待补）", "N/A", "n/a", "...", "…", "null", "--------", "（暂无）。", "稍后补"])("placeholder: %s", (value) => {
    expect(text.isPlaceholder(value)).toBe(true);
  });

  it.each(["", "无锡", "0", "测试甲", "无名氏测试", "1-2", "#N/A", "1-", "-1", "---------"])("no placeholder: %j", (value) => {
    expect(text.isPlaceholder(value)).toBe(false);
  });

  it.each(["460039********2718", "460039＊＊＊＊", "测*", "460039××××2718", "460039xxxxxxxx2718", "460039XXXXXXXX2718"])("masked: %s", (value) => {
    expect(text.isMasked(value)).toBe(true);
  });

  it.each(["46003920000512019×", "46003920000512019X", "XX123456", "测试甲", ""])("not masked: %j", (value) => {
    expect(text.isMasked(value)).toBe(false);
  });

  it.each(["4.60039E+17", "4.6e+17", "1.8469E+13", "5E+17", "123.4E+17", "-4.60039E+17", "+4.6E-17", "460E+15", " 4.60039E+17", "４.６E+１７", "4.60039E17"])("scientific: %s", (value) => {
    expect(text.isScientificText(value)).toBe(true);
  });

  it.each(["2018E01", "E12345678", "460039200005122718", "4.6", "1E5", "", "A4.6E+17", "4.6E+17A", "4.6E+1777", "4600.1E+17", "x1.5E+17"])("not scientific: %j", (value) => {
    expect(text.isScientificText(value)).toBe(false);
  });
});

it.each([
  [460039200005122000, true],
  [1e15, true],
  [999999999999999, false],
  [460039000512271, false],
  ["460039200005122000", false],
  [null, false],
])("isPrecisionLostNumber(%j) is %s", (value, expected) => {
  expect(text.isPrecisionLostNumber(value)).toBe(expected);
});

describe("any cell at all", () => {
  it("gets an answer", () => {
    const predicates = [text.isErrorText, text.isDitto, text.isPlaceholder, text.isMasked, text.isScientificText];
    fc.assert(
      fc.property(anyText, (value) => {
        for (const predicate of predicates) expect(typeof predicate(value)).toBe("boolean");
        expect(text.graphemeCount(value)).toBeLessThanOrEqual(value.length);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([" ", "\u200B", "　", "*x", "-", "9", "1.", "e\u0301", "\uFF0E", "'"])("gets an answer, filled with %j", (unit) => {
    const full = unit.repeat(CELL_LIMIT / unit.length);
    expect(text.cleanText(full).length).toBeLessThanOrEqual(full.length);
    expect(text.compactNumberText(full).length).toBeLessThanOrEqual(full.length);
    expect([text.isScientificText(full), text.isPlaceholder(full), text.isDitto(full), text.isMasked(full)]).toEqual([false, false, false, unit === "*x"]);
  });
});

import fc from "fast-check";
import * as foreignPermanentResidence from "../../../src/domain/documents/foreignPermanentResidence";
import * as hongKongMacauIdentity from "../../../src/domain/documents/hongKongMacauIdentity";
import * as mainlandTravelPermit from "../../../src/domain/documents/mainlandTravelPermit";
import * as passport from "../../../src/domain/documents/passport";
import * as residencePermit from "../../../src/domain/documents/residencePermit";
import * as ric from "../../../src/domain/documents/ric";
import * as taiwanPermit from "../../../src/domain/documents/taiwanPermit";
import { anyText } from "../anyCell";

const DOCUMENTS = { foreignPermanentResidence, hongKongMacauIdentity, mainlandTravelPermit, passport, residencePermit, ric, taiwanPermit };

describe("港澳台居民居住证", () => {
  it.each([
    ["the published Hong Kong specimen", "810000199408230021", true, "810000199408230021"],
    ["the published Taiwan specimen", "830000199201300022", true, "830000199201300022"],
    ["full-width digits and blanks", "８１００００ 19940823 0021", true, "810000199408230021"],
    ["a resident number", "460039200005122718", false, "residentNumber"],
    ["an address that no permit has", "840000199408230021", false, "address"],
    ["a foreigner's card", "946999200005122713", false, "address"],
    ["30 February", "810000199402300021", false, "birthDate"],
    ["a wrong check character", "810000199408230022", false, "checksum"],
    ["17 characters", "81000019940823002", false, "length"],
    ["a letter", "81000O199408230021", false, "characters"],
  ])("%s", (_what, input, isValid, answer) => {
    expect(residencePermit.validate(input)).toEqual(isValid ? { ok: true, value: answer } : { ok: false, error: answer });
  });
});

describe("港澳居民来往内地通行证", () => {
  it.each([
    ["a card of 2013", "H00000000", true, "H00000000"],
    ["a Macau card in lower case", "m00000000", true, "M00000000"],
    ["full-width letters and digits", "Ｈ００００００００", true, "H00000000"],
    ["a card of 1999", "H0000000001", false, "oldFormat"],
    ["7 digits", "H0000000", false, "format"],
    ["9 digits", "H000000000", false, "format"],
    ["another letter", "K00000000", false, "format"],
    ["something before a card of 2013", "证H00000000", false, "format"],
    ["something before a card of 1999", "证H0000000001", false, "format"],
    ["something after a card of 1999", "H0000000001证", false, "format"],
    ["no letter", "000000000", false, "format"],
  ])("%s", (_what, input, isValid, answer) => {
    expect(mainlandTravelPermit.validate(input)).toEqual(isValid ? { ok: true, value: answer } : { ok: false, error: answer });
  });
});

describe("台湾居民来往大陆通行证", () => {
  it.each([
    ["8 digits", "00000000", true, "00000000"],
    ["8 digits and the issue count", "0000000001", false, "oldFormat"],
    ["the issuer's letter behind them", "0000000001(A)", false, "oldFormat"],
    ["the same in full-width brackets", "00000000 01（Ａ）", false, "oldFormat"],
    ["the same without brackets", "0000000001B", false, "oldFormat"],
    ["9 digits", "000000000", false, "format"],
    ["a number cell that lost its zeros", "1234", false, "format"],
    ["a letter in front", "T00000000", false, "format"],
    ["something before the issue count", "证0000000001", false, "format"],
    ["something after the issuer's letter", "0000000001B证", false, "format"],
  ])("%s", (_what, input, isValid, answer) => {
    expect(taiwanPermit.validate(input)).toEqual(isValid ? { ok: true, value: answer } : { ok: false, error: answer });
  });
});

describe("外国人永久居留身份证", () => {
  it.each([
    ["a card of 2017", "ZZZ460100051212", true, "ZZZ460100051212"],
    ["the same in lower case", "zzz460100051212", true, "ZZZ460100051212"],
    ["a card of 2023", "946999200005122713", true, "946999200005122713"],
    ["a card of 2023 with a wrong check character", "946999200005122714", false, "checksum"],
    ["a card of 2023 with 30 February", "946999200002302713", false, "birthDate"],
    ["a resident number", "460039200005122718", false, "format"],
    ["two letters", "ZZ4601000512123", false, "format"],
    ["a digit missing", "ZZZ46010005121", false, "format"],
    ["a letter too many", "ZZZZ460100051212", false, "format"],
    ["a digit too many", "ZZZ4601000512123", false, "format"],
  ])("%s", (_what, input, isValid, answer) => {
    expect(foreignPermanentResidence.validate(input)).toEqual(isValid ? { ok: true, value: answer } : { ok: false, error: answer });
  });
});

describe("护照", () => {
  it.each([
    ["letters and digits", "SPECIMEN1", true, "SPECIMEN1"],
    ["lower case and blanks", "e 0000 0000", true, "E00000000"],
    ["5 characters", "A0000", true, "A0000"],
    ["17 characters", "A".repeat(17), true, "A".repeat(17)],
    ["4 characters", "A000", false, "format"],
    ["18 characters", "A".repeat(18), false, "format"],
    ["words before it", "护照SPECIMEN1", false, "format"],
    ["a hyphen", "A-00000", false, "format"],
  ])("%s", (_what, input, isValid, answer) => {
    expect(passport.validate(input)).toEqual(isValid ? { ok: true, value: answer } : { ok: false, error: answer });
  });
});

describe("香港、澳门特区护照或身份证明", () => {
  it.each([
    ["a Hong Kong form", "A000000（0）", true, "A000000(0)"],
    ["a Macau form", "0/000000/0", true, "0/000000/0"],
    ["5 characters", "A0000", true, "A0000"],
    ["20 characters", "A".repeat(20), true, "A".repeat(20)],
    ["4 characters", "A000", false, "length"],
    ["21 characters", "A".repeat(21), false, "length"],
  ])("%s", (_what, input, isValid, answer) => {
    expect(hongKongMacauIdentity.validate(input)).toEqual(isValid ? { ok: true, value: answer } : { ok: false, error: answer });
  });
});

describe.each(Object.entries(DOCUMENTS))("every document: %s", (_name, document) => {
  it("compacts in one step and judges a text as it judges its compacted form", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const compacted = document.compact(text);
        expect(document.compact(compacted)).toBe(compacted);
        expect(document.validate(compacted)).toEqual(document.validate(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each(["9", "A", " ", "'", "ｘ", "("])("finds no number in a cell filled with %j", (unit) => {
    expect(document.validate(unit.repeat(32767)).ok).toBe(false);
  });
});

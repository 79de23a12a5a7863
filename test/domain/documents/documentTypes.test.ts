import fc from "fast-check";
import { DOCUMENT_TYPES, parseDocumentType } from "../../../src/domain/documents/documentTypes";
import { anyCell } from "../anyCell";

it.each([
  ["居民身份证", "residentIdentityCard"],
  ["港澳台居民居住证", "residencePermit"],
  ["香港特区护照/身份证明", "hongKongIdentity"],
  ["澳门特区护照/身份证明", "macauIdentity"],
  ["台湾居民来往大陆通行证", "taiwanPermit"],
  ["港澳居民来往内地通行证", "mainlandTravelPermit"],
  ["外国人永久居留身份证", "foreignPermanentResidence"],
  ["境外永久居住证", "foreignPermanentResidence"],
  ["护照", "passport"],
])("%s is taken as it is", (value, kind) => {
  expect(parseDocumentType(value)).toMatchObject({ type: { kind }, rewritten: false });
});

it.each([
  ["身份证", "居民身份证"],
  ["二代身份证", "居民身份证"],
  ["居民 身份证 ", "居民身份证"],
  ["1", "居民身份证"],
  [1, "居民身份证"],
  ["Ａ", "护照"],
  ["a", "护照"],
  ["C", "港澳台居民居住证"],
  ["6", "香港特区护照/身份证明"],
  ["7", "澳门特区护照/身份证明"],
  ["8", "台湾居民来往大陆通行证"],
  ["9", "外国人永久居留身份证"],
  ["回乡证", "港澳居民来往内地通行证"],
  ["台胞证", "台湾居民来往大陆通行证"],
  ["香港特区护照／身份证明", "香港特区护照/身份证明"],
])("%j is rewritten as %s", (value, name) => {
  expect(parseDocumentType(value)).toMatchObject({ type: { name }, rewritten: true });
});

it.each(["学生证", "通行证", "户口本", "2", "Z", "", null])("%j is not in the list", (value) => {
  expect(parseDocumentType(value)).toBeNull();
});

it("never gives one word to two types", () => {
  const words = DOCUMENT_TYPES.flatMap((type) => [type.name, type.chsiCode ?? [], ...type.otherNames, ...type.aliases].flat());
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

it("answers about any cell, and about its own answer without rewriting it", () => {
  fc.assert(
    fc.property(anyCell, (value) => {
      const reading = parseDocumentType(value);
      if (reading !== null) expect(parseDocumentType(reading.type.name)?.rewritten).toBe(false);
    }),
  );
});

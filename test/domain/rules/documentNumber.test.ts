import * as ric from "../../../src/domain/documents/ric";
import { judge, CLEAN, found } from "../student";

it.each([
  ["the standard's own number, a woman's of 1949", { documentNumber: "11010519491231002X", gender: "女", birthDate: "19491231" }, ["BIRTH_UNUSUAL birthDate warning"]],
  ["a final X", { documentNumber: "46003920000512019X" }, []],
  ["an unknown county", { documentNumber: "460099200005122714" }, ["ID_AREA_UNKNOWN documentNumber warning"]],
])("accepts %s", (_why, changes, expected) => {
  expect(found(changes)).toEqual(expected);
});

it.each([
  ["[ID_REQUIRED] blank", "", "ID_REQUIRED"],
  ["[CELL_ERROR] a failed VLOOKUP", "#N/A", "CELL_ERROR"],
  ["[VALUE_DITTO] 同上", "同上", "VALUE_DITTO"],
  ["[VALUE_PLACEHOLDER] 暂无", "暂无", "VALUE_PLACEHOLDER"],
  ["[ID_MASKED] from a public notice", "460039********2718", "ID_MASKED"],
  ["[ID_PRECISION_LOST] a number cell", 460039200005122000, "ID_PRECISION_LOST"],
  ["[ID_PRECISION_LOST] text copied from a number cell", "460039200005122000", "ID_PRECISION_LOST"],
  ["[ID_PRECISION_LOST] before the calendar: lost digits of an impossible day", "460039200013122000", "ID_PRECISION_LOST"],
  ["[ID_SCI_NOTATION] the display text", "4.60039E+17", "ID_SCI_NOTATION"],
  ["[ID_15_DIGITS] the old form", "460039000512271", "ID_15_DIGITS"],
  ["[ID_LENGTH] a digit too few", "46003920000512271", "ID_LENGTH"],
  ["[ID_LENGTH] before the characters: a name in front", "测试甲460039200005122718", "ID_LENGTH"],
  ["[ID_CHARS] O for 0", "46OO39200005122718", "ID_CHARS"],
  ["[ID_PROVINCE] 70", "709901200005122716", "ID_PROVINCE"],
  ["[ID_BIRTH_INVALID] 31 April", "460039200004312712", "ID_BIRTH_INVALID"],
  ["[ID_BIRTH_INVALID] tomorrow", "460039201810112718", "ID_BIRTH_INVALID"],
  ["[ID_CHECKSUM] last digit", "460039200005122717", "ID_CHECKSUM"],
])("%s is the only remark on the row", (_why, documentNumber, code) => {
  expect(found({ documentNumber })).toEqual([`${code} documentNumber error`]);
});

it("[ID_CHECKSUM] stands beside the unknown county: both point at the first six digits", () => {
  expect(found({ documentNumber: "460099200005122711" })).toEqual(["ID_AREA_UNKNOWN documentNumber warning", "ID_CHECKSUM documentNumber error"]);
});

it("[ID_SUSPECT_000] is a doubt; a wrong gender is reported beside it", () => {
  expect(found({ documentNumber: "460039200005124000", gender: "女" })).toEqual(["ID_SUSPECT_000 documentNumber warning"]);
  expect(found({ documentNumber: "460039200005124000" })).toEqual(["ID_GENDER_MISMATCH gender error", "ID_SUSPECT_000 documentNumber warning"]);
});

it.each([
  ["blanks and a lower-case x", " 460039 20000512 019x", "46003920000512019X"],
  ["full-width digits", "４６００３９２００００５１２０１９Ｘ", "46003920000512019X"],
  ["a typographic apostrophe", "\u2019460039200005122718", "460039200005122718"],
])("[ID_NORMALIZED] offers to rewrite %s", (_why, documentNumber, after) => {
  const { findings } = judge("attachment1", { ...CLEAN, documentNumber });
  expect(findings).toEqual([
    expect.objectContaining({
      rule: "ID_NORMALIZED",
      fix: { kind: "replace", safe: true, changes: [{ column: "documentNumber", before: documentNumber, after }] },
    }),
  ]);
});

it("[ID_NORMALIZED] is silent where the number is wrong anyway", () => {
  expect(found({ documentNumber: " 460039200005122717" })).toEqual(["ID_CHECKSUM documentNumber error"]);
});

it("[ID_15_DIGITS] suggests the 18 digits without calling it safe, unless they say 1900 for 2000", () => {
  const upgraded = "46003919990512271";
  const [finding] = judge("attachment1", { ...CLEAN, documentNumber: "460039990512271" }).findings;
  expect(finding?.fix).toEqual({
    kind: "replace",
    safe: false,
    changes: [{ column: "documentNumber", before: "460039990512271", after: upgraded + ric.checkCharacter(upgraded) }],
  });
  expect(judge("attachment1", { ...CLEAN, documentNumber: "460039000512271" }).findings[0]?.fix).toBeUndefined();
});

const JOINT = { ethnicGroup: "", examNumber: "", candidateCategory: "港澳台侨联招" } as const;

it.each([
  ["a Hong Kong residence permit", "港澳台居民居住证", "810000199408230021", []],
  ["[ID_TYPE_MISMATCH] a resident number as a residence permit", "港澳台居民居住证", "460039200005122718", ["ID_TYPE_MISMATCH documentType error"]],
  ["[ID_TYPE_MISMATCH] a residence permit as an identity card", "居民身份证", "810000199408230021", ["ID_TYPE_MISMATCH documentType error"]],
  ["[ID_TYPE_MISMATCH] a foreigner's number as an identity card", "", "946999200005122713", ["ID_TYPE_MISMATCH documentType error"]],
  ["[ID_CHECKSUM] a residence permit with a wrong digit", "港澳台居民居住证", "810000199408230022", ["ID_CHECKSUM documentNumber error"]],
  ["a home-return permit", "港澳居民来往内地通行证", "H00000000", []],
  ["[ID_NORMALIZED] in lower case", "港澳居民来往内地通行证", "h00000000", ["ID_NORMALIZED documentNumber info"]],
  ["[DOC_FORMAT] one digit short", "港澳居民来往内地通行证", "H0000000", ["DOC_FORMAT documentNumber error"]],
  ["[DOC_OLD_FORMAT] an old Taiwan permit", "台湾居民来往大陆通行证", "0000000001", ["DOC_OLD_FORMAT documentNumber warning"]],
  ["[DOC_FORMAT] a Taiwan permit that lost its zeros", "台湾居民来往大陆通行证", 1234, ["DOC_FORMAT documentNumber error"]],
  ["[DOCTYPE_UNKNOWN] no document, so its number is not judged", "学生证", "A1", ["DOCTYPE_UNKNOWN documentType error"]],
  ["[DOCTYPE_NORMALIZED] CHSI's code for a passport", "A", "SPECIMEN1", ["DOCTYPE_NORMALIZED documentType info"]],
])("%s", (_why, documentType, documentNumber, expected) => {
  const birth = { gender: "女", birthDate: documentNumber === "810000199408230021" ? "19940823" : "20000512" };
  expect(found({ ...JOINT, ...birth, documentType, documentNumber }).filter((text) => !/^(?:SCOPE_|BIRTH_)/u.test(text))).toEqual(expected);
});

it("[ID_DUP] and every sentence about the number never show it whole", () => {
  for (const documentNumber of ["460039200005122717", "460039000512271", " 460039200005122718", "460039200005122000"]) {
    for (const { message } of judge("attachment1", { ...CLEAN, documentNumber }).findings) expect(message).not.toMatch(/\d{8}/u);
  }
});

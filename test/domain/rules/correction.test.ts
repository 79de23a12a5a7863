import { CLEAN, found, judge } from "../student";

const NAME = { wrongItem: "姓名", chsiValue: "测式甲", correctValue: "测试甲" };

it.each([
  ["a name", NAME],
  ["a gender", { wrongItem: "性别", chsiValue: "女", correctValue: "男" }],
  ["a birth date", { wrongItem: "出生日期", chsiValue: "20000521", correctValue: "20000512" }],
  ["a birth date whose shown form cannot be read: what CHSI shows is never judged", { wrongItem: "出生日期", chsiValue: "2000-5", correctValue: "20000512" }],
  ["a number of which CHSI shows a wrong one", { wrongItem: "身份证号", chsiValue: "460039200005122717", correctValue: "460039200005122718" }],
  ["a photo: it has no values", { wrongItem: "录取照片" }],
])("is silent on %s", (_why, changes) => {
  expect(found(changes)).toEqual([]);
});

it.each([
  ["[ITEM_REQUIRED]", { wrongItem: "" }, ["ITEM_REQUIRED wrongItem error"]],
  ["[ITEM_INVALID]", { wrongItem: "宿舍号" }, ["ITEM_INVALID wrongItem error"]],
  ["[ITEM_INVALID] a missing record is no wrong one", { wrongItem: "查不到学籍" }, ["ITEM_INVALID wrongItem error"]],
  ["[ITEM_NORMALIZED]", { wrongItem: "证件号码", chsiValue: "460039200005122717", correctValue: "460039200005122718" }, ["ITEM_NORMALIZED wrongItem info"]],
  ["[ITEM_NON_KEY]", { wrongItem: "专业", chsiValue: "样例专业A", correctValue: "样例专业类" }, ["ITEM_NON_KEY wrongItem info"]],
  ["[ITEM_NON_KEY] a CHSI field beyond the list", { wrongItem: "入学日期", chsiValue: "20170828", correctValue: "20180828" }, ["ITEM_NON_KEY wrongItem info"]],
  ["[ITEM_MULTI]", { wrongItem: "姓名、性别", chsiValue: "x", correctValue: "y" }, ["ITEM_MULTI wrongItem warning"]],
  ["[FIX_SHOWN_REQUIRED]", { ...NAME, chsiValue: "" }, ["FIX_SHOWN_REQUIRED chsiValue error"]],
  ["[FIX_CORRECT_REQUIRED]", { ...NAME, correctValue: "" }, ["FIX_CORRECT_REQUIRED correctValue error"]],
  ["[FIX_NO_DIFF]", { ...NAME, chsiValue: "测试甲" }, ["FIX_NO_DIFF correctValue error"]],
  ["[FIX_NO_DIFF] one day in two notations", { wrongItem: "出生日期", chsiValue: "2000年5月12日", correctValue: "20000512" }, ["FIX_NO_DIFF correctValue error"]],
  ["[FIX_DIFF_ONLY_FORM]", { ...NAME, chsiValue: "测 试甲" }, ["FIX_DIFF_ONLY_FORM correctValue warning"]],
  ["[FIX_CONFLICT]", { ...NAME, correctValue: "测试丙" }, ["FIX_CONFLICT correctValue error"]],
  ["[FIX_REVERSED]", { ...NAME, chsiValue: "测试甲", correctValue: "测式甲" }, ["FIX_REVERSED correctValue error"]],
  ["[PHOTO_NOTE_REQUIRED]", { explanation: "" }, ["PHOTO_NOTE_REQUIRED explanation error"]],
  ["[PHOTO_NOTE_REQUIRED] 无 explains nothing", { explanation: "无" }, ["PHOTO_NOTE_REQUIRED explanation error"]],
  ["[PROOF_MISSING]", { ...NAME, proof: "" }, ["PROOF_MISSING proof warning"]],
  ["[PROOF_MISSING] not for a photo", { proof: "" }, []],
])("%s", (_why, changes, expected) => {
  expect(found(changes)).toEqual(expected);
});

it("[ITEM_INVALID] a missing record may be listed where the registrar allows it", () => {
  expect(found({ wrongItem: "查不到学籍", explanation: "绑定5次失败" }, { policy: { allowsMissingRecord: true } })).toEqual([]);
});

it("[DATE_NORMALIZED] looks at the correct value too", () => {
  const changes = { wrongItem: "出生日期", chsiValue: "20000521", correctValue: "2000-05-12" };
  expect(found(changes)).toEqual(["DATE_NORMALIZED correctValue info"]);
  expect(judge("attachment1", { ...CLEAN, ...changes }).findings[0]?.fix).toMatchObject({ safe: true, changes: [{ column: "correctValue", after: "20000512" }] });
});

it.each([
  ["[NAME_NORMALIZED]", { ...NAME, correctValue: "测 试甲" }, ["NAME_NORMALIZED correctValue info"]],
  ["[GENDER_NORMALIZED]", { wrongItem: "性别", chsiValue: "女", correctValue: "男性" }, ["GENDER_NORMALIZED correctValue info"]],
  ["[MZ_NORMALIZED]", { wrongItem: "民族", chsiValue: "回族", correctValue: "汉" }, ["ITEM_NON_KEY wrongItem info", "MZ_NORMALIZED correctValue info"]],
  ["[ID_NORMALIZED]", { wrongItem: "身份证号", chsiValue: "460039200005122717", correctValue: " 460039200005122718" }, ["ID_NORMALIZED correctValue info"]],
  ["[ID_NORMALIZED] not where the number is another one", { wrongItem: "身份证号", chsiValue: "460039200005122717", correctValue: " 460039200005122719" }, ["FIX_CONFLICT correctValue error"]],
  ["[DATE_NORMALIZED] beside a conflict", { wrongItem: "出生日期", chsiValue: "20000521", correctValue: "2000-05-13" }, ["DATE_NORMALIZED correctValue info", "FIX_CONFLICT correctValue error"]],
])("%s looks at the correct value too", (_why, changes, expected) => {
  expect(found(changes)).toEqual(expected);
});

it("[DATE_AMBIGUOUS] stands instead of a conflict", () => {
  expect(found({ wrongItem: "出生日期", chsiValue: "20000521", correctValue: "5/12/2000" })).toEqual(["DATE_AMBIGUOUS correctValue error"]);
});

it("[FIX_CONFLICT] [FIX_REVERSED] are silent where the row's own value is reported already", () => {
  expect(found({ wrongItem: "性别", gender: "女", chsiValue: "女", correctValue: "男" })).toEqual(["ID_GENDER_MISMATCH gender error"]);
  const number = { wrongItem: "身份证号", documentNumber: "460039200005122717", chsiValue: "460039200005122719", correctValue: "460039200005122718" };
  expect(found(number)).toEqual(["ID_CHECKSUM documentNumber error"]);
});

it("[FIX_CONFLICT] masks numbers", () => {
  const changes = { wrongItem: "身份证号", chsiValue: "460039200005122717", correctValue: "46003920000512019X" };
  const [finding] = judge("attachment1", { ...CLEAN, ...changes }).findings;
  expect(finding?.message).toContain("460…019X");
  expect(finding?.message).toContain("460…2718");
});

it("[FIX_REVERSED] offers to exchange the two cells", () => {
  const [finding] = judge("attachment1", { ...CLEAN, ...NAME, chsiValue: "测试甲", correctValue: "测式甲" }).findings;
  expect(finding?.fix).toEqual({
    kind: "replace",
    safe: false,
    changes: [
      { column: "chsiValue", before: "测试甲", after: "测式甲" },
      { column: "correctValue", before: "测式甲", after: "测试甲" },
    ],
  });
});

it("[ITEM_MULTI] offers to split into the items", () => {
  const [finding] = judge("attachment1", { ...CLEAN, ...NAME, wrongItem: "姓名、出生日期" }).findings;
  expect(finding?.fix).toEqual({ kind: "splitItems", items: ["姓名", "出生日期"] });
});

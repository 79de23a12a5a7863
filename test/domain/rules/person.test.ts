import { checkCharacter } from "../../../src/domain/documents/ric";
import { usualBirths } from "../../../src/domain/rules/birthAge";
import { CLEAN, context, found, judge } from "../student";

it.each([
  ["a minority name", "测试江·样例提", []],
  ["a character beyond the basic plane", "测\u{20BB7}", []],
  ["[NAME_REQUIRED] blank", "", ["NAME_REQUIRED name error"]],
  ["[VALUE_PLACEHOLDER] 无", "无", ["VALUE_PLACEHOLDER name error"]],
  ["[NAME_DOT_VARIANT] a bullet", "测试江•样例提", ["NAME_DOT_VARIANT name warning"]],
  ["[NAME_DOT_POSITION] at the end", "测试江·", ["NAME_DOT_POSITION name error"]],
  ["[NAME_DOT_POSITION] at the end and of another kind", "测试江•", ["NAME_DOT_POSITION name error"]],
  ["[NAME_NORMALIZED] padded", "测 甲", ["NAME_NORMALIZED name info"]],
  ["[NAME_COMPAT_CHAR]", "测\uFA0C甲", ["NAME_COMPAT_CHAR name warning"]],
  ["[NAME_PUA]", "测\uE001", ["NAME_PUA name warning"]],
  ["[NAME_PINYIN_MIX]", "测YAN", ["NAME_PINYIN_MIX name warning"]],
  ["[NAME_MISSING_CHAR]", "测??", ["NAME_MISSING_CHAR name error"]],
  ["[NAME_CHARS] a digit", "测试1", ["NAME_CHARS name error"]],
  ["[NAME_CHARS] a remark", "测试甲（转专业）", ["NAME_CHARS name error"]],
  ["[NAME_SHORT]", "测", ["NAME_SHORT name warning"]],
  ["[NAME_LONG]", "测".repeat(26), ["NAME_LONG name warning"]],
])("name: %s", (_why, name, expected) => {
  expect(found({ name })).toEqual(expected);
});

it("[NAME_DOT_VARIANT] offers U+00B7, to be confirmed", () => {
  const [finding] = judge("attachment1", { ...CLEAN, name: "测试江•样例提" }).findings;
  expect(finding?.fix).toEqual({ kind: "replace", safe: false, changes: [{ column: "name", before: "测试江•样例提", after: "测试江·样例提" }] });
});

it.each([
  ["[GENDER_REQUIRED] blank", "", ["GENDER_REQUIRED gender error"]],
  ["[GENDER_INVALID] 未知 is a value of the standard, but no gender", "未知", ["GENDER_INVALID gender error"]],
  ["[GENDER_INVALID] 0 is not female", "0", ["GENDER_INVALID gender error"]],
  ["[GENDER_NORMALIZED] M", "M", ["GENDER_NORMALIZED gender info"]],
  ["[GENDER_NORMALIZED] a number cell", 1, ["GENDER_NORMALIZED gender info"]],
  ["[ID_GENDER_MISMATCH]", "女", ["ID_GENDER_MISMATCH gender error"]],
  ["[ID_GENDER_MISMATCH] compared after normalisation", "女性", ["GENDER_NORMALIZED gender info", "ID_GENDER_MISMATCH gender error"]],
])("gender: %s", (_why, gender, expected) => {
  expect(found({ gender })).toEqual(expected);
});

it.each([
  ["a number that is valid tells it", { documentNumber: "460039200005122718" }, "男", "性别没有填写，按证件号码应为“男”，可以一键填入。"],
  ["and tells 女 from an even digit", { documentNumber: "460039199911302686" }, "女", "性别没有填写，按证件号码应为“女”，可以一键填入。"],
  ["a number with a wrong check character tells nothing", { documentNumber: "460039200005122717" }, null, "性别没有填写，请填“男”或“女”。"],
  ["a number that may have lost its last digits tells nothing", { documentNumber: lostDigits() }, null, "性别没有填写，请填“男”或“女”。"],
  ["a passport tells nothing", { documentType: "护照", documentNumber: "E12345678" }, null, "性别没有填写，请填“男”或“女”。"],
  ["no number at all tells nothing", { documentNumber: "" }, null, "性别没有填写，请填“男”或“女”。"],
])("[GENDER_REQUIRED] %s", (_why, cells, after, message) => {
  const finding = judge("attachment1", { ...CLEAN, birthDate: "", ...cells, gender: "" }).findings.find(({ rule }) => rule === "GENDER_REQUIRED");
  expect(finding?.message).toBe(message);
  expect(finding?.fix).toEqual(after === null ? undefined : { kind: "replace", safe: true, changes: [{ column: "gender", before: "", after }] });
});

/** A valid number of a reef that ends with 000, as a number that went through a number cell does. */
function lostDigits(): string {
  for (let day = 1; ; day++) {
    const first17 = `460039200005${String(day).padStart(2, "0")}000`;
    if (day > 28) throw new Error("no such number");
    if (checkCharacter(first17) === "0") return `${first17}0`;
  }
}

it("[ID_GENDER_MISMATCH] is silent while the number itself is wrong", () => {
  expect(found({ gender: "女", documentNumber: "460039200005122717" })).toEqual(["ID_CHECKSUM documentNumber error"]);
});

it("[ID_GENDER_MISMATCH] names both values", () => {
  const [finding] = judge("attachment1", { ...CLEAN, gender: "女" }).findings;
  expect(finding?.message).toBe("性别填的是“女”，身份证号第17位对应“男”，请核对。");
});

it.each([
  ["[DATE_NORMALIZED] with slashes", "2000/5/12", ["DATE_NORMALIZED birthDate info"]],
  ["[DATE_NORMALIZED] a serial", 36658, ["DATE_NORMALIZED birthDate info"]],
  ["[BIRTH_DERIVED] blank", "", ["BIRTH_DERIVED birthDate info"]],
  ["[DATE_AMBIGUOUS]", "5/12/2000", ["DATE_AMBIGUOUS birthDate error"]],
  ["[DATE_INCOMPLETE]", "2000-05", ["DATE_INCOMPLETE birthDate error"]],
  ["[DATE_INVALID]", "2001-02-29", ["DATE_INVALID birthDate error"]],
  ["[ID_BIRTH_MISMATCH] day and month exchanged", "20001205", ["ID_BIRTH_MISMATCH birthDate error"]],
  ["[ID_BIRTH_MISMATCH] alone, though the age would be odd too", "20200512", ["ID_BIRTH_MISMATCH birthDate error"]],
])("birth date: %s", (_why, birthDate, expected) => {
  expect(found({ birthDate })).toEqual(expected);
});

it("[BIRTH_REQUIRED] stands where no number gives the date", () => {
  expect(found({ birthDate: "", documentNumber: "46003920000512271" })).toEqual(["BIRTH_REQUIRED birthDate error", "ID_LENGTH documentNumber error"]);
});

/** The age on 1 September 2018, without a number to compare with. */
it.each([
  ["20030901", null], ["20030902", "BIRTH_UNUSUAL birthDate warning"], ["19950902", null], ["19950901", "BIRTH_UNUSUAL birthDate warning"],
  ["20080901", "BIRTH_UNUSUAL birthDate warning"], ["20080902", "BIRTH_IMPLAUSIBLE birthDate error"],
  ["19370902", "BIRTH_UNUSUAL birthDate warning"], ["19370901", "BIRTH_IMPLAUSIBLE birthDate error"],
])("[BIRTH_UNUSUAL] [BIRTH_IMPLAUSIBLE] born %s: %s", (birthDate, expected) => {
  const remarks = found({ birthDate, documentType: "护照", documentNumber: "SPECIMEN1" });
  expect(remarks).toEqual(expected === null ? [] : [expected]);
});

it("[BIRTH_UNUSUAL] says beforehand between which days births are usual", () => {
  expect(usualBirths(2018)).toEqual({ first: { year: 1995, month: 9, day: 2 }, last: { year: 2003, month: 9, day: 1 } });
});

it("[BIRTH_IMPLAUSIBLE] leaves the date to [ID_BIRTH_INVALID] where the number says the same", () => {
  expect(found({ birthDate: "20190512", documentNumber: "460039201905122718" })).toEqual(["ID_BIRTH_INVALID documentNumber error"]);
});

it.each([
  ["汉", ["MZ_NORMALIZED ethnicGroup info"]],
  ["穿青人", ["MZ_UNKNOWN ethnicGroup warning"]],
  ["", []],
  ["无", []],
])("[MZ_UNKNOWN] [MZ_NORMALIZED] ethnic group %j", (ethnicGroup, expected) => {
  expect(found({ ethnicGroup })).toEqual(expected);
});

it.each([
  ["138 0000 0000", []],
  [13800000000, []],
  ["+86-13800000000", []],
  ["无", []],
  ["1380000000", ["PHONE_FORMAT phone warning"]],
])("[PHONE_FORMAT] %j", (phone, expected) => {
  expect(found({ phone })).toEqual(expected);
});

it("uses the day of the check, not a clock", () => {
  expect(context().today).toEqual({ year: 2018, month: 10, day: 10 });
  expect(found({ documentNumber: "460039201810102718", birthDate: "20181010" })[0]).not.toContain("ID_BIRTH_INVALID");
});

import { COLUMN_KEYS } from "../../../src/domain/facts/ColumnValues";
import { columnLetters } from "../../../src/blueprint/a1";
import { POLICY_ROWS, policyCells } from "../../../src/blueprint/policyTable";
import { DOCUMENT_TYPES } from "../../../src/domain/documents/documentTypes";
import { ROW_RULES } from "../../../src/domain/registry";
import type { NativeRule, RowRule } from "../../../src/domain/rules/rule";
import { STATUS_WORDS } from "../../../src/domain/statuses";
import type { FormulaEngine } from "../../../src/workbench/FormulaEngine";
import { createIronCalcEngine } from "../../../src/workbench/formula/ironCalcEngine";
import { loadIronCalcInNode } from "../../../src/workbench/formula/loadIronCalcInNode";
import { CLEAN, CONFIRMED, context, type Cells } from "../student";

/** The conditions that the template's 校验结果 is made of, computed by a spreadsheet engine. */
const NATIVE = ROW_RULES.filter((rule): rule is RowRule & { native: NativeRule } => rule.native !== undefined);

let engine: FormulaEngine;
beforeAll(async () => {
  engine = await createIronCalcEngine(loadIronCalcInNode);
});

/** What the condition of a rule says of a row that stands alone in a sheet. */
function holds(id: string, cells: Cells, policy = context().policy): unknown {
  const native = NATIVE.find((rule) => rule.id === id)?.native;
  const formula = native?.condition((column) => `$${columnLetters(COLUMN_KEYS.indexOf(column))}1`, (field) => `'口径'!$B$${POLICY_ROWS.findIndex((row) => row.field === field) + 1}`);
  const cellsOfPolicy = policyCells(policy);
  const [value] = engine.evaluate([{ sheet: "名单", row: 0, column: COLUMN_KEYS.length, formula: `=${String(formula)}` }], {
    value: (sheet, row, column) => (sheet === "名单" ? (cells[COLUMN_KEYS[column] ?? "remarks"] ?? "") : (cellsOfPolicy[row]?.[column] ?? "")),
    usedSize: () => ({ rows: POLICY_ROWS.length, columns: COLUMN_KEYS.length }),
  });
  return value;
}

describe.each(NATIVE.map((rule) => [rule.id, rule] as const))("[%s] in a formula", (id, { examples, sheets }) => {
  it("holds for the invalid example and for no valid one", () => {
    const clean = sheets.includes("attachment1") ? CLEAN : CONFIRMED;
    expect([holds(id, examples.invalid), holds(id, examples.valid), holds(id, clean)]).toEqual([true, false, false]);
  });
});

/** Words that the pane reads; the sheet must not call them unknown. */
const KNOWN_WORDS: readonly (readonly [id: string, column: keyof Cells, words: readonly string[]])[] = [
  ["GENDER_INVALID", "gender", ["男", "女", "男性", "女性", "男生", "女生", "M", "f", "Male", "female", "1", "2", "01", "02", "１", " 男\u3000", "女\u200B"]],
  ["DOCTYPE_UNKNOWN", "documentType", ["1", "c", "6", "7", "8", "9", "A", "01", "身份证", "回乡证", "台胞证", "境外永久居住证", "Ａ", ...DOCUMENT_TYPES.map(({ name }) => name)]],
  ["STATUS_INVALID", "status", [...STATUS_WORDS, " 已确认无误"]],
];

it.each(KNOWN_WORDS.flatMap(([id, column, words]) => words.map((word) => [id, column, word] as const)))("[%s] in a formula knows %s “%s”", (id, column, word) => {
  expect(holds(id, { ...CONFIRMED, [column]: word })).toBe(false);
});

it.each([
  ["GENDER_INVALID", "gender", "男女"],
  ["GENDER_INVALID", "gender", "未知"],
  ["DOCTYPE_UNKNOWN", "documentType", "军官证"],
  ["DOCTYPE_UNKNOWN", "documentType", "SAMPLE"],
  ["DOCTYPE_UNKNOWN", "documentType", "身份"],
  ["STATUS_INVALID", "status", "√"],
] as const)("[%s] in a formula does not know %s “%s”", (id, column, word) => {
  expect(holds(id, { ...CONFIRMED, [column]: word })).toBe(true);
});

/** Rows that the sheet alone must already name, each beside the code. */
it.each<readonly [string, Cells]>([
  ["REQ_MISSING", { college: "  " }],
  ["SNO_LENGTH", { studentNumber: "20189901011" }],
  ["SNO_YEAR", { studentNumber: " 2019990101" }],
  ["SNO_FORMAT", { studentNumber: "A018990101" }],
  ["KSH_FORMAT", { examNumber: "1846903315000A" }],
  ["KSH_FORMAT", { examNumber: "184690331500010" }],
  ["KSH_REQUIRED", { examNumber: " ", candidateCategory: "" }],
  ["NAME_DOT_POSITION", { name: "测试江·" }],
  ["NAME_DOT_POSITION", { name: "·测试江" }],
  ["NAME_DOT_POSITION", { name: "测试江··样例" }],
  ["NAME_MISSING_CHAR", { name: "测？" }],
  ["NAME_MISSING_CHAR", { name: "测□" }],
  ["NAME_SHORT", { name: "测 " }],
  ["PHONE_FORMAT", { phone: "12900000000" }],
  ["PHONE_FORMAT", { phone: "20000000001" }],
  ["ID_GENDER_MISMATCH", { gender: "女" }],
  ["ID_GENDER_MISMATCH", { gender: "F" }],
  ["ID_GENDER_MISMATCH", { gender: "02" }],
  ["ID_GENDER_MISMATCH", { gender: "男", documentNumber: "460039199911302686" }],
  ["ID_GENDER_MISMATCH", { gender: "女", documentType: "" }],
  ["ID_GENDER_MISMATCH", { gender: "女", remarks: "#已核实:范围 教务处同意" }],
  ["ID_BIRTH_MISMATCH", { birthDate: "20000513" }],
  ["ID_BIRTH_MISMATCH", { birthDate: "20000513", remarks: "#已核实:性别 学生证件已变更" }],
  ["BIRTH_REQUIRED", { birthDate: "", documentNumber: "460039200005122717" }],
  ["DATE_INVALID", { birthDate: "20000431" }],
  ["DATE_INVALID", { birthDate: "20001301" }],
  ["ID_15_DIGITS", { documentNumber: "460039000512271" }],
  ["ID_LENGTH", { documentNumber: "46003920000512271" }],
  ["ID_LENGTH", { documentNumber: "4600392000051227181" }],
  ["ID_LENGTH", { documentNumber: "E12345678" }],
  ["ID_CHARS", { documentNumber: "46OO39200005122718" }],
  ["ID_PROVINCE", { documentNumber: "709901200005122716" }],
  ["ID_PROVINCE", { documentNumber: "009901200005122710" }],
  ["ID_BIRTH_INVALID", { documentNumber: "460039200004312712" }],
  ["ID_BIRTH_INVALID", { documentNumber: "460039189912312711" }],
  ["ID_BIRTH_INVALID", { documentNumber: "460039201901012711" }],
  ["ID_BIRTH_INVALID", { documentNumber: "460039200013122718" }],
  ["ID_PRECISION_LOST", { documentNumber: 460039200005122000 }],
  ["ID_PRECISION_LOST", { documentNumber: "460039200005122000" }],
  ["ID_MASKED", { documentNumber: "460039********2718" }],
  ["SCOPE_PREP_2017", { examNumber: "17469033150001", className: "预科1701" }],
  ["SCOPE_PREP_2017", { examNumber: "17469033150001", remarks: "预科" }],
  ["SCOPE_PREP_2017", { examNumber: "17469033150001", major: "预科" }],
  ["SCOPE_NOT_2018", { examNumber: "16469033150001" }],
  ["SCOPE_NOT_FRESHMAN", { examNumber: "17469033150001", candidateCategory: "复学/降级" }],
  ["SCOPE_NOT_GAOKAO", { examNumber: "", candidateCategory: "留学生" }],
  ["KSH_YEAR_FUTURE", { examNumber: "20469033150001" }],
  ["PHOTO_NOTE_REQUIRED", { explanation: "" }],
  ["FIX_SHOWN_REQUIRED", { wrongItem: "专业", correctValue: "样例专业类" }],
  ["FIX_CORRECT_REQUIRED", { wrongItem: "专业", chsiValue: "样例专业" }],
  ["FIX_NO_DIFF", { wrongItem: "姓名", chsiValue: "测试甲 ", correctValue: "测试甲" }],
  ["STATUS_ITEM_MISSING", { status: "有误", wrongItem: "" }],
  ["STATUS_ITEM_CONFLICT", { status: "信息无误", wrongItem: "姓名" }],
])("[%s] in a formula holds for %j", (id, changes) => {
  expect(holds(id, { ...CLEAN, ...changes })).toBe(true);
});

/** Rows about which the sheet must say nothing of the kind, because all is well, or because another rule or the pane says it. */
it.each<readonly [string, Cells]>([
  ["SNO_FORMAT", { studentNumber: "2018 9901 01" }],
  ["SNO_FORMAT", { studentNumber: "２０１８９９０１０１" }],
  ["SNO_LENGTH", { studentNumber: "2018 9901\u00A001" }],
  ["KSH_FORMAT", { examNumber: "18 4690 3315 0001" }],
  ["KSH_FORMAT", { examNumber: "201846903399010001" }],
  ["KSH_REQUIRED", { examNumber: "", candidateCategory: "港澳台侨联招" }],
  ["KSH_REQUIRED", { examNumber: "", candidateCategory: "国际学生" }],
  ["NAME_DOT_POSITION", { name: "测试江·样例" }],
  ["PHONE_FORMAT", { phone: "" }],
  ["PHONE_FORMAT", { phone: "138-0000 0000" }],
  ["PHONE_FORMAT", { phone: "8613800000000" }],
  ["PHONE_FORMAT", { phone: "暂无" }],
  ["ID_GENDER_MISMATCH", { gender: "女", documentNumber: "460039200005122717" }],
  ["ID_GENDER_MISMATCH", { gender: "女", documentType: "护照" }],
  ["ID_GENDER_MISMATCH", { gender: "女", remarks: "#已核实:性别 学生证件已变更" }],
  ["ID_GENDER_MISMATCH", { gender: "女", documentNumber: 460039200005122000 }],
  ["ID_BIRTH_MISMATCH", { birthDate: "2000-5-13" }],
  ["ID_BIRTH_MISMATCH", { birthDate: "20000513", documentNumber: "460039200005122717" }],
  ["ID_BIRTH_MISMATCH", { birthDate: "20000513", remarks: "#已核实:出生日期 公安证明" }],
  ["BIRTH_REQUIRED", { birthDate: "", documentNumber: "810000199408230021", documentType: "港澳台居民居住证" }],
  ["BIRTH_REQUIRED", { birthDate: "" }],
  ["DATE_INVALID", { birthDate: "20000229" }],
  ["ID_LENGTH", { documentNumber: "460039 20000512 2718" }],
  ["ID_LENGTH", { documentNumber: "46003920000512019x " }],
  ["ID_LENGTH", { documentNumber: "E12345678", documentType: "护照" }],
  ["ID_LENGTH", { documentNumber: "460039200005122718\u3000" }],
  ["ID_CHARS", { documentNumber: "46003920000512019X" }],
  ["ID_PROVINCE", { documentNumber: "830000199201300022" }],
  ["ID_PROVINCE", { documentNumber: "946999200005122713" }],
  ["ID_CHECKSUM", { documentNumber: "46003920000512019x" }],
  ["ID_CHECKSUM", { documentNumber: "440524188001010014" }],
  ["ID_BIRTH_INVALID", { documentNumber: "E12345678" }],
  ["ID_PRECISION_LOST", { documentNumber: "460039200005124000" }],
  ["ID_15_DIGITS", { documentNumber: "ZZZ460100051212", documentType: "外国人永久居留身份证" }],
  ["SCOPE_PREP_2017", { candidateCategory: "少数民族预科" }],
  ["SCOPE_NOT_2018", { examNumber: "17469033150001", candidateCategory: "保留入学资格(入伍)" }],
  ["SCOPE_NOT_2018", { examNumber: "17469033150001", remarks: "#已核实:范围 教务处同意" }],
  ["SCOPE_NOT_FRESHMAN", { candidateCategory: "复学/降级" }],
  ["SCOPE_NOT_FRESHMAN", { examNumber: "17469033150001", candidateCategory: "转学", remarks: "#已核实:范围 教务处同意" }],
  ["SCOPE_NOT_GAOKAO", { candidateCategory: "国际学生" }],
  ["SCOPE_NOT_GAOKAO", { examNumber: "", candidateCategory: "国际学生", remarks: "#已核实:范围 教务处同意" }],
  ["PHOTO_NOTE_REQUIRED", { wrongItem: "姓名", explanation: "" }],
  ["FIX_SHOWN_REQUIRED", { wrongItem: "录取照片" }],
  ["FIX_CORRECT_REQUIRED", { wrongItem: "录取照片" }],
  ["FIX_NO_DIFF", { wrongItem: "录取照片" }],
  ["FIX_NO_DIFF", { wrongItem: "姓名", chsiValue: "ABC", correctValue: "abc" }],
  ["STATUS_ITEM_MISSING", { status: "信息有误", wrongItem: "姓名" }],
  ["STATUS_ITEM_CONFLICT", { status: "信息有误", wrongItem: "姓名" }],
])("[%s] in a formula is silent about %j", (id, changes) => {
  expect(holds(id, { ...CLEAN, ...changes })).toBe(false);
});

it("[ID_CHECKSUM] in a formula notices one wrong digit in any of the 17 places", () => {
  const number = String(CLEAN.documentNumber);
  for (let at = 0; at < 17; at++) {
    const digit = (Number(number.charAt(at)) + 1) % 10;
    expect([at, holds("ID_CHECKSUM", { ...CLEAN, documentNumber: number.slice(0, at) + String(digit) + number.slice(at + 1) })]).toEqual([at, true]);
  }
});

it("follows the policy that the sheet holds", () => {
  const { policy } = context({ policy: { studentNumberLength: 9, cohortYear: 2019, gaokaoYear: 2017, excludesPreviousYearPrep: false } });
  expect(holds("SNO_LENGTH", CLEAN, policy)).toBe(true);
  expect(holds("SNO_YEAR", CLEAN, policy)).toBe(true);
  expect(holds("KSH_YEAR_FUTURE", CLEAN, policy)).toBe(true);
  expect(holds("SCOPE_NOT_2018", { ...CLEAN, examNumber: "17469033150001" }, policy)).toBe(false);
  expect(holds("SCOPE_PREP_2017", { ...CLEAN, examNumber: "16469033150001", candidateCategory: "少数民族预科" }, policy)).toBe(false);
});

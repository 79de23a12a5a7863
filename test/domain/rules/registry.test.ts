import { COLUMNS, type ColumnKey } from "../../../src/domain/columns";
import type { Finding } from "../../../src/domain/finding";
import { RULES } from "../../../src/domain/registry";
import type { ExampleRow, RowRule, TableRule } from "../../../src/domain/rules/rule";
import { context, headersOf, judge, rowOf } from "../student";
import { RosterCheck } from "../../../src/domain/rosterCheck";

const ROW_LEVEL = RULES.filter((rule): rule is RowRule => rule.level === "cell" || rule.level === "row");
const TABLE_LEVEL = RULES.filter((rule): rule is TableRule => rule.level === "table");
/** They look at what surrounds the table, so rows alone cannot show them. */
const NEEDS_MARKS = new Set(["HIDDEN_ROW", "MERGED_CELLS", "TITLE_CONFLICT"]);
const IN_COLUMNS = new Set<ColumnKey>(Object.keys(COLUMNS) as ColumnKey[]);
/** A day on which the reminders are due: after the deadline for OVERDUE, before it for the rest. */
const AFTER_DEADLINE = { year: 2018, month: 10, day: 16 };
const BEFORE_DEADLINE = { year: 2018, month: 10, day: 13 };

function rowFindings(rule: RowRule, example: ExampleRow): readonly Finding[] {
  const today = rule.id === "OVERDUE" || rule.id === "REVIEW_OVERDUE" ? AFTER_DEADLINE : BEFORE_DEADLINE;
  return judge(rule.sheets[0] ?? "attachment1", example, { today }).findings.filter((finding) => finding.rule === rule.id);
}

function tableFindings(rule: TableRule, rows: readonly ExampleRow[]): readonly Finding[] {
  const sheet = rule.sheets[0] ?? "attachment1";
  const check = new RosterCheck(sheet, headersOf(sheet), context());
  check.replaceAll(rows.map((row) => rowOf(sheet, row)));
  return rows.flatMap((_, row) => check.verdict(row).findings).filter((finding) => finding.rule === rule.id);
}

it("gives every rule its own code", () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

it("has the whole catalogue of the domain notes", () => {
  expect(RULES.map(({ id }) => id).sort()).toEqual([...CATALOGUE].sort());
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("[%s]", (_id, rule) => {
  it("says where it comes from", () => {
    expect(rule.source.length).toBeGreaterThan(5);
    expect(rule.sheets.length).toBeGreaterThan(0);
    expect(rule.columns.filter((column) => !IN_COLUMNS.has(column))).toEqual([]);
  });

  it("has a native form that is one expression with a short label, if it has one", () => {
    const { native } = rule;
    if (native === undefined) return;
    const condition = native.condition((column) => `<${column}>`, (field) => `{${field}}`);
    expect(native.label).toMatch(/^[^。]{2,12}$/u);
    expect(condition).not.toMatch(/^=|\bLET\(|\bIFS\(|TEXTJOIN|XLOOKUP|undefined/u);
    expect(countOf(condition, "(")).toBe(countOf(condition, ")"));
    expect(condition.length).toBeLessThan(1500);
  });
});

describe.each(ROW_LEVEL.map((rule) => [rule.id, rule] as const))("[%s]", (_id, rule) => {
  it("is silent on its valid example and finds its invalid one", () => {
    expect(rowFindings(rule, rule.examples.valid)).toEqual([]);
    expect(rowFindings(rule, rule.examples.invalid).length).toBeGreaterThan(0);
  });

  it("says what is wrong in full Chinese sentences, at a column of its own", () => {
    for (const finding of rowFindings(rule, rule.examples.invalid)) expectSentence(finding, rule.columns);
  });

  it("is silent on a blank row", () => {
    for (const sheet of rule.sheets) expect(judge(sheet, {}).findings).toEqual([]);
  });
});

describe.each(TABLE_LEVEL.filter(({ id }) => !NEEDS_MARKS.has(id)).map((rule) => [rule.id, rule] as const))("[%s]", (_id, rule) => {
  it("is silent on its valid example and finds its invalid one", () => {
    expect(tableFindings(rule, rule.examples.valid)).toEqual([]);
    const findings = tableFindings(rule, rule.examples.invalid);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expectSentence(finding, rule.columns);
  });
});

function expectSentence({ message, column }: Finding, columns: readonly ColumnKey[]): void {
  expect(message).toMatch(/^\S.*。$/su);
  expect(message).not.toMatch(/非法|undefined|null|NaN|\[object/u);
  expect(message).not.toMatch(/[A-Z]{2,}_[A-Z]/u);
  expect(message).not.toMatch(/\d{15}/u);
  if (column !== null) expect(columns).toContain(column);
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** Source: domain notes §8 and §4. */
const CATALOGUE = [
  "ID_REQUIRED", "CELL_ERROR", "VALUE_DITTO", "VALUE_PLACEHOLDER", "ID_MASKED", "ID_PRECISION_LOST", "ID_SCI_NOTATION", "ID_15_DIGITS",
  "ID_LENGTH", "ID_CHARS", "ID_PROVINCE", "ID_AREA_UNKNOWN", "ID_BIRTH_INVALID", "ID_CHECKSUM", "ID_SUSPECT_000", "ID_NORMALIZED", "ID_DUP",
  "DOC_FORMAT", "DOC_OLD_FORMAT", "DOCTYPE_UNKNOWN", "DOCTYPE_NORMALIZED", "ID_TYPE_MISMATCH",
  "GENDER_REQUIRED", "GENDER_INVALID", "GENDER_NORMALIZED", "ID_GENDER_MISMATCH",
  "BIRTH_REQUIRED", "BIRTH_DERIVED", "DATE_NORMALIZED", "DATE_AMBIGUOUS", "DATE_INCOMPLETE", "DATE_INVALID", "ID_BIRTH_MISMATCH",
  "BIRTH_UNUSUAL", "BIRTH_IMPLAUSIBLE",
  "NAME_REQUIRED", "NAME_NORMALIZED", "NAME_DOT_VARIANT", "NAME_DOT_POSITION", "NAME_MISSING_CHAR", "NAME_CHARS", "NAME_PUA",
  "NAME_COMPAT_CHAR", "NAME_PINYIN_MIX", "NAME_SHORT", "NAME_LONG", "NAME_SAME",
  "SNO_REQUIRED", "SNO_FORMAT", "SNO_LENGTH", "SNO_YEAR", "SNO_CLASS_MISMATCH", "SNO_NORMALIZED", "SNO_CONFLICT",
  "KSH_REQUIRED", "KSH_FORMAT", "KSH_SCI_NOTATION", "KSH_SPECIAL", "KSH_PROVINCE", "KSH_YEAR_FUTURE", "KSH_NORMALIZED", "KSH_DUP",
  "SCOPE_PREP_2017", "SCOPE_REVIEW", "SCOPE_NOT_FRESHMAN", "SCOPE_NOT_2018", "SCOPE_PREP_CHECK", "SCOPE_NOT_GAOKAO", "SCOPE_YEAR_CONFLICT",
  "ITEM_REQUIRED", "ITEM_INVALID", "ITEM_MULTI", "ITEM_NORMALIZED", "ITEM_NON_KEY", "FIX_SHOWN_REQUIRED", "FIX_CORRECT_REQUIRED",
  "FIX_NO_DIFF", "FIX_DIFF_ONLY_FORM", "FIX_CONFLICT", "FIX_REVERSED", "FIX_NAME_AND_ID", "PHOTO_NOTE_REQUIRED", "PROOF_MISSING", "ROW_DUP",
  "STATUS_REQUIRED", "STATUS_INVALID", "STATUS_ITEM_MISSING", "STATUS_ITEM_CONFLICT", "STATUS_NORMALIZED", "STATUS_STALE", "DUE_SOON",
  "OVERDUE", "CONFIRM_DATE_MISSING", "CONFIRM_DATE_RANGE", "BIND_COUNT_INVALID", "BIND_LAST", "BIND_EXHAUSTED", "UPLOAD_DAY_REACHED",
  "UPLOAD_EXHAUSTED", "UPLOAD_COUNT_INVALID", "ASSIST_DAY_REACHED", "ASSIST_COUNT_INVALID", "REVIEW_OVERDUE",
  "HDR_MISSING", "HDR_DUPLICATE", "HDR_ALIAS", "HDR_ORDER", "HDR_EXTRA", "REQ_MISSING", "MERGED_CELLS", "HIDDEN_ROW", "BLANK_ROW",
  "NOT_DATA_ROW", "SAMPLE_ROW", "NO_ROWS", "TITLE_BLANK", "TITLE_CONFLICT", "COLUMN_SWAPPED", "MZ_UNKNOWN", "MZ_NORMALIZED", "PHONE_FORMAT",
];

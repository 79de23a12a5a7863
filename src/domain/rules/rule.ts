import type { CellValue } from "../cell";
import type { ColumnKey, SheetKind } from "../columns";
import type { HeaderFinding, HeaderReading } from "../facts/headerReading";
import type { RowFacts } from "../facts/RowFacts";
import type { SheetFacts } from "../facts/SheetFacts";
import type { TableView } from "../facts/TableView";
import type { Finding, Fix, Severity } from "../finding";
import { maskLongNumbers } from "../maskNumber";
import type { CheckContext, Policy } from "../policy";

/** Cells by column, as a person could have typed them; the columns not named are blank. */
export type ExampleRow = { readonly [K in ColumnKey]?: CellValue };

/** What may be lowered to a warning by a reason in 备注 (#已核实:范围 教务处同意); the word is the one people write. */
export type OverrideTopic = "范围" | "性别" | "出生日期";

/**
 * How Excel itself says the rule: an en-US Excel 2016 expression that is TRUE where the rule finds something.
 * The conditions of one column are chained in registry order and the first that holds wins, so a condition may assume
 * that the earlier ones of its column did not hold. No arrays but constants in SUMPRODUCT, no LET, no IFS: WPS and LibreOffice must read it too.
 */
export interface NativeRule {
  /** The few words after 〔header〕 in 校验结果. */
  readonly label: string;
  condition(ref: ColumnReference, policy: PolicyReference): string;
}

/**
 * The address of the policy's cell for a field, such as '填报说明'!$B$18. The cells hold text ("2018", "是", "10"), so that
 * the formula follows the policy when somebody edits it: write RIGHT(policy("gaokaoYear"),2), not a constant.
 */
export type PolicyReference = (field: keyof Policy) => string;

/** The address of the row's cell in a column, such as $L5. */
export type ColumnReference = (column: ColumnKey) => string;

/** What every rule says of itself. */
export interface RuleDescription {
  /** The stable code; never shown to a person. */
  readonly id: string;
  readonly severity: Severity;
  readonly sheets: readonly SheetKind[];
  /** The columns at which it may point; evidence without a column points at the first. Empty: the whole row or sheet. */
  readonly columns: readonly ColumnKey[];
  readonly source: string;
  readonly overridable?: OverrideTopic;
  readonly native?: NativeRule;
}

/** What a check hands to the sentence: one piece of evidence, several (one per cell), or null where nothing is wrong. */
export type Evidence = object & { readonly column?: ColumnKey };
export type Found<E extends Evidence> = E | readonly E[] | null;

interface Sentences<E> {
  message(evidence: E): string;
}

export interface RowRuleSpec<E extends Evidence> extends RuleDescription, Sentences<E> {
  readonly examples: { readonly valid: ExampleRow; readonly invalid: ExampleRow };
  check(row: RowFacts, context: CheckContext): Found<E>;
  fix?(evidence: E, row: RowFacts): Fix | null;
}

export interface TableRuleSpec<E extends Evidence> extends RuleDescription, Sentences<E> {
  readonly examples: { readonly valid: readonly ExampleRow[]; readonly invalid: readonly ExampleRow[] };
  check(row: RowFacts, table: TableView): Found<E>;
}

/** What a header rule found; `header` is the text in the sheet, or the standard header of a missing column. */
export type HeaderEvidence = Evidence & { readonly header: string };

export interface HeaderRuleSpec<E extends HeaderEvidence> extends RuleDescription, Sentences<E> {
  check(header: HeaderReading): Found<E>;
}

export interface SheetRuleSpec<E extends Evidence> extends RuleDescription, Sentences<E> {
  check(sheet: SheetFacts): Found<E>;
}

/** A rule that looks at one row alone. */
export interface RowRule extends RuleDescription {
  readonly level: "cell" | "row";
  readonly examples: { readonly valid: ExampleRow; readonly invalid: ExampleRow };
  readonly check: (row: RowFacts, context: CheckContext) => Found<Evidence>;
  readonly report: (found: Evidence, row: RowFacts) => Finding;
}

/** A rule that compares a row with others, or with what is known about the sheet around it. */
export interface TableRule extends RuleDescription {
  readonly level: "table";
  readonly examples: { readonly valid: readonly ExampleRow[]; readonly invalid: readonly ExampleRow[] };
  readonly check: (row: RowFacts, table: TableView) => Found<Evidence>;
  readonly report: (found: Evidence) => Finding;
}

/** A rule about the header row. */
export interface HeaderRule extends RuleDescription {
  readonly level: "sheet";
  readonly check: (header: HeaderReading) => Found<HeaderEvidence>;
  readonly report: (found: HeaderEvidence) => HeaderFinding;
}

/** A rule about the title or the rows as a whole. */
export interface SheetRule extends RuleDescription {
  readonly level: "sheet";
  readonly check: (sheet: SheetFacts) => Found<Evidence>;
  readonly report: (found: Evidence) => Finding;
}

/** A rule that reads one column. */
export function cellRule<E extends Evidence>(spec: RowRuleSpec<E>): RowRule {
  return rowLevelRule("cell", spec);
}

/** A rule that reads several columns of one row. */
export function rowRule<E extends Evidence>(spec: RowRuleSpec<E>): RowRule {
  return rowLevelRule("row", spec);
}

export function tableRule<E extends Evidence>(spec: TableRuleSpec<E>): TableRule {
  return { ...spec, level: "table", report: (found) => toFinding(spec, found as E) };
}

export function sheetRule<E extends Evidence>(spec: SheetRuleSpec<E>): SheetRule {
  return { ...spec, level: "sheet", report: (found) => toFinding(spec, found as E) };
}

/** A rule about the header row alone. */
export function headerRule<E extends HeaderEvidence>(spec: HeaderRuleSpec<E>): HeaderRule {
  return {
    ...spec,
    level: "sheet",
    report: (found) => ({ ...toFinding(spec, found as E), header: found.header }),
  };
}

function rowLevelRule<E extends Evidence>(level: "cell" | "row", spec: RowRuleSpec<E>): RowRule {
  return { ...spec, level, report: (found, row) => toFinding(spec, found as E, spec.fix?.(found as E, row) ?? null) };
}

function toFinding<E extends Evidence>(spec: RuleDescription & Sentences<E>, evidence: E, fix: Fix | null = null): Finding {
  const finding: Finding = {
    rule: spec.id,
    severity: spec.severity,
    column: evidence.column ?? spec.columns[0] ?? null,
    message: maskLongNumbers(spec.message(evidence)),
  };
  return fix === null ? finding : { ...finding, fix };
}

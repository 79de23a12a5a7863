import type { CellRow } from "./cell";
import { COLUMNS, type ColumnKey } from "./columns";
import { RowFacts } from "./facts/RowFacts";
import type { Finding } from "./finding";
import type { CheckContext } from "./policy";
import { KIND_RULES, ROW_RULE_GROUPS } from "./registry";
import type { RosterLayout } from "./rosterLayout";
import { asList } from "./rules/found";
import type { Evidence, Found, RowRule } from "./rules/rule";
import type { RuleGroup } from "./rules/ruleGroup";

/** The one array of every clean row. */
export const NO_FINDINGS: readonly Finding[] = [];

/** Asks the row rules about one row after the other. */
export interface RowJudge {
  /** The facts of the row judged last. */
  readonly facts: RowFacts;
  readonly judge: (cells: CellRow) => readonly Finding[];
}

export function createRowJudge(layout: RosterLayout, context: CheckContext): RowJudge {
  const facts = new RowFacts(layout, context);
  const groups = ROW_RULE_GROUPS.map((group) => compile(group, layout)).filter(({ rules }) => rules.length > 0);
  const kinds = [compile({ rules: KIND_RULES }, layout)];
  const judge = (cells: CellRow): readonly Finding[] => {
    const kind = facts.read(cells).kind();
    if (kind === "blank") return NO_FINDINGS;
    return collect(kind === "student" ? groups : kinds, facts, context);
  };
  return { facts, judge };
}

/** Findings in the order of the template's columns, those about the whole row first. */
export function inColumnOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.length < 2 ? findings : [...findings].sort((one, other) => rank(one) - rank(other));
}

/** A group with the checks beside their rules: a loop over bare functions is twice as fast as one over objects of many shapes. */
interface CompiledGroup {
  readonly mayFind: (row: RowFacts) => boolean;
  readonly rules: readonly RowRule[];
  readonly checks: readonly RowRule["check"][];
}

function compile({ mayFind, rules }: RuleGroup, layout: RosterLayout): CompiledGroup {
  const asked = rules.filter((rule) => concerns(rule, layout));
  return { mayFind: mayFind ?? (() => true), rules: asked, checks: asked.map(({ check }) => check) };
}

function collect(groups: readonly CompiledGroup[], facts: RowFacts, context: CheckContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { mayFind, rules, checks } of groups) {
    if (!mayFind(facts)) continue;
    for (let index = 0; index < checks.length; index++) {
      const found = (checks[index] as RowRule["check"])(facts, context);
      if (found !== null) report(rules[index] as RowRule, found, facts, findings);
    }
  }
  return findings.length === 0 ? NO_FINDINGS : inColumnOrder(findings);
}

function report(rule: RowRule, found: Found<Evidence>, facts: RowFacts, findings: Finding[]): void {
  for (const evidence of asList(found)) findings.push(lowered(rule, rule.report(evidence, facts), facts));
}

/** A recorded reason makes an overridable error a warning; it never makes it silent. */
function lowered(rule: RowRule, finding: Finding, facts: RowFacts): Finding {
  if (rule.overridable === undefined || !facts.overrides().includes(rule.overridable)) return finding;
  return { ...finding, severity: "warning", message: `${finding.message}备注里已写明理由，可以上报。` };
}

/** Rules about columns that the sheet does not have are not asked. */
function concerns(rule: RowRule, layout: RosterLayout): boolean {
  return rule.sheets.includes(layout.sheet) && (rule.columns.length === 0 || rule.columns.some((column) => layout.positions[column] !== undefined));
}

function rank(finding: Finding): number {
  return finding.column === null ? -1 : (RANKS.get(finding.column) ?? 0);
}

const RANKS: ReadonlyMap<ColumnKey, number> = new Map((Object.keys(COLUMNS) as ColumnKey[]).map((key, index) => [key, index]));

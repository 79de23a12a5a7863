import { COLUMNS, type ColumnKey } from "../domain/columns";
import { ROW_RULES } from "../domain/registry";
import type { PolicyReference, RowRule } from "../domain/rules/rule";
import { columnLetters } from "./a1";
import { ERROR_MARKS, WARNING_MARKS } from "./checkResultMarks";
import { FIRST_BODY_ROW, type RosterSheet } from "./RosterSheet";

/**
 * The formula of 校验结果 for the first body row: for each column, the first of its native rules that holds is named.
 * A blank row says nothing. Plain functions that Excel 2016, WPS and LibreOffice have; below Excel's 8,192 characters.
 * @param policyReference the cell of 填报说明 in which a field of the policy stands.
 */
export function checkResultFormula(roster: RosterSheet, policyReference: PolicyReference): string {
  const reference = (key: ColumnKey) => `$${columnLetters(roster.columns.indexOf(key))}${FIRST_BODY_ROW + 1}`;
  const inputs = roster.columns.filter((key) => key !== "serialNumber" && key !== "checkResult");
  const parts = inputs.flatMap((key) => {
    const rules = ROW_RULES.filter((rule) => isNativeRuleOf(rule, roster, key));
    return rules.length === 0 ? [] : [columnPart(key, rules, reference, policyReference)];
  });
  const first = inputs[0] ?? "college";
  const last = inputs.at(-1) ?? "remarks";
  const isBlank = `COUNTA(${reference(first)}:${reference(last)})=0`;
  const isNoStudent = `ISNUMBER(FIND(LEFT(${reference("serialNumber")}&"　",2),"示例合计总计"))`;
  return `=IF(${isBlank},"",IF(${isNoStudent},"",SUBSTITUTE(TRIM(${parts.join("&")})," ","；")))`;
}

function isNativeRuleOf(rule: RowRule, roster: RosterSheet, key: ColumnKey): boolean {
  return rule.native !== undefined && rule.severity !== "info" && rule.sheets.includes(roster.kind) && rule.columns[0] === key;
}

/** An error value in the cell is named first; one elsewhere in the row silences the comparisons with it. */
function columnPart(key: ColumnKey, rules: readonly RowRule[], reference: (key: ColumnKey) => string, policyReference: PolicyReference): string {
  const chain = rules.reduceRight((otherwise, rule) => {
    const condition = rule.native?.condition(reference, policyReference) ?? "FALSE";
    return `IF(${condition},"${verdict(key, rule.severity, rule.native?.label ?? "")}",${otherwise})`;
  }, '""');
  return `IF(ISERROR(${reference(key)}),"${verdict(key, "error", "是错误值")}",IFERROR(${chain},""))`;
}

function verdict(key: ColumnKey, severity: RowRule["severity"], label: string): string {
  const { open, close } = severity === "error" ? ERROR_MARKS : WARNING_MARKS;
  return `${open}${COLUMNS[key].header}${close}${label} `;
}

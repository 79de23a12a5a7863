import { COLUMNS, SHEET_COLUMNS, type ColumnKey } from "../domain/columns";
import { ROW_RULES } from "../domain/registry";
import type { PolicyReference, RowRule } from "../domain/rules/rule";
import { columnLetters } from "./a1";
import { ERROR_MARKS, WARNING_MARKS } from "./checkResultMarks";
import { sheetColumn, type SheetLayout } from "./SheetLayout";

/**
 * The formula of 校验结果 for the first body row: for each column, the first of its native rules that holds is named.
 * A blank row says nothing. Plain functions that Excel 2016, WPS and LibreOffice have; below Excel's 8,192 characters.
 * @param policyReference the cell of 填报说明 in which a field of the policy stands.
 */
export function checkResultFormula(layout: SheetLayout, policyReference: PolicyReference): string {
  const row = layout.headerRow + 2;
  const reference = (key: ColumnKey) => `$${columnLetters(sheetColumn(layout, key))}${row}`;
  const parts = SHEET_COLUMNS[layout.kind].filter((key) => isInput(key) && layout.columns.includes(key)).flatMap((key) => {
    const rules = ROW_RULES.filter((rule) => isNativeRuleOf(rule, layout, key));
    return rules.length === 0 ? [] : [columnPart(key, rules, reference, policyReference)];
  });
  const isNoStudent = isNoStudentRow((keys) => keys.filter((key) => layout.columns.includes(key)).map(reference));
  return `=IF(${isBlankRow(inputAreas(layout))},"",IF(${isNoStudent},"",SUBSTITUTE(TRIM(${parts.join("&")})," ","；")))`;
}

/** Nothing typed; and, asked only then because it is slower, blanks alone. */
function isBlankRow(areas: readonly string[]): string {
  const letters = areas.map((area) => `SUMPRODUCT(LEN(TRIM(${area})))`).join("+");
  return `IF(COUNTA(${areas.join(",")})=0,TRUE,IFERROR(${letters}=0,FALSE))`;
}

/** The template's example, and lines of totals or signatures: they have no number, and say so where a line begins. */
function isNoStudentRow(references: (keys: readonly ColumnKey[]) => readonly string[]): string {
  const beginning = (keys: readonly ColumnKey[]) => `LEFT(${[...references(keys), '"　"'].join("&")},2)`;
  const isSample = `ISNUMBER(FIND(${beginning(["serialNumber"])},"示例样例范例"))`;
  const hasNumber = `TRIM(${[...references(NUMBER_COLUMNS), '""'].join("&")})<>""`;
  return `IFERROR(OR(${isSample},IF(${hasNumber},FALSE,ISNUMBER(FIND(${beginning(FOOTER_COLUMNS)},"${FOOTER_WORDS}")))),FALSE)`;
}

/** A student's row has at least one of them. */
const NUMBER_COLUMNS: readonly ColumnKey[] = ["studentNumber", "examNumber", "documentNumber"];
const FOOTER_COLUMNS: readonly ColumnKey[] = ["serialNumber", "college", "major", "className", "name"];
/** The first two characters of the words that the pane knows, with commas so that no other pair arises. */
const FOOTER_WORDS = "合计,总计,小计,共计,填表,填报,制表,审核,负责,经办,主管,联系,日期,盖章,备注,说明";

/** From the first to the last column that people fill in, without 序号 and without 校验结果 itself. */
function inputAreas({ columns, firstColumn, headerRow }: SheetLayout): string[] {
  const cell = (index: number) => `$${columnLetters(firstColumn + index)}${headerRow + 2}`;
  const inputs = columns.flatMap((key, index) => (key !== null && isInput(key) ? [index] : []));
  const areas: { first: number; last: number }[] = [];
  for (const index of inputs) {
    const area = areas.at(-1);
    if (area !== undefined && columns.slice(area.last, index).every((key) => key === null || isInput(key))) area.last = index;
    else areas.push({ first: index, last: index });
  }
  return areas.map(({ first, last }) => `${cell(first)}:${cell(last)}`);
}

function isInput(key: ColumnKey): boolean {
  return key !== "serialNumber" && key !== "checkResult";
}

function isNativeRuleOf(rule: RowRule, { kind }: SheetLayout, key: ColumnKey): boolean {
  return rule.native !== undefined && rule.severity !== "info" && rule.sheets.includes(kind) && rule.columns[0] === key;
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

import { absoluteAddress } from "../../blueprint/a1";
import { POLICY_FIRST_ROW, longLineCommands } from "../../blueprint/compileInstructionSheet";
import { defaultPolicyText, policyCells, policyRowIndex, POLICY_ROWS } from "../../blueprint/policyTable";
import type { WorkbookCommand } from "../../blueprint/TableCommand";
import type { Policy } from "../../domain/policy";
import type { PolicyReference } from "../../domain/rules/rule";
import type { PolicyBody } from "./TemplateReading";

/** Where each field of the policy stands in the workbook, rows in any order; lines that are missing are counted on at the end. */
export function policyReferenceIn(body: PolicyBody): PolicyReference {
  const missing = missingPolicyRows(body);
  return (field) => {
    const { place, rows } = body;
    const found = lineOf(body, field);
    const line = found >= 0 ? found : rows.length + missing.indexOf(field);
    return absoluteAddress(place.sheetName, { row: place.row + 1 + line, column: place.column + 1, rows: 1, columns: 1 });
  };
}

/** Where the fields stand on a sheet that the template has just made. */
export function policyReferenceOn(sheet: string): PolicyReference {
  return (field) => absoluteAddress(sheet, { row: POLICY_FIRST_ROW + policyRowIndex(field), column: 1, rows: 1, columns: 1 });
}

/** The fields whose line somebody has deleted, in template order; lines that need not be there are not missed. */
export function missingPolicyRows(body: PolicyBody): (keyof Policy)[] {
  return POLICY_ROWS.filter(({ field }) => lineOf(body, field) < 0 && defaultPolicyText(field) === null).map(({ field }) => field);
}

/** Writes the fields as text into their lines and adds the lines that are missing; lines of the person's own stay as they are. */
export function writePolicyCommands(body: PolicyBody, values: ReadonlyMap<keyof Policy, string>): WorkbookCommand[] {
  const { place } = body;
  const lines = [...values].map(([field, value]) => ({ line: lineOf(body, field), label: labelOf(field), value }));
  const runs = consecutive(lines.filter(({ line }) => line >= 0).sort((one, other) => one.line - other.line));
  return [
    ...runs.flatMap((run): WorkbookCommand[] => {
      const block = { row: place.row + 1 + (run[0]?.line ?? 0), column: place.column + 1, rows: run.length, columns: 1 };
      return [
        { kind: "setNumberFormat", sheet: place.sheetName, block, format: "@" },
        { kind: "setValues", sheet: place.sheetName, block, values: run.map(({ value }) => [value]) },
        ...longLineCommands(place.sheetName, block, run.map(({ label, value }) => [label, value])),
      ];
    }),
    ...lines.filter(({ line }) => line < 0).map(({ label, value }): WorkbookCommand => ({
      kind: "appendTableRow",
      table: place.tableName,
      values: place.headers.map((_, column) => [label, value][column] ?? ""),
    })),
  ];
}

/** The text of each field, as the table says it. */
export function policyTexts(policy: Policy): Map<keyof Policy, string> {
  return new Map(policyCells(policy).map(([, value = ""], index) => [POLICY_ROWS[index]?.field ?? "school", value]));
}

export function labelOf(field: keyof Policy): string {
  return POLICY_ROWS.find((row) => row.field === field)?.label ?? field;
}

/** The last line of a label counts, as in `readPolicy`. */
export function lineOf({ rows }: PolicyBody, field: keyof Policy): number {
  return rows.map(([label]) => String(label ?? "").trim()).lastIndexOf(labelOf(field));
}

function consecutive<T extends { readonly line: number }>(lines: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.at(-1)?.line === line.line - 1) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

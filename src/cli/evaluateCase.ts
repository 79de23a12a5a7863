import type { CellRow } from "../domain/cell";
import { COLUMNS, type SheetKind } from "../domain/columns";
import { classifyArea } from "../domain/divisions/classifyArea";
import type { MergedArea } from "../domain/facts/SheetMarks";
import type { Finding } from "../domain/finding";
import type { CheckContext } from "../domain/policy";
import { RosterCheck } from "../domain/rosterCheck";
import type { ExpectedFinding, LabelledCase, SheetInput } from "./caseFile";
import { caseContext } from "./caseSettings";

/** How a case came out: what was expected and not found, and what was found and not expected; both empty when it passed. */
export interface CaseOutcome {
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
}

/** Runs the whole catalogue on one case and compares the findings as sets of row, field, code and severity. */
export function evaluateCase(labelled: LabelledCase, defaults: Readonly<Record<string, unknown>>): CaseOutcome {
  if (labelled.sheet === "unit") {
    const { expected, input } = labelled;
    return difference(expected.map((label) => label.class), [classifyArea(input.areaCode)]);
  }
  const sheet: SheetKind = labelled.sheet === "附件1" ? "attachment1" : "tracker";
  const context = caseContext(defaults, labelled.config);
  const found = "row" in labelled.input ? rowFindings(sheet, labelled.input.row, context) : sheetFindings(sheet, labelled.input.sheet, context);
  return difference(labelled.expected.map(line), found.map(line));
}

/** A case of one row asks about the row, not about its place in a table: a blank one has nothing to say. */
function rowFindings(sheet: SheetKind, row: Readonly<Record<string, CellRow[number]>>, context: CheckContext): ExpectedFinding[] {
  const check = new RosterCheck(sheet, Object.keys(row), context);
  check.replaceAll([Object.values(row)]);
  const { kind, findings } = check.verdict(0);
  return kind === "blank" ? [] : findings.map((finding) => labelOf(finding, null));
}

function sheetFindings(sheet: SheetKind, input: SheetInput, context: CheckContext): ExpectedFinding[] {
  const check = new RosterCheck(sheet, input.headers, context);
  check.replaceAll(input.rows, {
    title: input.titleRows.join(" "),
    hiddenRows: new Set(input.hiddenRows.map((row) => row - 1)),
    merged: input.merged.flatMap(mergedArea),
  });
  const found = check.sheetFindings().map((finding) => labelOf(finding, 0));
  for (const { row, verdict } of check.rowsWithFindings()) found.push(...verdict.findings.map((finding) => labelOf(finding, row + 1)));
  return found;
}

function labelOf(finding: Finding, row: number | null): ExpectedFinding {
  return { ...(row === null ? {} : { row }), field: fieldOf(finding), code: finding.rule, severity: finding.severity };
}

/** The cases name the column by its header, an unknown one by the header in the sheet, the title 标题, anything else *. */
function fieldOf(finding: Finding & { readonly header?: string }): string {
  if (finding.column !== null) return COLUMNS[finding.column].header;
  return finding.rule === "TITLE_BLANK" ? "标题" : (finding.header ?? "*");
}

/** B2:B3, with the header in sheet row 1. */
function mergedArea(address: string): MergedArea[] {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(address.replaceAll("$", ""));
  if (match === null) return [];
  const [, left = "", top = "", right = "", bottom = ""] = match;
  const column = columnIndex(left);
  return [{ row: Number(top) - 2, column, rows: Number(bottom) - Number(top) + 1, columns: columnIndex(right) - column + 1 }];
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function line({ row, field, code, severity }: ExpectedFinding): string {
  return `${row === undefined ? "" : `row ${String(row)} `}${field} ${code} ${severity}`;
}

function difference(expected: readonly string[], found: readonly string[]): CaseOutcome {
  return { missing: without(expected, found), unexpected: without(found, expected) };
}

/** The lines of one list that the other lacks, counting repetitions. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return lines.filter((text) => {
    const at = rest.indexOf(text);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

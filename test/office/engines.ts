import { cellAddress } from "../../src/blueprint/a1";
import { FIRST_BODY_ROW, headersOf, type RosterSheet } from "../../src/blueprint/RosterSheet";
import { COLUMNS, type SheetKind } from "../../src/domain/columns";
import type { Finding, Severity } from "../../src/domain/finding";
import type { CheckContext } from "../../src/domain/policy";
import { ROW_RULES } from "../../src/domain/registry";
import { readLayout } from "../../src/domain/rosterLayout";
import { createRowCheck } from "../../src/domain/rowCheck";
import { cellsOf, type TypedRow } from "./filledTemplate";
import type { SavedWorkbook } from "./SavedWorkbook";
import { SILENCES } from "./silences";

/** What an engine says of a row: the severity by the header of each column that it names. */
export type Naming = ReadonlyMap<string, Severity>;

/** 校验结果 of the first rows, as the spreadsheet program computed it. */
export function computedResults(saved: SavedWorkbook, { sheetName, columns }: RosterSheet, count: number): string[] {
  const cells = saved.cells(sheetName);
  const column = columns.length - 1;
  return Array.from({ length: count }, (_, index) => cells.get(cellAddress(FIRST_BODY_ROW + index, column)) ?? "");
}

/** 〔header〕 names an error, 〈header〉 a warning. */
export function namedByFormula(result: string): Naming {
  const found = [...result.matchAll(/〔([^〕]+)〕|〈([^〉]+)〉/gu)];
  return new Map(found.map(([, error, warning]) => [error ?? warning ?? "", error === undefined ? "warning" : "error"]));
}

/** What the pane says of a row. */
export interface PaneNaming {
  /** By the rules that claim a native formula: the formula must say it too. Reasons in 备注 make them warnings; then the formula is silent. */
  readonly native: Naming;
  /** By any rule: the formula may say nothing else. */
  readonly all: ReadonlyMap<string, ReadonlySet<Severity>>;
  readonly isSwapped: boolean;
}

export function paneNaming(roster: RosterSheet, context: CheckContext): (row: TypedRow) => PaneNaming {
  const check = createRowCheck(readLayout(roster.kind, headersOf(roster)), context);
  return (row) => {
    const { findings } = check(cellsOf(roster.columns, row));
    const all = new Map<string, Set<Severity>>();
    for (const finding of findings) all.set(headerOf(finding), (all.get(headerOf(finding)) ?? new Set()).add(finding.severity));
    const claimed = findings.filter((finding) => ORDER.has(finding.rule) && finding.severity === SEVERITIES.get(finding.rule));
    // In the formula the first rule of a column wins.
    claimed.sort((one, other) => (ORDER.get(other.rule) ?? 0) - (ORDER.get(one.rule) ?? 0));
    return { native: new Map(claimed.map((finding) => [headerOf(finding), finding.severity])), all, isSwapped: findings.some(({ rule }) => rule === "COLUMN_SWAPPED") };
  };
}

/** Error values are named by the formula's frame, not by a rule's condition. */
const CLAIMING = ROW_RULES.filter((rule) => (rule.native !== undefined && rule.severity !== "info") || rule.id === "CELL_ERROR");
const ORDER: ReadonlyMap<string, number> = new Map(CLAIMING.map((rule, index) => [rule.id, index]));
const SEVERITIES: ReadonlyMap<string, Severity> = new Map(CLAIMING.map((rule) => [rule.id, rule.severity]));

function headerOf(finding: Finding): string {
  return finding.column === null ? "整行" : COLUMNS[finding.column].header;
}

/**
 * Everything in which the two engines differ about a row, as lines. Two columns in each other's place are one mistake:
 * the pane names one of them and the formula what is wrong with either, so there it is enough that both name an error.
 */
export function disagreements(row: TypedRow, formula: Naming, pane: PaneNaming): string[] {
  if (pane.isSwapped) return [...formula.values()].includes("error") ? [] : ["the formula does not notice the swapped columns"];
  const excused = new Set(SILENCES.filter(({ applies }) => applies(row)).flatMap(({ columns }) => columns.map((key) => COLUMNS[key].header)));
  const missed = [...pane.native].filter(([header, severity]) => formula.get(header) !== severity && !(excused.has(header) && !formula.has(header)));
  const extra = [...formula].filter(([header, severity]) => pane.all.get(header)?.has(severity) !== true);
  return [
    ...missed.map(([header, severity]) => `the formula does not name ${header} (${severity})`),
    ...extra.map(([header, severity]) => `only the formula names ${header} (${severity})`),
  ];
}

/** The rules that claim a formula on this sheet and of which no result has spoken: their agreement would be proved by nothing. */
export function unheardRules(kind: SheetKind, results: readonly string[]): string[] {
  const said = new Set(results.flatMap((result) => result.split("；")));
  const claiming = ROW_RULES.filter((rule) => rule.native !== undefined && rule.sheets.includes(kind));
  return claiming.filter(({ columns: [key], severity, native }) => {
    const header = key === undefined ? "" : COLUMNS[key].header;
    return !said.has(`${severity === "error" ? `〔${header}〕` : `〈${header}〉`}${native?.label ?? ""}`);
  }).map(({ id }) => id);
}

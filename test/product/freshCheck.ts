import { attachmentTitle, ROSTER_SHEETS } from "../../src/blueprint/RosterSheet";
import { POLICY_TABLE, readPolicy } from "../../src/blueprint/policyTable";
import { safeRepairs } from "../../src/application/fixes/safeRepairs";
import { isSampleStudent } from "../../src/application/sample/sampleStudents";
import { SENTENCES } from "../../src/application/sentences";
import type { CellRow, CellValue } from "../../src/domain/cell";
import { COLUMNS, type SheetKind } from "../../src/domain/columns";
import { SEVERITIES, type Finding, type Severity } from "../../src/domain/finding";
import { RosterCheck } from "../../src/domain/rosterCheck";
import { TODAY, type Product } from "./openProduct";

/** What the pane shows of a table, and what it would show if everything were read and judged for the first time now. */
export interface Comparison {
  readonly shown: unknown;
  readonly fresh: unknown;
}

type Compared = Pick<Product, "host" | "model">;

/** Compares the pane with the workbook; the workbook is asked directly, not through Excel's protocol. */
export function compare(product: Compared): Readonly<Record<SheetKind, Comparison>> {
  return { attachment1: compareSheet(product, "attachment1"), tracker: compareSheet(product, "tracker") };
}

/** Fails where the pane shows anything else than a full check of the workbook as it is now. */
export function expectFresh(product: Compared): void {
  const { policy, policyProblems } = product.model.getState();
  expect({ policy, policyProblems }).toEqual(freshPolicy(product));
  for (const { shown, fresh } of Object.values(compare(product))) expect(shown).toEqual(fresh);
}

function freshPolicy({ host }: Compared): unknown {
  const found = host.workbook.table(POLICY_TABLE);
  if (found === null) return { policy: null, policyProblems: [SENTENCES.policyMissing] };
  const { row: top, column: left, rows, columns } = found.table.area;
  const sheet = host.view.sheet(found.sheet.name);
  const reading = readPolicy(Array.from({ length: rows - 1 }, (_, row) => Array.from({ length: columns }, (__, column) => sheet.cell(top + 1 + row, left + column).value)));
  return reading.ok ? { policy: reading.policy, policyProblems: [] } : { policy: null, policyProblems: reading.problems };
}

function compareSheet({ host, model }: Compared, kind: SheetKind): Comparison {
  const { rosters, policy } = model.getState();
  const view = rosters[kind];
  const shown = view === null ? null : { sheetFindings: view.sheetFindings, students: view.students.map(({ row, sheetRow, findings }) => ({ row, sheetRow, findings })), counts: view.counts };
  const found = host.workbook.table(ROSTER_SHEETS[kind].tableName);
  if (found === null || policy === null) return { shown, fresh: null };
  const { sheet, table } = found;
  const value = (row: number, column: number): CellValue => {
    const content = sheet.cells.get(row, column);
    return typeof content === "object" ? host.view.sheet(sheet.name).cell(row, column).value : (content ?? "");
  };
  const { row: top, column: left } = table.area;
  const columns = Array.from({ length: table.area.columns }, (_, index) => left + index);
  const headers = columns.map((column) => value(top, column));
  const width = headers.at(-1) === COLUMNS.checkResult.header ? headers.length - 1 : headers.length;
  const rows: CellRow[] = Array.from({ length: table.area.rows - 1 }, (_, row) => columns.slice(0, width).map((column) => value(top + 1 + row, column)));
  const check = new RosterCheck(kind, headers, { policy, today: TODAY });
  check.replaceAll(rows, kind === "attachment1" && policy.college !== "" ? { title: attachmentTitle(policy.college) } : {});
  const students = [...check.rowsWithFindings()].map(({ row, verdict }) => ({ row, sheetRow: top + row + 2, findings: SEVERITIES.flatMap((severity) => verdict.findings.filter((finding) => finding.severity === severity)) }));
  return { shown, fresh: { sheetFindings: check.sheetFindings(), students, counts: countsOf(check) } };
}

function countsOf(check: RosterCheck): unknown {
  const verdicts = Array.from({ length: check.rowCount }, (_, row) => check.verdict(row));
  const students = verdicts.filter(({ kind }) => kind === "student");
  const findings = verdicts.flatMap((verdict) => verdict.findings);
  const count = (severity: Severity, among: readonly Finding[] = findings): number => among.filter((finding) => finding.severity === severity).length;
  const places = [...new Set(findings.map(({ column }) => column ?? "row"))];
  const at = (place: string): readonly Finding[] => findings.filter(({ column }) => (column ?? "row") === place);
  return {
    rows: students.length,
    rowsWithoutError: students.filter((student) => count("error", student.findings) === 0).length,
    rowsWithError: verdicts.filter((verdict) => count("error", verdict.findings) > 0).length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    repairableErrors: findings.filter(({ severity, fix }) => severity === "error" && fix?.kind === "replace" && fix.safe).length,
    repairableCells: safeRepairs(check).reduce((cells, { changes }) => cells + changes.length, 0),
    inScope: students.filter(({ inScope }) => inScope).length,
    pending: students.filter(({ inScope, pending }) => inScope && pending).length,
    samples: students.filter(({ label }) => isSampleStudent(label)).length,
    byColumn: new Map(places.map((place) => [place, { error: count("error", at(place)), warning: count("warning", at(place)), info: count("info", at(place)) }])),
  };
}

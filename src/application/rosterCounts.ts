import type { ColumnKey } from "../domain/columns";
import type { Finding, Severity } from "../domain/finding";
import type { RowVerdict } from "../domain/rowCheck";
import { countSafeChanges } from "./fixes/safeRepairs";
import { isSampleStudent } from "./sample/sampleStudents";

/** What there is to say of a sheet in numbers. Kept while rows are judged again, so that no view has to go through all rows for it. */
export interface RosterCounts {
  /** Rows with any content, 示例 and 合计 rows left out. */
  readonly rows: number;
  /** Rows without an error. */
  readonly rowsWithoutError: number;
  /** Rows of any kind with an error. */
  readonly rowsWithError: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Errors that a safe repair takes away. */
  readonly repairableErrors: number;
  /** Cells that all safe repairs together would change. */
  readonly repairableCells: number;
  /** Tracker only: rows in the cohort's scope, and how many of them are still pending; 0 on 附件1. */
  readonly inScope: number;
  readonly pending: number;
  /** Sample students among the rows, who must go before the submission. */
  readonly samples: number;
  /** Findings by where they point; columns without any are absent. */
  readonly byColumn: FindingCounts;
}

/** Where a finding points; "row" where it concerns the whole row. */
export type FindingColumn = ColumnKey | "row";

export type FindingCounts = ReadonlyMap<FindingColumn, Readonly<Record<Severity, number>>>;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The counts while they are being made. */
export class RosterTally {
  readonly #counts: Omit<Mutable<RosterCounts>, "byColumn"> = {
    rows: 0, rowsWithoutError: 0, rowsWithError: 0, errors: 0, warnings: 0, infos: 0, repairableErrors: 0, repairableCells: 0, inScope: 0, pending: 0, samples: 0,
  };
  readonly #byColumn = new Map<FindingColumn, Record<Severity, number>>();

  /** The counts as they are now, which later rows do not change. */
  counts(): RosterCounts {
    const found = [...this.#byColumn].filter(([, { error, warning, info }]) => error + warning + info > 0);
    return { ...this.#counts, byColumn: new Map(found.map(([column, counts]) => [column, { ...counts }])) };
  }

  /** @param by 1 to count a row in, -1 to count it out again. */
  count({ kind, label, findings, inScope, pending }: RowVerdict, by: 1 | -1): void {
    const counts = this.#counts;
    const hasError = findings.some(({ severity }) => severity === "error");
    if (findings.length > 0) {
      for (const finding of findings) this.#countFinding(finding, by);
      counts.repairableCells += countSafeChanges(findings) * by;
      if (hasError) counts.rowsWithError += by;
    }
    if (kind !== "student") return;
    counts.rows += by;
    if (!hasError) counts.rowsWithoutError += by;
    if (isSampleStudent(label)) counts.samples += by;
    if (inScope) counts.inScope += by;
    if (inScope && pending) counts.pending += by;
  }

  #countFinding({ severity, column, fix }: Finding, by: 1 | -1): void {
    this.#counts[PLURAL[severity]] += by;
    if (severity === "error" && fix?.kind === "replace" && fix.safe) this.#counts.repairableErrors += by;
    const where = column ?? "row";
    const known = this.#byColumn.get(where);
    if (known === undefined) this.#byColumn.set(where, { error: 0, warning: 0, info: 0, [severity]: by });
    else known[severity] += by;
  }
}

const PLURAL = { error: "errors", warning: "warnings", info: "infos" } as const;

import type { CellValue } from "../../domain/cell";
import type { CellWrite } from "../../application/WorkbookPort";
import { literalValue } from "./literalValue";

/** Cells one below the other that take the same number format. */
export interface CellRun {
  readonly row: number;
  readonly column: number;
  readonly format: string;
  /** The format under which Excel takes the values as they are: text as text, numbers as numbers. */
  readonly entryFormat: "@" | "General";
  readonly values: readonly CellValue[];
  /** What the run was made of, one for each value. */
  readonly writes: readonly CellWrite[];
}

/** Excel on the web takes 5 MB in one request; a run costs some JSON around its values, a Chinese character three bytes. */
const BATCH_BYTES = 3_500_000;
const RUN_BYTES = 700;
const CELL_BYTES = 8;
const CHARACTER_BYTES = 3;

/** Joins cells into runs and runs into requests of bounded size. */
export function cellBatches(writes: readonly CellWrite[], { cellByCell }: { readonly cellByCell: boolean }): CellRun[][] {
  const batches: CellRun[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const run of cellByCell ? writes.map((write) => runOf([write])) : cellRuns(writes)) {
    const cost = run.values.reduce<number>((sum, value) => sum + String(value).length * CHARACTER_BYTES + CELL_BYTES, RUN_BYTES);
    if (size + cost > BATCH_BYTES) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(run);
    size += cost;
  }
  return batches;
}

/** A run is cut before it could fill a request by itself. */
const LONGEST_RUN = 5_000;

function cellRuns(writes: readonly CellWrite[]): CellRun[] {
  const sorted = [...writes].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: CellWrite[][] = [];
  for (const write of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const continues = last !== undefined && last.column === write.column && last.row + 1 === write.row && last.format === write.format && entryFormat(last) === entryFormat(write);
    if (run !== undefined && continues && run.length < LONGEST_RUN) run.push(write);
    else runs.push([write]);
  }
  return runs.map(runOf);
}

function runOf(writes: readonly CellWrite[]): CellRun {
  const first = writes[0] as CellWrite;
  return { row: first.row, column: first.column, format: first.format, entryFormat: entryFormat(first), values: writes.map(({ value }) => literalValue(value)), writes };
}

function entryFormat({ value }: CellWrite): CellRun["entryFormat"] {
  return typeof value === "string" ? "@" : "General";
}

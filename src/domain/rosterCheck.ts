import { sameCells, type CellRow } from "./cell";
import type { SheetKind } from "./columns";
import { RosterIndex } from "./facts/RosterIndex";
import { keysOf, type RowKeys } from "./facts/rowKeys";
import type { SheetMarks } from "./facts/SheetMarks";
import type { Finding } from "./finding";
import type { CheckContext } from "./policy";
import { readLayout, type RosterLayout } from "./rosterLayout";
import { toVerdict, type RowVerdict } from "./rowCheck";
import { createRowJudge, inColumnOrder, type RowJudge } from "./rowJudge";
import { judgeSheet } from "./sheetJudge";
import { TableJudge } from "./TableJudge";

/** A row, counted in the body, with what it holds now. */
export interface RowChange {
  readonly row: number;
  readonly cells: CellRow;
}

/**
 * The verdict on every row of a sheet, kept up to date: rows that change are judged again, and with them exactly the rows
 * that share something with them. The verdicts of all other rows keep their identity.
 */
export class RosterCheck {
  readonly layout: RosterLayout;
  readonly #context: CheckContext;
  readonly #rowJudge: RowJudge;
  #marks: SheetMarks = {};
  #index = new RosterIndex();
  #table: TableJudge;
  #rows: CellRow[] = [];
  /** What the row rules alone say. */
  #own: RowVerdict[] = [];
  /** What all rules say; the same object as in #own where the table rules add nothing. */
  #verdicts: RowVerdict[] = [];
  #students = 0;
  #lastContent = -1;

  constructor(sheet: SheetKind, headers: CellRow, context: CheckContext) {
    this.layout = readLayout(sheet, headers);
    this.#context = context;
    this.#rowJudge = createRowJudge(this.layout, context);
    this.#table = this.#newTable();
  }

  get rowCount(): number {
    return this.#rows.length;
  }

  /** Takes in the whole table body. @param marks what surrounds it; they hold until the next call. */
  replaceAll(rows: readonly CellRow[], marks: SheetMarks = {}): void {
    const steps = this.replacingAll(rows, marks);
    while (steps.next().done !== true);
  }

  /**
   * The same in small steps, for a caller who has other things to do between them; no verdict is to be asked before the last.
   * Each step tells how many rows have been judged; the table rules at the end are quick and count as none.
   */
  *replacingAll(rows: readonly CellRow[], marks: SheetMarks = {}): Generator<number, void> {
    this.#marks = marks;
    this.#index = new RosterIndex(rows.length);
    this.#rows = [];
    this.#own = [];
    this.#verdicts = [];
    this.#students = 0;
    this.#lastContent = -1;
    this.#table = this.#newTable();
    for (let row = 0; row < rows.length; row++) {
      this.#takeIn(row, rows[row] ?? []);
      if (row % ROWS_PER_STEP === 0) yield row;
    }
    for (let row = 0; row < rows.length; row++) {
      this.#judgeInTable(row);
      if (row % ROWS_PER_STEP === 0) yield rows.length;
    }
  }

  /**
   * Takes in rows whose cells changed, from body row `first` on; rows beyond the end make the table longer.
   * @returns the rows that were judged again.
   */
  replaceRows(first: number, rows: readonly CellRow[]): ReadonlySet<number> {
    const start = Math.min(first, this.#rows.length);
    const changes = Array.from({ length: first + rows.length - start }, (_, index) => ({ row: start + index, cells: rows[start + index - first] ?? [] }));
    const steps = this.replacing(changes);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }

  /**
   * The same in small steps, for rows anywhere: ascending, and without a gap beyond the end. Until the last step, a verdict
   * may be the one from before.
   */
  *replacing(changes: readonly RowChange[]): Generator<void, ReadonlySet<number>> {
    const before = this.#lastContent;
    const changed: RowKeys[] = [];
    for (const [index, { row, cells }] of changes.entries()) {
      changed.push(this.#index.keysOf(row));
      this.#takeIn(row, cells);
      changed.push(this.#index.keysOf(row));
      this.#verdicts[row] ??= this.#own[row] as RowVerdict;
      if (index % ROWS_PER_STEP === 0) yield;
    }
    const again = this.#index.sharers(changed);
    for (const { row } of changes) again.add(row);
    this.#addGaps(before, again);
    let judged = 0;
    for (const row of again) {
      this.#judgeInTable(row);
      if (++judged % ROWS_PER_STEP === 0) yield;
    }
    return again;
  }

  /** Whether a row holds exactly these cells. */
  holds(row: number, cells: CellRow): boolean {
    const known = this.#rows[row];
    return known !== undefined && sameCells(known, cells);
  }

  /** The cells of a row as they were last taken in. */
  cells(row: number): CellRow {
    return this.#rows[row] ?? [];
  }

  /** @param row counted from 0 within the table body, below `rowCount`. */
  verdict(row: number): RowVerdict {
    const verdict = this.#verdicts[row];
    if (verdict === undefined) throw new RangeError(`row ${String(row)} of ${String(this.rowCount)}`);
    return verdict;
  }

  /** What is to be said of the sheet as a whole. */
  sheetFindings(): readonly Finding[] {
    return judgeSheet(this.layout, this.#marks, this.#students);
  }

  /** The rows of which something is to be said, in sheet order. */
  *rowsWithFindings(): Generator<{ readonly row: number; readonly verdict: RowVerdict }> {
    for (const [row, verdict] of this.#verdicts.entries()) {
      if (verdict.findings.length > 0) yield { row, verdict };
    }
  }

  #newTable(): TableJudge {
    return new TableJudge(this.layout, this.#context, this.#marks, { index: this.#index, cellsOf: (row) => this.#rows[row] ?? [] });
  }

  #takeIn(row: number, cells: CellRow): void {
    const verdict = toVerdict(this.#rowJudge.facts, this.#rowJudge.judge(cells));
    this.#students += Number(verdict.kind === "student") - Number(this.#own[row]?.kind === "student");
    this.#rows[row] = cells;
    this.#own[row] = verdict;
    if (verdict.kind !== "blank") this.#lastContent = Math.max(this.#lastContent, row);
    else while (this.#own[this.#lastContent]?.kind === "blank") this.#lastContent--;
    this.#index.set(row, keysOf(this.#rowJudge.facts));
  }

  /** Whether a blank row is a gap depends on what follows it, so the rows that the last content passed over are asked again. */
  #addGaps(before: number, again: Set<number>): void {
    const [low, high] = before < this.#lastContent ? [before, this.#lastContent] : [this.#lastContent, before];
    for (let row = low + 1; row < high && row < this.#own.length; row++) {
      if (this.#own[row]?.kind === "blank") again.add(row);
    }
  }

  #judgeInTable(row: number): void {
    const own = this.#own[row] as RowVerdict;
    const added = this.#table.judge(row, own.kind, row < this.#lastContent);
    this.#verdicts[row] = added.length === 0 ? own : { ...own, findings: inColumnOrder([...own.findings, ...added]) };
  }
}

const ROWS_PER_STEP = 50;

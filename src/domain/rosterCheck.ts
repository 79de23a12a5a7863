import type { CellRow } from "./cell";
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
    this.#marks = marks;
    this.#index = new RosterIndex();
    this.#rows = [];
    this.#own = [];
    this.#verdicts = [];
    this.#students = 0;
    this.#lastContent = -1;
    this.#table = this.#newTable();
    rows.forEach((cells, row) => this.#replaceRow(row, cells));
    for (let row = 0; row < rows.length; row++) this.#judgeInTable(row);
  }

  /** Takes in rows whose cells changed, from body row `first` on; rows beyond the end make the table longer. */
  replaceRows(first: number, rows: readonly CellRow[]): void {
    const before = this.#lastContent;
    const start = Math.min(first, this.#rows.length);
    const end = first + rows.length;
    const changed: RowKeys[] = [];
    for (let row = start; row < end; row++) changed.push(...this.#replaceRow(row, rows[row - first] ?? []));
    const again = this.#index.sharers(changed);
    for (let row = start; row < end; row++) again.add(row);
    this.#addGaps(before, again);
    for (const row of again) this.#judgeInTable(row);
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

  /** @returns the keys that the row had and has. */
  #replaceRow(row: number, cells: CellRow): readonly [RowKeys, RowKeys] {
    const verdict = toVerdict(this.#rowJudge.facts, this.#rowJudge.judge(cells));
    const keys = keysOf(this.#rowJudge.facts);
    this.#students += Number(verdict.kind === "student") - Number(this.#own[row]?.kind === "student");
    this.#rows[row] = cells;
    this.#own[row] = verdict;
    if (verdict.kind !== "blank") this.#lastContent = Math.max(this.#lastContent, row);
    else while (this.#own[this.#lastContent]?.kind === "blank") this.#lastContent--;
    return [this.#index.set(row, keys), keys];
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

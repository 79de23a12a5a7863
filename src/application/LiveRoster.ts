import { attachmentTitle } from "../blueprint/RosterSheet";
import type { CellRow } from "../domain/cell";
import type { SheetKind } from "../domain/columns";
import type { CheckContext } from "../domain/policy";
import { RosterCheck, type RowChange } from "../domain/rosterCheck";
import { inSlices } from "./inSlices";
import type { RosterView } from "./PaneState";
import type { ReadOptions, TableReading } from "./readTable";
import { sameCorner } from "./readTable";
import { RosterViewer } from "./RosterViewer";
import { clipSpan } from "./rowSpans";
import type { RowSpan, RowsReading, TablePlace } from "./WorkbookPort";

/** A table just read whole: its verdicts and its cells. */
export interface FreshRoster {
  readonly roster: LiveRoster;
  readonly cells: readonly CellRow[];
}

/** One of the two tables as last read, with the verdict on each row and what the pane shows of it. */
export class LiveRoster {
  readonly check: RosterCheck;
  readonly #viewer: RosterViewer;
  #place: TablePlace;
  #view: RosterView | null = null;

  private constructor(
    readonly kind: SheetKind,
    place: TablePlace,
    readonly context: CheckContext,
  ) {
    this.#place = place;
    this.check = new RosterCheck(kind, place.headers, context);
    this.#viewer = new RosterViewer(this.check, place.row + 2);
  }

  /** Judges a table that was read whole. */
  static async judge(reading: TableReading, { kind, context }: { readonly kind: SheetKind; readonly context: CheckContext }, options: ReadOptions = {}): Promise<LiveRoster> {
    const roster = new LiveRoster(kind, reading.place, context);
    const isCancelled = (): boolean => options.isCancelled?.() === true;
    const steps = roster.check.replacingAll(reading.rows, titleMarks(kind, context));
    await inSlices(steps, { isCancelled, progress: (done) => { options.progress?.(done, reading.rows.length, "checked"); } });
    await inSlices(roster.#viewer.countAll(), { isCancelled });
    return roster;
  }

  get place(): TablePlace {
    return this.#place;
  }

  /** What the pane shows; the same object until something is read that differs. */
  get view(): RosterView {
    const { students, counts } = this.#viewer;
    const known = this.#view;
    if (known !== null && known.students === students && known.counts === counts && known.sheetName === this.#place.sheetName) return known;
    this.#view = { sheet: this.kind, sheetName: this.#place.sheetName, sheetFindings: this.check.sheetFindings(), students, counts };
    return this.#view;
  }

  /** The part of the sheet rows that lies in the table, or just below it where a table grows; of its header, the first body row tells. */
  bodySpan(span: RowSpan): RowSpan | null {
    const { row } = this.#place;
    const inBody = clipSpan(span, { first: row + 1, count: Number.MAX_SAFE_INTEGER });
    return inBody ?? (clipSpan(span, { first: row, count: 1 }) === null ? null : { first: row + 1, count: 1 });
  }

  /** The table is where it was, though its sheet may have another name. */
  staysAt(place: TablePlace): void {
    this.#place = place;
  }

  /**
   * Takes in rows that were read again.
   * @param asked the rows that are being read, of which `span` is a part.
   * @returns false when the table is no longer where it was, so that it must be read whole.
   */
  async update(reading: RowsReading, span: RowSpan, asked: RowSpan = span): Promise<boolean> {
    if (!sameCorner(reading.place, this.#place)) return false;
    const body = { first: reading.place.row + 1, count: reading.place.bodyRows };
    const known = this.check.rowCount;
    if (body.count < known) return false;
    const grown = { first: body.first + known, count: body.count - known };
    if (grown.count > 0 && !covers(asked, grown)) return false;
    this.#place = reading.place;
    const inside = clipSpan(span, body);
    if (inside === null) return true;
    const rows = reading.rows.slice(inside.first - span.first, inside.first - span.first + inside.count);
    await inSlices(this.#replacing(this.#differences(rows, inside.first - body.first)));
    return true;
  }

  /**
   * Takes in a table that was read whole again, where little of it is different.
   * @returns false when it is to be judged from the start.
   */
  async takeIn({ place, rows }: TableReading): Promise<boolean> {
    if (!sameCorner(place, this.#place) || rows.length < this.check.rowCount) return false;
    const differences = this.#differences(rows, 0);
    if (differences.length > MANY_ROWS) return false;
    this.#place = place;
    await inSlices(this.#replacing(differences));
    return true;
  }

  /** The rows that do not hold what was read. */
  #differences(rows: readonly CellRow[], first: number): RowChange[] {
    const found: RowChange[] = [];
    rows.forEach((cells, index) => {
      if (!this.check.holds(first + index, cells)) found.push({ row: first + index, cells });
    });
    return found;
  }

  *#replacing(changes: readonly RowChange[]): Generator<void, void> {
    this.#viewer.update(yield* this.check.replacing(changes));
  }
}

/** Beyond this many different rows it is cheaper to judge all of them anew. */
const MANY_ROWS = 2_000;

function covers(outer: RowSpan, inner: RowSpan): boolean {
  return outer.first <= inner.first && outer.first + outer.count >= inner.first + inner.count;
}

/** The title that the submission will carry; each row's 学院 is compared with it. */
function titleMarks(kind: SheetKind, { policy }: CheckContext): { title?: string } {
  return kind === "attachment1" && policy.college !== "" ? { title: attachmentTitle(policy.college) } : {};
}

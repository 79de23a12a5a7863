import { attachmentTitle } from "../blueprint/RosterSheet";
import type { SheetKind } from "../domain/columns";
import type { CheckContext } from "../domain/policy";
import { RosterCheck } from "../domain/rosterCheck";
import type { TableReading } from "./readTable";
import { sameCorner } from "./readTable";
import { clipSpan } from "./rowSpans";
import type { RowSpan, RowsReading, TablePlace } from "./WorkbookPort";

/** One of the two tables as last read, with the verdict on each row. */
export class LiveRoster {
  readonly check: RosterCheck;
  #place: TablePlace;

  constructor(
    readonly kind: SheetKind,
    reading: TableReading,
    context: CheckContext,
  ) {
    this.#place = reading.place;
    this.check = new RosterCheck(kind, reading.place.headers, context);
    this.check.replaceAll(reading.rows, titleMarks(kind, context));
  }

  get place(): TablePlace {
    return this.#place;
  }

  /** The part of the sheet rows that lies in the table, or just below it where a table grows. */
  bodySpan(span: RowSpan): RowSpan | null {
    return clipSpan(span, { first: this.#place.row + 1, count: Number.MAX_SAFE_INTEGER });
  }

  /**
   * Takes in rows that were read again.
   * @returns false when the table is no longer where it was, so that it must be read whole.
   */
  update(reading: RowsReading, span: RowSpan): boolean {
    if (!sameCorner(reading.place, this.#place)) return false;
    const body = { first: reading.place.row + 1, count: reading.place.bodyRows };
    const known = this.check.rowCount;
    if (body.count < known) return false;
    const grown = { first: body.first + known, count: body.count - known };
    if (grown.count > 0 && !covers(span, grown)) return false;
    this.#place = reading.place;
    const inside = clipSpan(span, body);
    if (inside !== null) {
      const rows = reading.rows.slice(inside.first - span.first, inside.first - span.first + inside.count);
      this.check.replaceRows(inside.first - body.first, rows);
    }
    return true;
  }
}

function covers(outer: RowSpan, inner: RowSpan): boolean {
  return outer.first <= inner.first && outer.first + outer.count >= inner.first + inner.count;
}

/** The title that the submission will carry; each row's 学院 is compared with it. */
function titleMarks(kind: SheetKind, { policy }: CheckContext): { title?: string } {
  return kind === "attachment1" && policy.college !== "" ? { title: attachmentTitle(policy.college) } : {};
}

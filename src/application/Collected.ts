import type { SheetKind } from "../domain/columns";
import { joinSpans } from "./rowSpans";
import type { RowSpan } from "./WorkbookPort";

/** What is to be read again. */
export class Collected {
  /** The whole workbook as if it had just been opened. */
  everything = false;
  /** Where the tables are. */
  survey = false;
  policy = false;
  /** The whole workbook, without a sign that anything has changed; the first to wait. */
  comparison = false;
  readonly whole = new Set<SheetKind>();
  readonly spans = new Map<SheetKind, readonly RowSpan[]>();

  get isEmpty(): boolean {
    return !this.comparison && !this.hasNews;
  }

  /** Whether there is a sign that something has changed. */
  get hasNews(): boolean {
    return this.everything || this.survey || this.policy || this.whole.size > 0 || this.spans.size > 0;
  }

  addSpans(kind: SheetKind, spans: readonly RowSpan[]): void {
    this.spans.set(kind, joinSpans([...(this.spans.get(kind) ?? []), ...spans]));
  }

  /** Takes out what is to be done first: a mere comparison waits until there are no news. */
  takeFirst(): Collected {
    const first = new Collected();
    first.putBack(this);
    first.comparison = !this.hasNews;
    this.comparison &&= this.hasNews;
    this.everything = this.survey = this.policy = false;
    this.whole.clear();
    this.spans.clear();
    return first;
  }

  /** Collects again what could not be read. */
  putBack(work: Collected): void {
    this.everything ||= work.everything;
    this.survey ||= work.survey;
    this.policy ||= work.policy;
    this.comparison ||= work.comparison;
    for (const kind of work.whole) this.whole.add(kind);
    for (const [kind, spans] of work.spans) this.addSpans(kind, spans);
  }
}

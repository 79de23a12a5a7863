import type { Rect } from "../geometry/rect";

/** A chart that lies over the cells of a sheet. Its data stay where they were when it was made: rows that are inserted later do not move them. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  /** Excel.ChartType. */
  readonly type: string;
  readonly title: string;
  /** The cells that it shows, on the same sheet; names in the first row and column. */
  readonly source: Rect;
  /** The cells that it covers. */
  readonly place: Rect;
}

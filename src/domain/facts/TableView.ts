import type { ColumnKey } from "../columns";
import type { RowFacts } from "./RowFacts";

/** What table rules ask of the other rows while one row is judged. Rows are counted from 0 within the table body. */
export interface TableView {
  /** The college that the title names; "" where it names none. */
  readonly titleCollege: string;
  readonly isHidden: boolean;
  /** Where merged areas begin in this row; null for a column that the product does not know. */
  readonly mergedColumns: readonly (ColumnKey | null)[];
  /** Whether a later row has content, so that this one, if blank, is a gap. */
  readonly isFollowed: boolean;
  /** Another row with the same value but another 学号. */
  otherStudent(value: "document" | "examNumber"): number | null;
  /** The first earlier row with the same name but another 学号. */
  earlierNamesake(): number | null;
  /** The first earlier row with the same 学号; its facts hold until the next call. */
  earlierSelf(): { readonly row: number; readonly facts: RowFacts } | null;
  /** The first earlier row with the same 学号 that lists an item of this row; on the tracker, the first with the same 学号. */
  earlierTwin(): number | null;
  /** The first earlier row with the same 学号 that lists the item. */
  earlierItem(item: string): number | null;
}

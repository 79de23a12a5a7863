import type { Scalar } from "./cells/scalar";
import type { Rect } from "./geometry/rect";
import type { Sheet } from "./Sheet";

/** What happened to a workbook, in the model's words; events/ tells it to the add-in in Excel's words. */
export type WorkbookEvent =
  | CellsChanged
  | { readonly kind: "formatChanged"; readonly sheet: Sheet; readonly rect: Rect }
  | { readonly kind: "selectionChanged"; readonly sheet: Sheet; readonly areas: readonly Rect[] }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated"; readonly sheet: Sheet }
  | { readonly kind: "sheetRenamed"; readonly sheet: Sheet; readonly before: string; readonly after: string }
  | { readonly kind: "rowsSorted"; readonly sheet: Sheet; readonly rect: Rect }
  | { readonly kind: "rowsHidden" | "rowsShown"; readonly sheet: Sheet; readonly rect: Rect }
  | { readonly kind: "tableAdded" | "tableDeleted"; readonly sheet: Sheet; readonly tableId: string; readonly tableName: string }
  | { readonly kind: "protectionChanged"; readonly sheet: Sheet; readonly isProtected: boolean };

export interface CellsChanged {
  readonly kind: "cellsChanged";
  readonly sheet: Sheet;
  readonly areas: readonly Rect[];
  readonly change: ChangeType;
  /** Excel.InsertDeleteCellsShiftDirection. */
  readonly shift: ShiftDirection;
  /** Value before and after, when a single cell was edited. */
  readonly detail: { readonly before: Scalar; readonly after: Scalar } | null;
  /** False where Excel forgets its table handlers: a fill over rows that a filter hides. */
  readonly reachesTables: boolean;
}

/** Excel.DataChangeType. */
export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

export type ShiftDirection = "None" | "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";

/** An ordinary edit of one block. */
export function edited(sheet: Sheet, rect: Rect, detail: CellsChanged["detail"] = null): CellsChanged {
  return { kind: "cellsChanged", sheet, areas: [rect], change: "RangeEdited", shift: "None", detail, reachesTables: true };
}

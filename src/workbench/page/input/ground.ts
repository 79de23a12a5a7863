import { allRows } from "../grid/sheetLayout";
import type { WorkbenchStore } from "../state/workbenchStore";
import type { Ground } from "./moveCell";

/** Where the keyboard can go on the sheet that is shown. */
export function groundOf(store: WorkbenchStore): Ground {
  const layout = store.layout();
  return { rows: allRows(layout), columns: layout.columns.map((column) => column.index) };
}

import type { SheetView } from "../../ExcelHost";
import { parseBox } from "../cells/a1";

export interface ColumnValue {
  readonly text: string;
  /** Whether rows with this value are shown at the moment. */
  readonly shown: boolean;
}

/** The different texts of a table column in reading order, blank last; empty when there is no such column. */
export function columnValues(sheet: SheetView, tableName: string, header: string): readonly ColumnValue[] {
  const table = sheet.tables.find((each) => each.name === tableName);
  const box = table === undefined ? null : parseBox(table.address);
  const offset = table?.headers.indexOf(header) ?? -1;
  if (table === undefined || box === null || offset < 0) return [];
  const filtered = table.filteredHeaders.includes(header);
  const shown = new Map<string, boolean>();
  for (let row = box.top + 1; row <= box.bottom; row += 1) {
    const { text } = sheet.cell(row, box.left + offset);
    shown.set(text, shown.get(text) === true || !filtered || !sheet.rowHidden(row));
  }
  return [...shown].map(([text, isShown]) => ({ text, shown: isShown })).sort(byText);
}

const order = new Intl.Collator("zh-CN", { numeric: true });

function byText(one: ColumnValue, other: ColumnValue): number {
  if (one.text === "" || other.text === "") return one.text === other.text ? 0 : one.text === "" ? 1 : -1;
  return order.compare(one.text, other.text);
}

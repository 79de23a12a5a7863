import type { CellRow } from "../../domain/cell";
import { dataWidth } from "../readTable";
import type { RowSpan, TablePlace, WorkbookPort } from "../WorkbookPort";
import type { RowContents } from "./decideRepair";
import { isStill } from "./isStill";

/**
 * Takes rows out that were just read, and puts them back where others stood there by then.
 * @param span rows counted from 0 within the table body.
 * @returns whether the rows are gone.
 */
export async function takeOutRows(port: WorkbookPort, place: TablePlace, span: RowSpan, contentsOf: (row: number) => RowContents): Promise<boolean> {
  const width = dataWidth(place);
  const lost = await port.deleteRows(place, span, width);
  const rows: CellRow[] = lost.filter((_cell, index) => index % width === 0).map(({ cells }) => cells);
  if (rows.every((cells, index) => isStill(contentsOf(span.first + index), cells))) return true;
  await port.insertRows(place, { first: span.first, count: rows.length });
  await port.putBack(place, lost);
  return false;
}

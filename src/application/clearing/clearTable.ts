import { ROSTER_SHEETS, ROWS_IN_FILES } from "../../blueprint/RosterSheet";
import { HostTrouble, type TablePlace, type WorkbookPort } from "../WorkbookPort";
import { resultColumn } from "./findBelongings";

/** How many rows the template may have given a table: one that is installed, and one that came as a file. */
const PREPARED_SIZES = [...Object.values(ROSTER_SHEETS).map(({ preparedRows }) => preparedRows), ROWS_IN_FILES];

/** Leaves blank rows with the formulas of 校验结果, as many as the template had prepared. */
export async function clearTable(port: WorkbookPort, place: TablePlace): Promise<void> {
  const filtered = (await port.readFilters(place.tableName)).filter(({ filter }) => filter !== null);
  // Excel refuses to write into a filtered table.
  if (filtered.length > 0) await port.setFilters(place.tableName, filtered.map(({ header }) => ({ header, filter: null })));
  const left = await shortened(port, place);
  await port.clearBody(left, resultColumn(left));
}

/** Takes out the rows by which the table has grown. Where Excel does not let them go, they are blanked like the others. */
async function shortened(port: WorkbookPort, place: TablePlace): Promise<TablePlace> {
  const prepared = preparedRows(place.bodyRows);
  if (prepared === place.bodyRows) return place;
  try {
    await port.deleteRows(place, { first: prepared, count: place.bodyRows - prepared }, 1);
  } catch (error) {
    if (!(error instanceof HostTrouble)) throw error;
  }
  // A refusal whose answer was lost may have been none: what is blanked next must not lie below the table, where people keep notes.
  const [now] = (await port.survey([place.tableName])).tables;
  if (now === undefined) throw new HostTrouble("notFound");
  return now;
}

function preparedRows(bodyRows: number): number {
  const sizes = PREPARED_SIZES.filter((size) => size <= bodyRows);
  return sizes.length === 0 ? bodyRows : Math.max(...sizes);
}

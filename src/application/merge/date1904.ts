import type { CellRow } from "../../domain/cell";
import type { ColumnKey } from "../../domain/columns";
import type { RosterLayout } from "../../domain/rosterLayout";

/** Days between 1900-01-00 and 1904-01-01 in Excel's two calendars. */
const DATE_1904_DAYS = 1462;
/** 2099-12-31 as a serial number; larger numbers are dates written as digits. */
const LAST_SERIAL = 73_050;
const DATE_COLUMNS: readonly ColumnKey[] = ["birthDate", "confirmedOn", "reviewSubmittedOn"];

/** A row of a workbook whose dates count from 1904, with the serial numbers of the other calendar. */
export function from1904(row: CellRow, { positions }: Pick<RosterLayout, "positions">): CellRow {
  const dates = DATE_COLUMNS.map((key) => positions[key]);
  return row.map((cell, at) => (typeof cell === "number" && cell <= LAST_SERIAL && dates.includes(at) ? cell + DATE_1904_DAYS : cell));
}

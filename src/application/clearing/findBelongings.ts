import { ROSTER_SHEETS } from "../../blueprint/RosterSheet";
import { COLUMNS } from "../../domain/columns";
import { isBlankCell } from "../../domain/text";
import { readTable, type ReadOptions } from "../readTable";
import { ownSubmissions } from "../submission/replaceSubmission";
import { isUnfinishedSheet, TABLE_NAMES } from "../templateTables";
import type { TablePlace, WorkbookPort } from "../WorkbookPort";
import type { Belongings } from "./ClearingModel";

export interface Found extends Belongings {
  readonly tables: readonly { readonly sheetName: string; readonly rows: number; readonly place: TablePlace }[];
}

const ROSTER_TABLES: readonly string[] = [ROSTER_SHEETS.attachment1.tableName, ROSTER_SHEETS.tracker.tableName];

/** Looks for everything of students, whatever state the policy is in. One round trip, then those of reading the tables. */
export async function findBelongings(port: WorkbookPort, options: ReadOptions = {}): Promise<Found> {
  const survey = await port.survey(TABLE_NAMES);
  const places = ROSTER_TABLES.flatMap((name) => survey.tables.filter(({ tableName, sheetName }) => tableName === name && !isUnfinishedSheet(sheetName)));
  const tables: Found["tables"][number][] = [];
  for (const known of places) {
    const { place, rows } = await readTable(port, known, options);
    const result = resultColumn(place);
    const filled = rows.filter((cells) => cells.some((cell, column) => column !== result && !isBlankCell(cell)));
    tables.push({ sheetName: place.sheetName, rows: filled.length, place });
  }
  return { tables, submissions: ownSubmissions(survey) };
}

/** Where 校验结果 stands within the table; -1 where it is missing. */
export function resultColumn({ headers }: TablePlace): number {
  return headers.indexOf(COLUMNS.checkResult.header);
}

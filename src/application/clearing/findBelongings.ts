import { ROSTER_SHEETS } from "../../blueprint/RosterSheet";
import type { CellRow } from "../../domain/cell";
import { COLUMNS } from "../../domain/columns";
import { readLayout } from "../../domain/rosterLayout";
import { isBlankCell } from "../../domain/text";
import { readTable, type ReadOptions } from "../readTable";
import { ownSubmissions } from "../submission/replaceSubmission";
import { isUnfinishedSheet, TABLE_NAMES } from "../templateTables";
import type { TablePlace, WorkbookPort } from "../WorkbookPort";
import type { Belongings, TableBelongings } from "./ClearingModel";

export interface Found extends Belongings {
  readonly tables: readonly (TableBelongings & { readonly place: TablePlace })[];
}

const ROSTERS = [ROSTER_SHEETS.attachment1, ROSTER_SHEETS.tracker];

/** Looks for everything of students, whatever state the policy is in. One round trip, then those of reading the tables. */
export async function findBelongings(port: WorkbookPort, options: ReadOptions = {}): Promise<Found> {
  const survey = await port.survey(TABLE_NAMES);
  const tables: Found["tables"][number][] = [];
  for (const { kind, tableName } of ROSTERS) {
    const known = survey.tables.find((table) => table.tableName === tableName && !isUnfinishedSheet(table.sheetName));
    if (known === undefined) continue;
    const { place, rows } = await readTable(port, known, options);
    const result = resultColumn(place);
    const filled = rows.filter((cells) => cells.some((cell, column) => column !== result && !isBlankCell(cell)));
    const ours = new Set<number>(Object.values(readLayout(kind, place.headers).positions));
    tables.push({ sheetName: place.sheetName, rows: filled.length, ownColumns: filledHeaders(place, filled, ours), place });
  }
  return { tables, submissions: ownSubmissions(survey) };
}

/** The headers of columns that the person added and that hold something. */
function filledHeaders({ headers }: TablePlace, rows: readonly CellRow[], ours: ReadonlySet<number>): string[] {
  return headers.flatMap((header, column) => (ours.has(column) || !rows.some((cells) => !isBlankCell(cells[column] ?? "")) ? [] : [String(header)]));
}

/** Where 校验结果 stands within the table; -1 where it is missing. */
export function resultColumn({ headers }: TablePlace): number {
  return headers.indexOf(COLUMNS.checkResult.header);
}

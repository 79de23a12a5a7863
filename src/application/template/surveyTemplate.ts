import { POLICY_TABLE } from "../../blueprint/policyTable";
import type { SheetLayout } from "../../blueprint/SheetLayout";
import { ROSTER_SHEETS } from "../../blueprint/RosterSheet";
import { SHEET_COLUMNS, type ColumnKey, type SheetKind } from "../../domain/columns";
import { readHeaders } from "../../domain/facts/headerReading";
import { isUnfinishedSheet, TABLE_NAMES } from "../templateTables";
import { dataWidth, ReadingCancelled, readTable, type ReadOptions } from "../readTable";
import type { TablePlace, WorkbookPort, WorkbookSurvey } from "../WorkbookPort";
import { readResultFormulas } from "./readResultFormulas";
import type { CellsPart, PolicyBody, RosterReading, TemplateReading } from "./TemplateReading";

/** Each cell is answered with value, formula and format: see readTable for Excel's limit. */
const CELLS_PER_READ = 40_000;
/** 校验结果 formulas take 7,000 characters each, where a person has moved that column to the left. */
const ROWS_WITH_FORMULAS = 200;

/**
 * Looks at everything that the template made. Four round trips; with `cells`, one more for each 40,000 cells and each 200 filled rows.
 * @param cells whether the format of every cell is looked at too.
 */
export async function surveyTemplate(port: WorkbookPort, cells: boolean, options: ReadOptions = {}): Promise<TemplateReading> {
  const survey = withoutUnfinished(await port.survey(TABLE_NAMES));
  const policy = await readPolicyBody(port, survey);
  const places = survey.tables.flatMap((place) => {
    const layout = layoutOf(place);
    return layout === null ? [] : [{ place, layout }];
  });
  const requests = places.map(({ place, layout }) => ({ place, resultColumn: indexOrNull(layout.columns.indexOf("checkResult")) }));
  const nets = requests.length === 0 ? [] : await port.readNets(requests);
  const rosters: RosterReading[] = [];
  for (const [index, { place, layout }] of places.entries()) {
    const net = nets[index];
    if (net === undefined) continue;
    rosters.push({ place, layout, net, ...(cells ? await readBody(port, place, layout, options) : { cells: [], formulas: [] }) });
  }
  return { survey, policy, rosters };
}

async function readBody(port: WorkbookPort, place: TablePlace, layout: SheetLayout, options: ReadOptions): Promise<Pick<RosterReading, "cells" | "formulas">> {
  const cells = await readCells(port, place, options);
  const result = layout.columns.indexOf("checkResult");
  return { cells, formulas: result < 0 ? [] : await readResultFormulas(port, { ...place, column: place.column + result }, cells, options) };
}

/** Where the columns of a roster stand now; null for a table that is no roster. */
export function layoutOf(place: TablePlace): SheetLayout | null {
  const kind = KINDS.find((one) => ROSTER_SHEETS[one].tableName === place.tableName);
  if (kind === undefined) return null;
  const columns: (ColumnKey | null)[] = place.headers.map(() => null);
  for (const [key, { position }] of readHeaders(kind, place.headers).first) {
    if (SHEET_COLUMNS[kind].includes(key)) columns[position] = key;
  }
  return { kind, headerRow: place.row, firstColumn: place.column, columns };
}

/** The body of tblPolicy with the place where it is; null where there is none. */
export async function readPolicyBody(port: WorkbookPort, survey: WorkbookSurvey): Promise<PolicyBody | null> {
  const place = survey.tables.find(({ tableName }) => tableName === POLICY_TABLE);
  return place === undefined ? null : readTable(port, place);
}

export function withoutUnfinished(survey: WorkbookSurvey): WorkbookSurvey {
  return { ...survey, tables: survey.tables.filter(({ sheetName }) => !isUnfinishedSheet(sheetName)) };
}

const KINDS: readonly SheetKind[] = ["attachment1", "tracker"];

async function readCells(port: WorkbookPort, place: TablePlace, options: ReadOptions): Promise<CellsPart[]> {
  const width = dataWidth(place);
  const hasFormulas = width === place.headers.length;
  const most = Math.max(1, Math.min(Math.floor(CELLS_PER_READ / width), hasFormulas ? ROWS_WITH_FORMULAS : CELLS_PER_READ));
  const parts: CellsPart[] = [];
  for (let done = 0; done < place.bodyRows; done += most) {
    if (options.isCancelled?.() === true) throw new ReadingCancelled();
    const span = { first: place.row + 1 + done, count: Math.min(most, place.bodyRows - done) };
    const { rows, formulas, formats } = await port.readContents(place, span, width);
    parts.push({ firstRow: span.first, rows, formulas, formats });
    options.progress?.(done + span.count, place.bodyRows);
  }
  return parts;
}

function indexOrNull(index: number): number | null {
  return index < 0 ? null : index;
}

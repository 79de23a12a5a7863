import { CODE_LISTS } from "../blueprint/codeLists";
import { info, success, warning, type Outcome } from "./CommandRunner";
import { SENTENCES } from "./sentences";
import type { WorkbookPort } from "./WorkbookPort";
import type { WorkbookSession } from "./WorkbookSession";

/** Statuses with which a student is not finished. Source: domain notes §3.4. */
const PENDING_STATUSES = CODE_LISTS.status.values.filter((status) => status !== "已确认无误" && status !== "信息有误");

/** Leaves only pending students visible in 核查登记表, by Excel's own filter on the status column. */
export async function filterPending(port: WorkbookPort, session: WorkbookSession): Promise<Outcome> {
  const tracker = await session.readRoster("tracker");
  if (tracker === null) return warning(SENTENCES.trackerMissing);
  const { roster } = tracker;
  const position = roster.check.layout.positions.status;
  if (position === undefined) return warning(SENTENCES.statusColumnMissing);
  const pending = Array.from({ length: roster.check.rowCount }, (_, row) => roster.check.verdict(row)).filter((verdict) => verdict.pending).length;
  if (pending === 0) return info(SENTENCES.nobodyPending);
  await port.filterColumn(roster.place.tableName, String(roster.place.headers[position]), PENDING_STATUSES);
  return success(SENTENCES.pendingShown(pending));
}

/** Shows all students again; filters that the person set on other columns stay. */
export async function showAll(port: WorkbookPort, session: WorkbookSession): Promise<Outcome> {
  const roster = session.rosters.get("tracker");
  const position = roster?.check.layout.positions.status;
  if (roster === undefined || position === undefined) return warning(SENTENCES.trackerMissing);
  await port.filterColumn(roster.place.tableName, String(roster.place.headers[position]), null);
  return success(SENTENCES.allShown);
}

import { POLICY_TABLE } from "../blueprint/policyTable";
import { ROSTER_SHEETS } from "../blueprint/RosterSheet";

/** A sheet has this before its name while it is being made; one that is left over was not finished and is made anew. */
export const UNFINISHED = "安装中_";

/** The table or defined name by which each part is recognised, whatever its sheet is called. */
export const TABLE_NAMES = [POLICY_TABLE, ROSTER_SHEETS.tracker.tableName, ROSTER_SHEETS.attachment1.tableName] as const;

/** Whether a sheet is the rest of an installation that did not finish. */
export function isUnfinishedSheet(name: string): boolean {
  return name.startsWith(UNFINISHED);
}

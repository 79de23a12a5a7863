import { instructionTexts } from "../../blueprint/compileInstructionSheet";
import { HEADER_ROW, ROSTER_SHEETS, rosterTitle, TITLE_ROW } from "../../blueprint/RosterSheet";
import type { SheetCommand } from "../../blueprint/SheetCommand";
import type { Policy } from "../../domain/policy";
import type { TablePlace, WorkbookPort, WorkbookSurvey } from "../WorkbookPort";

/**
 * What else says the policy: the titles of both rosters and the lines of 填报说明. They follow a change where they still
 * read as the template wrote them; what a person has rewritten stays. One round trip for each sheet.
 */
export async function followingTextCommands(port: WorkbookPort, { tables }: WorkbookSurvey, before: Policy, after: Policy): Promise<SheetCommand[]> {
  const commands: SheetCommand[] = [];
  for (const place of tables) {
    const lines = linesAbove(place, before, after);
    const first = lines[0]?.row ?? 0;
    const count = (lines.at(-1)?.row ?? -1) - first + 1;
    if (count <= 0) continue;
    const { rows } = await port.readRows(place, { first, count }, 1);
    const stale = lines.filter(({ row, written, wanted }) => written !== wanted && rows[row - first]?.[0] === written);
    commands.push(...stale.map(({ row, wanted }): SheetCommand => ({
      kind: "setValues",
      sheet: place.sheetName,
      block: { row, column: place.column, rows: 1, columns: 1 },
      values: [[wanted]],
    })));
  }
  return commands;
}

interface Line {
  /** Row of the sheet, counted from 0. */
  readonly row: number;
  readonly written: string;
  readonly wanted: string;
}

/** The lines of ours above a table, counted from the table: rows may have been put in above them. */
function linesAbove(place: TablePlace, before: Policy, after: Policy): Line[] {
  const roster = Object.values(ROSTER_SHEETS).find(({ tableName }) => tableName === place.tableName);
  const titles = (policy: Policy) => (roster === undefined ? instructionTexts(policy) : [rosterTitle(roster, policy.college, policy.cohortYear)]);
  const wanted = titles(after);
  // The header stands right below the lines of 填报说明, and two rows below a title.
  const top = place.row - (roster === undefined ? wanted.length : HEADER_ROW - TITLE_ROW);
  const lines = titles(before).map((written, index) => ({ row: top + index, written, wanted: wanted[index] ?? written }));
  return lines.filter(({ row }) => row >= 0);
}

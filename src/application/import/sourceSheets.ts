import { CODE_SHEET } from "../../blueprint/codeLists";
import type { WorkbookSession } from "../WorkbookSession";
import type { WorkbookSurvey } from "../WorkbookPort";

/** The sheets from which a list can be taken: not the target itself, nor those that hold no list by their nature. */
export function sourceSheets({ sheets }: WorkbookSurvey, session: Pick<WorkbookSession, "isPolicySheet">, targetSheet: string): WorkbookSurvey["sheets"] {
  return sheets.filter(({ id, name }) => id !== targetSheet && name !== CODE_SHEET && !session.isPolicySheet(id));
}

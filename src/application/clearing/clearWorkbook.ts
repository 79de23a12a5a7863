import { SUBMISSION_NAME } from "../../blueprint/compileSubmission";
import { HostTrouble, type HostTroubleCode, type WorkbookPort } from "../WorkbookPort";
import { clearTable } from "./clearTable";
import type { Found } from "./findBelongings";

export interface Refusal {
  readonly sheetName: string;
  readonly code: HostTroubleCode;
}

/** Takes everything away, each sheet for itself: one that Excel refuses does not keep the others. Repeating it does the rest. */
export async function clearWorkbook(port: WorkbookPort, { tables, submissions }: Found): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = [];
  const attempt = async (sheetName: string, step: () => Promise<void>): Promise<void> => {
    const code = await refusalOf(step);
    if (code !== null) refusals.push({ sheetName, code });
  };
  for (const { sheetName, place } of tables) await attempt(sheetName, () => clearTable(port, place));
  for (const sheet of submissions) await attempt(sheet, () => port.apply([{ kind: "deleteSheet", sheet }]));
  // A sheet that stays is known by its name; the name by itself holds nothing of students, so nobody is told where it stays.
  if (refusals.every(({ sheetName }) => !submissions.includes(sheetName))) await refusalOf(() => port.apply([{ kind: "deleteName", name: SUBMISSION_NAME }]));
  return refusals;
}

async function refusalOf(step: () => Promise<void>): Promise<HostTroubleCode | null> {
  try {
    await step();
    return null;
  } catch (error) {
    if (error instanceof HostTrouble) return error.code;
    throw error;
  }
}

import { HostTrouble, type HostTroubleCode, type TablePlace, type WorkbookPort } from "../WorkbookPort";
import { resultColumn, type Found } from "./findBelongings";

export interface Refusal {
  readonly sheetName: string;
  readonly code: HostTroubleCode;
}

/** An answer or a request of Excel's must stay well below 5 MB. */
const ROWS_PER_REQUEST = 5_000;

/** Takes everything away, each sheet for itself: one that Excel refuses does not keep the others. Repeating it does the rest. */
export async function clearWorkbook(port: WorkbookPort, { tables, submissions }: Found): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = [];
  const attempt = async (sheetName: string, step: () => Promise<void>): Promise<void> => {
    try {
      await step();
    } catch (error) {
      if (!(error instanceof HostTrouble)) throw error;
      refusals.push({ sheetName, code: error.code });
    }
  };
  for (const { sheetName, place } of tables) await attempt(sheetName, () => clearTable(port, place));
  for (const sheet of submissions) await attempt(sheet, () => port.apply([{ kind: "deleteSheet", sheet }]));
  return refusals;
}

/** Leaves blank rows, with the formulas of 校验结果, as many as there were. */
async function clearTable(port: WorkbookPort, place: TablePlace): Promise<void> {
  const filtered = (await port.readFilters(place.tableName)).filter(({ filter }) => filter !== null);
  // Excel refuses to write into a filtered table.
  if (filtered.length > 0) await port.setFilters(place.tableName, filtered.map(({ header }) => ({ header, filter: null })));
  for (let done = 0; done < place.bodyRows; done += ROWS_PER_REQUEST) {
    await port.clearRows(place, { first: place.row + 1 + done, count: Math.min(ROWS_PER_REQUEST, place.bodyRows - done) }, resultColumn(place));
  }
}

import { applyCommands } from "../../../src/adapters/officejs/applyCommands";
import { writeWorkbook } from "../../../src/adapters/xlsx/writeWorkbook";
import type { SheetCommand } from "../../../src/blueprint/SheetCommand";
import { openXlsx } from "../../../src/workbench/file/openXlsx";
import { Workbook } from "../../../src/workbench/host/model/Workbook";
import { startPane } from "../../host/loadOfficeJs";
import { snapshotOf, type WorkbookSnapshot } from "./snapshot";

/** An interpreter of the blueprint's commands, and what the workbook is like that they make. */
export interface Writer {
  readonly name: string;
  readonly snapshot: (commands: readonly SheetCommand[]) => Promise<WorkbookSnapshot>;
}

const PROPERTIES = { title: "", creator: "", company: "", version: "1.0", created: { year: 2018, month: 9, day: 27 } };

/** Both start from a workbook without sheets; in Excel the sheet that every new workbook has is deleted at the end. */
export const WRITERS: readonly Writer[] = [
  {
    name: "Office.js",
    snapshot: async (commands) => {
      const { host, idle } = await startPane();
      await applyCommands([...commands, { kind: "deleteSheet", sheet: "Sheet1" }]);
      await idle();
      return snapshotOf(host.workbook);
    },
  },
  {
    name: ".xlsx",
    snapshot: (commands) => Promise.resolve(snapshotOf(opened(writeWorkbook(commands, PROPERTIES)))),
  },
];

/** A file as the embedded Excel opens it. */
export function opened(file: Uint8Array): Workbook {
  const workbook = new Workbook("测试.xlsx", () => ({ year: 2018, month: 10, day: 10 }));
  openXlsx(workbook, file);
  return workbook;
}

import type { WorkbookPort } from "../../application/WorkbookPort";
import { applyCommands } from "./applyCommands";
import { filterColumn } from "./filterColumn";
import { readRows } from "./readRows";
import { selectCell } from "./selectCell";
import { survey } from "./survey";
import { watchWorkbook } from "./watchWorkbook";

/** The workbook that is open in Excel. */
export const officeWorkbook: WorkbookPort = {
  survey,
  readRows,
  apply: applyCommands,
  filterColumn,
  selectCell,
  watch: watchWorkbook,
};

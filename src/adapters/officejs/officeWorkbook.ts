import type { WorkbookPort } from "../../application/WorkbookPort";
import { readFilters, setFilters } from "./filters";
import { readContents } from "./readContents";
import { readRows } from "./readRows";
import { readSelection } from "./readSelection";
import { selectCell } from "./selectCell";
import { survey } from "./survey";
import { copyRowDown, deleteRows, insertRows } from "./tableRows";
import { watchWorkbook } from "./watchWorkbook";
import { writeCells } from "./writeCells";

/** The workbook that is open in Excel. */
export const officeWorkbook: WorkbookPort = {
  survey,
  readRows,
  readContents,
  writeCells,
  putBack: async (place, cells) => (await import("./putBack")).putBack(place, cells),
  copyRowDown,
  addRows: async (place, addition) => (await import("./addRows")).addRows(place, addition),
  deleteRows,
  insertRows,
  clearBody: async (place, keptColumn) => (await import("./clearBody")).clearBody(place, keptColumn),
  apply: async (commands) => (await import(/* webpackPrefetch: true */ "./applyCommands")).applyCommands(commands),
  readNets: async (tables) => (await import("./readNets")).readNets(tables),
  readSelection,
  findFilled: async (sheetId) => (await import("./readBlock")).findFilled(sheetId),
  readBlock: async (sheetId, block) => (await import("./readBlock")).readBlock(sheetId, block),
  readFilters,
  setFilters,
  selectCell,
  watch: watchWorkbook,
};

import type { WorkbookPort } from "../../application/WorkbookPort";
import { readFilters, setFilters } from "./filters";
import { readRows } from "./readRows";
import { readSelection } from "./readSelection";
import { selectCell } from "./selectCell";
import { survey } from "./survey";
import { watchWorkbook } from "./watchWorkbook";

/** The workbook that is open in Excel. What writes comes in one piece: whoever can write can also put back. */
export const officeWorkbook: WorkbookPort = {
  survey,
  readRows,
  readContents: async (place, span, width) => (await import(/* webpackChunkName: "writing", webpackPrefetch: true */ "./readContents")).readContents(place, span, width),
  writeCells: async (place, writes, options) => (await import(/* webpackChunkName: "writing", webpackPrefetch: true */ "./writeCells")).writeCells(place, writes, options),
  putBack: async (place, cells) => (await import(/* webpackChunkName: "writing", webpackPrefetch: true */ "./putBack")).putBack(place, cells),
  copyRowDown: async (place, copy) => (await import(/* webpackChunkName: "writing", webpackPrefetch: true */ "./tableRows")).copyRowDown(place, copy),
  addRows: async (place, addition) => (await import(/* webpackChunkName: "writing", webpackPrefetch: true */ "./addRows")).addRows(place, addition),
  deleteRows: async (place, body, width) => (await import(/* webpackChunkName: "writing", webpackPrefetch: true */ "./tableRows")).deleteRows(place, body, width),
  insertRows: async (place, body) => (await import(/* webpackChunkName: "writing", webpackPrefetch: true */ "./tableRows")).insertRows(place, body),
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

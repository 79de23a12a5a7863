import { blockAddress, wholeColumn, type Block } from "../../blueprint/a1";
import { pointsOfCharacters } from "../../blueprint/pointsOfCharacters";
import type { SheetCommand } from "../../blueprint/SheetCommand";
import { literalValue } from "./literalValue";
import { queueConditionalFormat } from "./queueConditionalFormat";
import { queuePage } from "./queuePage";
import { queueStyle } from "./queueStyle";
import { queueValidation } from "./queueValidation";

type CommandOf<K extends SheetCommand["kind"]> = Extract<SheetCommand, { kind: K }>;

/** Queues one command; never syncs. */
export function queueCommand(context: Excel.RequestContext, command: SheetCommand): void {
  const { workbook } = context;
  switch (command.kind) {
    case "addSheet":
      workbook.worksheets.add(command.sheet);
      return;
    case "defineName":
      workbook.names.getItemOrNullObject(command.name).delete();
      workbook.names.add(command.name, blockRange(sheetOf(context, command), command.block));
      return;
    case "addTable":
      queueTable(sheetOf(context, command), command);
      return;
    case "setValues":
      blockRange(sheetOf(context, command), command.block).values = command.values.map((row) => row.map(literalValue));
      return;
    case "fillFormula":
      queueFormula(sheetOf(context, command), command);
      return;
    case "setStyle":
      queueStyle(blockRange(sheetOf(context, command), command.block), command.style);
      return;
    case "setValidation":
      queueValidation(blockRange(sheetOf(context, command), command.block), command.validation);
      return;
    case "addConditionalFormat":
      queueConditionalFormat(blockRange(sheetOf(context, command), command.block), command.format);
      return;
    case "setPage":
      queuePage(sheetOf(context, command), command.page);
      return;
    default:
      queueSheetCommand(sheetOf(context, command), command);
  }
}

type SimpleCommand = Exclude<
  SheetCommand,
  CommandOf<"addSheet" | "defineName" | "addTable" | "setValues" | "fillFormula" | "setStyle" | "setValidation" | "addConditionalFormat" | "setPage">
>;

// eslint-disable-next-line complexity -- one case for each command of a closed list
function queueSheetCommand(sheet: Excel.Worksheet, command: SimpleCommand): void {
  switch (command.kind) {
    case "renameSheet":
      sheet.name = command.name;
      return;
    case "deleteSheet":
      sheet.delete();
      return;
    case "activateSheet":
      sheet.activate();
      return;
    case "setTabColor":
      sheet.tabColor = command.color;
      return;
    case "hideGridlines":
      sheet.showGridlines = false;
      return;
    case "setColumnWidth":
      sheet.getRange(wholeColumn(command.column)).format.columnWidth = pointsOfCharacters(command.characters);
      return;
    case "hideColumn":
      sheet.getRange(wholeColumn(command.column)).columnHidden = true;
      return;
    case "setRowHeight":
      blockRange(sheet, command.block).format.rowHeight = command.points;
      return;
    case "setColumnFormat":
      setEveryFormat(sheet.getRange(wholeColumn(command.column)), command.format);
      return;
    case "setNumberFormat":
      setEveryFormat(blockRange(sheet, command.block), command.format);
      return;
    case "freezeRows":
      sheet.freezePanes.freezeRows(command.rows);
  }
}

function sheetOf(context: Excel.RequestContext, command: { readonly sheet: string }): Excel.Worksheet {
  return context.workbook.worksheets.getItem(command.sheet);
}

function blockRange(sheet: Excel.Worksheet, block: Block): Excel.Range {
  return sheet.getRange(blockAddress(block));
}

/** One value instead of a 2-D array sets every cell of the range (documented at Range.numberFormat); the types know only the array. */
function setEveryFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}

function queueTable(sheet: Excel.Worksheet, command: CommandOf<"addTable">): void {
  const table = sheet.tables.add(blockAddress(command.block), true);
  table.name = command.name;
  table.style = command.style;
}

function queueFormula(sheet: Excel.Worksheet, command: CommandOf<"fillFormula">): void {
  const first = blockRange(sheet, { ...command.block, rows: 1, columns: 1 });
  first.formulas = [[command.formula]];
  if (command.block.rows > 1) blockRange(sheet, command.block).copyFrom(first, Excel.RangeCopyType.formulas);
}

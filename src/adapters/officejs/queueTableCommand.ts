import { blockAddress, wholeColumn } from "../../blueprint/a1";
import type { TableCommand, WorkbookCommand } from "../../blueprint/TableCommand";

const TABLE_COMMANDS: { readonly [K in TableCommand["kind"]]: true } = {
  insertTableColumn: true,
  appendTableColumn: true,
  appendTableRow: true,
  clearValidation: true,
  deleteConditionalFormat: true,
  deleteName: true,
  addColumnChart: true,
};

export function isTableCommand(command: WorkbookCommand): command is TableCommand {
  return command.kind in TABLE_COMMANDS;
}

/** Queues one command; never syncs. */
export function queueTableCommand({ workbook }: Excel.RequestContext, command: TableCommand): void {
  switch (command.kind) {
    case "insertTableColumn": {
      const sheet = workbook.worksheets.getItem(command.sheet);
      sheet.getRange(wholeColumn(command.column)).insert(Excel.InsertShiftDirection.right);
      sheet.getRangeByIndexes(command.headerRow, command.column, 1, 1).values = [[command.header]];
      return;
    }
    case "appendTableColumn":
      // Without values the column is blank; -1 means the right end (TableColumnCollection.add).
      workbook.tables.getItem(command.table).columns.add(-1, undefined, command.header);
      return;
    case "appendTableRow":
      workbook.tables.getItem(command.table).rows.add(-1, [[...command.values]]);
      return;
    case "clearValidation":
      workbook.worksheets.getItem(command.sheet).getRange(blockAddress(command.block)).dataValidation.clear();
      return;
    case "deleteConditionalFormat":
      workbook.worksheets.getItem(command.sheet).getRange(blockAddress(command.block)).conditionalFormats.getItemOrNullObject(command.id).delete();
      return;
    case "deleteName":
      workbook.names.getItemOrNullObject(command.name).delete();
      return;
    case "addColumnChart":
      queueChart(workbook.worksheets.getItem(command.sheet), command);
  }
}

function queueChart(sheet: Excel.Worksheet, { source, place, title }: Extract<TableCommand, { kind: "addColumnChart" }>): void {
  const chart = sheet.charts.add(Excel.ChartType.columnStacked, sheet.getRange(blockAddress(source)), Excel.ChartSeriesBy.columns);
  chart.title.text = title;
  const last = { row: place.row + place.rows - 1, column: place.column + place.columns - 1, rows: 1, columns: 1 };
  chart.setPosition(blockAddress({ ...place, rows: 1, columns: 1 }), blockAddress(last));
}

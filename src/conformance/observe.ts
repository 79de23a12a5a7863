import type { Answer } from "./Step";

/** What stands in a block of a sheet, in each of the ways in which Excel tells it. */
export function observeCells(sheet: string, address: string): Promise<Answer> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("address,values,formulas,text,valueTypes,numberFormat,rowHidden,columnHidden");
    await context.sync();
    return plain({
      address: range.address,
      values: range.values as unknown,
      formulas: range.formulas as unknown,
      text: range.text,
      types: range.valueTypes,
      formats: range.numberFormat as unknown,
      rowHidden: range.rowHidden,
      columnHidden: range.columnHidden,
    });
  });
}

/** How a cell looks. */
export function observeLook(sheet: string, address: string): Promise<Answer> {
  return Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem(sheet).getRange(address);
    format.load("columnWidth,rowHeight,horizontalAlignment,verticalAlignment,wrapText");
    format.fill.load("color");
    format.font.load("name,size,color,bold");
    const edge = format.borders.getItem("EdgeTop");
    edge.load("style");
    await context.sync();
    const { fill, font } = format;
    return plain({
      columnWidth: format.columnWidth,
      rowHeight: format.rowHeight,
      alignment: [format.horizontalAlignment, format.verticalAlignment, format.wrapText],
      fill: fill.color,
      font: [font.name, font.size, font.color, font.bold],
      topEdge: edge.style,
    });
  });
}

/** Paper, what stays in sight, and how the sheet itself looks. */
export function observeSheet(name: string): Promise<Answer> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load("name,tabColor,showGridlines,visibility");
    const layout = context.workbook.worksheets.getItem(name).pageLayout;
    layout.load("orientation,paperSize,zoom,centerHorizontally,printGridlines");
    const footers = layout.headersFooters.defaultForAllPages;
    footers.load("centerFooter,rightFooter");
    const frozen = context.workbook.worksheets.getItem(name).freezePanes.getLocationOrNullObject();
    frozen.load("address");
    await context.sync();
    return plain({
      sheet: [sheet.name, sheet.tabColor, sheet.showGridlines, sheet.visibility],
      page: [layout.orientation, layout.paperSize, layout.zoom, layout.centerHorizontally, layout.printGridlines],
      footers: [footers.centerFooter, footers.rightFooter],
      frozen: frozen.isNullObject ? null : frozen.address,
    });
  });
}

/** As JSON would keep it, so that what is compared is what is saved. */
export function plain(value: unknown): Answer {
  return JSON.parse(JSON.stringify(value)) as Answer;
}

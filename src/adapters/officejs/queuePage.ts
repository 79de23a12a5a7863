import { blockAddress, cellAddress } from "../../blueprint/a1";
import type { PageSetup } from "../../blueprint/SheetCommand";

/** Queues paper, margins, repeated rows, print area and footers. */
export function queuePage(sheet: Excel.Worksheet, page: PageSetup): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "Landscape" ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  layout.paperSize = Excel.PaperType.a4;
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.printGridlines = page.printsGridlines;
  layout.setPrintMargins(Excel.PrintMarginUnit.centimeters, page.margins);
  if (page.titleRows !== null) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.first + page.titleRows.count}`);
  if (page.printArea !== null) layout.setPrintArea(blockAddress(page.printArea));
  if (page.breakBefore !== null) sheet.horizontalPageBreaks.add(cellAddress(page.breakBefore, 0));
  const footers = layout.headersFooters.defaultForAllPages;
  footers.centerFooter = page.footerCenter;
  footers.rightFooter = page.footerRight;
}

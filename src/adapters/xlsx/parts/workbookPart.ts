import { absoluteAddress, quotedSheet } from "../../../blueprint/a1";
import type { WorkbookModel } from "../model/WorkbookModel";
import { MAIN, RELATIONSHIPS } from "./namespaces";
import { element, escapeXml, xmlPart } from "./xml";

/** The part that names the sheets and the ranges; everything is calculated when the file is opened. */
export function workbookPart(book: WorkbookModel): string {
  const active = book.active === null ? 0 : book.sheets.indexOf(book.active);
  const sheets = book.sheets.map(({ name }, index) => element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` }));
  const names = [...book.names.values()].map(({ name, sheet, block }) => nameXml({ name }, absoluteAddress(sheet.name, block)));
  const allNames = [...printNames(book), ...names];
  return xmlPart(
    element(
      "workbook",
      { xmlns: MAIN, "xmlns:r": RELATIONSHIPS },
      element("bookViews", {}, element("workbookView", { activeTab: active })),
      element("sheets", {}, ...sheets),
      allNames.length === 0 ? "" : element("definedNames", {}, allNames.join("\n")),
      element("calcPr", { fullCalcOnLoad: true }),
    ),
  );
}

function printNames(book: WorkbookModel): string[] {
  return book.sheets.flatMap(({ name, page }, localSheetId) => {
    const area = page?.printArea ?? null;
    const rows = page?.titleRows ?? null;
    return [
      ...(area === null ? [] : [nameXml({ name: "_xlnm.Print_Area", localSheetId }, absoluteAddress(name, area))]),
      ...(rows === null ? [] : [nameXml({ name: "_xlnm.Print_Titles", localSheetId }, `${quotedSheet(name)}!$${rows.first + 1}:$${rows.first + rows.count}`)]),
    ];
  });
}

function nameXml(attributes: { readonly name: string; readonly localSheetId?: number }, formula: string): string {
  return element("definedName", { ...attributes }, escapeXml(formula));
}

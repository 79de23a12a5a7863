import { blockAddress, cellAddress, LAST_SHEET_ROW } from "../../../blueprint/a1";
import { TEXT_FORMAT } from "../model/CellLook";
import type { ColumnModel, SheetModel } from "../model/SheetModel";
import { MAIN, RELATIONSHIPS } from "./namespaces";
import { pageXml } from "./pageXml";
import { conditionalFormatsXml, validationsXml } from "./rangesXml";
import { rowsXml } from "./rowsXml";
import type { StyleTable } from "./StyleTable";
import { argb } from "./styleXml";
import type { TextTable } from "./TextTable";
import { element, XML_DECLARATION } from "./xml";

/** Excel stores a width with the 5 pixels of padding in it, at 7 pixels a character. */
const PADDING_CHARACTERS = 5 / 7;

/** The part of one sheet, piece by piece; the order of its elements is prescribed (ECMA-376 part 1, 18.3.1.99). */
export function* worksheetPart(sheet: SheetModel, isActive: boolean, styles: StyleTable, texts: TextTable): Generator<string> {
  const before = [propertiesXml(sheet), viewXml(sheet, isActive), element("sheetFormatPr", { defaultRowHeight: 15 }), columnsXml(sheet, styles)];
  yield `${XML_DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${linesOf(before)}\n`;
  yield* rowsXml(sheet, styles, texts);
  const after = [
    conditionalFormatsXml(sheet, styles),
    validationsXml(sheet),
    sheet.page === null ? "" : pageXml(sheet.page),
    ignoredErrorsXml(sheet),
    tablesXml(sheet),
  ];
  yield `${after.some((part) => part !== "") ? "\n" : ""}${linesOf(after)}</worksheet>`;
}

function linesOf(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}

function propertiesXml(sheet: SheetModel): string {
  return element(
    "sheetPr",
    {},
    sheet.tabColor === null ? "" : element("tabColor", { rgb: argb(sheet.tabColor) }),
    sheet.page === null ? "" : element("pageSetUpPr", { fitToPage: true }),
  );
}

function viewXml({ showsGridlines, frozenRows }: SheetModel, isActive: boolean): string {
  const firstCell = cellAddress(frozenRows, 0);
  const attributes = { showGridLines: showsGridlines ? null : false, tabSelected: isActive || null, workbookViewId: 0 };
  const panes = [
    element("pane", { ySplit: frozenRows, topLeftCell: firstCell, activePane: "bottomLeft", state: "frozen" }),
    element("selection", { pane: "bottomLeft", activeCell: firstCell, sqref: firstCell }),
  ];
  return element("sheetViews", {}, element("sheetView", attributes, ...(frozenRows === 0 ? [] : panes)));
}

function columnsXml(sheet: SheetModel, styles: StyleTable): string {
  const columns = [...sheet.columns].sort(([a], [b]) => a - b);
  return columns.length === 0 ? "" : element("cols", {}, ...columns.map(([index, column]) => columnXml(index, column, styles)));
}

function columnXml(index: number, { characters, hidden, look }: ColumnModel, styles: StyleTable): string {
  return element("col", {
    min: index + 1,
    max: index + 1,
    width: characters === null ? null : Math.round((characters + PADDING_CHARACTERS) * 1000) / 1000,
    style: styles.look(look) || null,
    hidden: hidden || null,
    customWidth: characters === null ? null : true,
  });
}

/** Numbers in text columns are meant: without this Excel marks each of them with a green corner. */
function ignoredErrorsXml(sheet: SheetModel): string {
  const columns = [...sheet.columns].filter(([, column]) => column.look.numberFormat === TEXT_FORMAT).map(([index]) => index);
  if (columns.length === 0) return "";
  const ranges = columns.sort((a, b) => a - b).map((column) => blockAddress({ row: 0, column, rows: LAST_SHEET_ROW + 1, columns: 1 }));
  return element("ignoredErrors", {}, element("ignoredError", { sqref: ranges.join(" "), numberStoredAsText: true }));
}

function tablesXml({ tables }: SheetModel): string {
  if (tables.length === 0) return "";
  return element("tableParts", { count: tables.length }, ...tables.map((_table, index) => element("tablePart", { "r:id": `rId${index + 1}` })));
}

import { parseAddress } from "../host/model/geometry/address";
import { cellRect } from "../host/model/geometry/rect";
import type { Sheet } from "../host/model/Sheet";
import type { Workbook } from "../host/model/Workbook";
import { readCells, readSharedStrings } from "./readCells";
import { readLayout } from "./readLayout";
import { readPage } from "./readPage";
import { readConditionalFormats, readValidations } from "./readRules";
import { readStyleSheet } from "./styleSheet";
import { readTables, tableParts } from "./readTables";
import { childAt, childrenOf, flag, numberAt, XlsxPackage } from "./XlsxPackage";

/**
 * Opens an .xlsx file in a workbook that nobody uses yet, with what the host models: cells, styles, tables, names,
 * validation, conditional formats, page set-up. Pictures, charts, comments and macros are passed over.
 * @throws where the bytes are no .xlsx.
 */
export function openXlsx(workbook: Workbook, bytes: Uint8Array): void {
  const file = new XlsxPackage(bytes);
  const bookPart = file.target("", { type: "officeDocument" });
  const book = bookPart === null ? null : file.part(bookPart);
  if (bookPart === null || book === null) throw new SyntaxError("The file holds no workbook.");
  const related = (type: string) => {
    const target = file.target(bookPart, { type });
    return target === null ? null : file.part(target);
  };
  const shared = { file, styles: readStyleSheet(related("styles")), texts: readSharedStrings(related("sharedStrings")), newId: () => workbook.newId() };
  const elements = childrenOf(childAt(book, "sheets"), "sheet");
  const sheets = elements.flatMap((element, index) => {
    const partName = file.target(bookPart, { id: element.getAttributeNS(OFFICE, "id") ?? element.getAttribute("r:id") });
    const part = partName === null ? null : file.part(partName);
    if (partName === null || part?.localName !== "worksheet") return [];
    const sheet = workbook.newSheet(element.getAttribute("name") ?? "");
    readSheet(sheet, { ...shared, partName, part, names: ownNames(book, index) });
    sheet.patch({ visibility: VISIBILITY[element.getAttribute("state") ?? "visible"] ?? "Visible" });
    return [sheet];
  });
  show(workbook, book, sheets);
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const VISIBILITY: Readonly<Record<string, string>> = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" };

interface SheetParts {
  readonly file: XlsxPackage;
  readonly styles: ReturnType<typeof readStyleSheet>;
  readonly texts: readonly string[];
  readonly newId: () => string;
  readonly partName: string;
  readonly part: Element;
  readonly names: ReadonlyMap<string, string>;
}

function readSheet(sheet: Sheet, { file, styles, texts, newId, partName, part, names }: SheetParts): void {
  readLayout(sheet, part, styles);
  readCells(sheet, childAt(part, "sheetData"), texts, styles);
  sheet.patch({ merges: childrenOf(childAt(part, "mergeCells"), "mergeCell").flatMap((merge) => parseAddress(merge.getAttribute("ref") ?? "") ?? []) });
  readTables(sheet, tableParts(file, partName, part), newId);
  readValidations(sheet, part);
  readConditionalFormats(sheet, part, styles, newId);
  readPage(sheet, part, names);
}

function ownNames(book: Element, sheetIndex: number): Map<string, string> {
  const own = definedNames(book).filter((name) => numberAt(name, "localSheetId") === sheetIndex);
  return new Map(own.map((name) => [name.getAttribute("name") ?? "", name.textContent]));
}

function definedNames(book: Element): Element[] {
  return childrenOf(childAt(book, "definedNames"), "definedName");
}

function show(workbook: Workbook, book: Element, sheets: readonly Sheet[]): void {
  const [first] = sheets.filter(({ state }) => state.visibility === "Visible");
  if (first === undefined) throw new SyntaxError("The workbook shows no sheet.");
  const active = sheets[numberAt(childAt(book, "bookViews", "workbookView"), "activeTab") ?? 0];
  workbook.sheets = sheets;
  workbook.names = definedNames(book).filter((name) => numberAt(name, "localSheetId") === null).map((name) => ({
    name: name.getAttribute("name") ?? "",
    formula: `=${name.textContent}`,
    comment: "",
    visible: !flag(name, "hidden"),
  }));
  workbook.activeSheet = active?.state.visibility === "Visible" ? active : first;
  workbook.selection = { sheet: workbook.activeSheet, areas: [cellRect(0, 0)] };
}

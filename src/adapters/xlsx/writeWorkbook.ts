import { strToU8 } from "fflate";
import type { DocumentProperties } from "../../application/DocumentProperties";
import type { AddInReference } from "../../application/ourAddIn";
import type { SheetCommand } from "../../blueprint/SheetCommand";
import { applyCommand } from "./model/applyCommand";
import { WorkbookModel } from "./model/WorkbookModel";
import { contentTypesPart, packageRelationshipsPart, sheetRelationshipsPart, workbookRelationshipsPart } from "./parts/packageParts";
import { corePart, extendedPart } from "./parts/propertiesParts";
import { paneParts } from "./parts/paneParts";
import { StyleTable } from "./parts/StyleTable";
import { tablePart } from "./parts/tablePart";
import { TextTable } from "./parts/TextTable";
import { workbookPart } from "./parts/workbookPart";
import { worksheetPart } from "./parts/worksheetPart";
import { zipFiles } from "./zipFiles";

interface Part {
  readonly name: string;
  readonly xml: string;
}

/**
 * The .xlsx file that the commands make, starting from a workbook without sheets. The same input gives the same bytes.
 * @param addIn whose pane Excel offers when the file is opened; null for a plain file.
 */
export function writeWorkbook(commands: readonly SheetCommand[], properties: DocumentProperties, addIn: AddInReference | null = null): Uint8Array {
  const book = new WorkbookModel();
  for (const command of commands) applyCommand(book, command);
  return zipFiles(partsOf(book, properties, addIn).map(({ name, xml }) => ({ name, bytes: strToU8(xml) })));
}

function partsOf(book: WorkbookModel, properties: DocumentProperties, addIn: AddInReference | null): Part[] {
  const styles = new StyleTable();
  const texts = new TextTable();
  const sheets = sheetParts(book, styles, texts);
  const tables = book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  return [
    { name: "[Content_Types].xml", xml: contentTypesPart(book.sheets.length, tables.length, addIn !== null) },
    { name: "_rels/.rels", xml: packageRelationshipsPart(addIn !== null) },
    { name: "docProps/app.xml", xml: extendedPart(properties) },
    { name: "docProps/core.xml", xml: corePart(properties) },
    ...(addIn === null ? [] : paneParts(addIn)),
    { name: "xl/workbook.xml", xml: workbookPart(book) },
    { name: "xl/_rels/workbook.xml.rels", xml: workbookRelationshipsPart(book.sheets.length) },
    ...sheets,
    ...tables.map(({ sheet, table }, index) => ({ name: `xl/tables/table${index + 1}.xml`, xml: tablePart(sheet, table, index + 1) })),
    // After the sheets, which fill them.
    { name: "xl/styles.xml", xml: styles.part() },
    { name: "xl/sharedStrings.xml", xml: texts.part() },
  ];
}

function sheetParts(book: WorkbookModel, styles: StyleTable, texts: TextTable): Part[] {
  const active = book.active ?? book.sheets[0];
  let tableCount = 0;
  return book.sheets.flatMap((sheet, index) => {
    const name = `sheet${index + 1}.xml`;
    const part = { name: `xl/worksheets/${name}`, xml: worksheetPart(sheet, sheet === active, styles, texts) };
    if (sheet.tables.length === 0) return [part];
    const ids = sheet.tables.map(() => ++tableCount);
    return [part, { name: `xl/worksheets/_rels/${name}.rels`, xml: sheetRelationshipsPart(ids) }];
  });
}

import type { DocumentProperties } from "../../application/DocumentProperties";
import type { AddInReference } from "../../application/ourAddIn";
import type { SheetCommand } from "../../blueprint/SheetCommand";
import { atOnce } from "./atOnce";
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
import { zipTexts, type TextEntry } from "./zipTexts";

/**
 * The .xlsx file that the commands make, starting from a workbook without sheets. The same input gives the same bytes.
 * @param addIn whose pane Excel offers when the file is opened; null for a plain file.
 */
export function writeWorkbook(commands: readonly SheetCommand[], properties: DocumentProperties, addIn: AddInReference | null = null): Uint8Array {
  return atOnce(writingWorkbook(commands, properties, addIn));
}

/** The same in small steps, so that a pane can breathe between them. */
export function* writingWorkbook(commands: readonly SheetCommand[], properties: DocumentProperties, addIn: AddInReference | null): Generator<undefined, Uint8Array> {
  const book = new WorkbookModel();
  for (const command of commands) {
    applyCommand(book, command);
    yield;
  }
  return yield* zipTexts(partsOf(book, properties, addIn));
}

/** One part after the other, each made when the one before is packed: the texts of 70,000 rows never stand in memory at once. */
function* partsOf(book: WorkbookModel, properties: DocumentProperties, addIn: AddInReference | null): Generator<TextEntry> {
  const styles = new StyleTable();
  const texts = new TextTable();
  const tables = book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  yield part("[Content_Types].xml", contentTypesPart(book.sheets.length, tables.length, addIn !== null));
  yield part("_rels/.rels", packageRelationshipsPart(addIn !== null));
  yield part("docProps/app.xml", extendedPart(properties));
  yield part("docProps/core.xml", corePart(properties));
  if (addIn !== null) for (const { name, xml } of paneParts(addIn)) yield part(name, xml);
  yield part("xl/workbook.xml", workbookPart(book));
  yield part("xl/_rels/workbook.xml.rels", workbookRelationshipsPart(book.sheets.length));
  yield* sheetParts(book, styles, texts);
  for (const [index, { sheet, table }] of tables.entries()) yield part(`xl/tables/table${index + 1}.xml`, tablePart(sheet, table, index + 1));
  // After the sheets, which fill them.
  yield part("xl/styles.xml", styles.part());
  yield { name: "xl/sharedStrings.xml", pieces: texts.part() };
}

function part(name: string, xml: string): TextEntry {
  return { name, pieces: [xml] };
}

function* sheetParts(book: WorkbookModel, styles: StyleTable, texts: TextTable): Generator<TextEntry> {
  const active = book.active ?? book.sheets[0];
  let tableCount = 0;
  for (const [index, sheet] of book.sheets.entries()) {
    const name = `sheet${index + 1}.xml`;
    yield { name: `xl/worksheets/${name}`, pieces: worksheetPart(sheet, sheet === active, styles, texts) };
    if (sheet.tables.length > 0) yield part(`xl/worksheets/_rels/${name}.rels`, sheetRelationshipsPart(sheet.tables.map(() => ++tableCount)));
  }
}

import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS, RELATIONSHIPS } from "./namespaces";
import { PANE_CONTENT_TYPES, TASK_PANES_PART, TASK_PANES_RELATIONSHIP } from "./paneParts";
import { element, xmlPart } from "./xml";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const PACKAGE = "application/vnd.openxmlformats-package";
const OFFICE = "application/vnd.openxmlformats-officedocument";

/** [Content_Types].xml: what each part is. */
export function contentTypesPart(sheetCount: number, tableCount: number, opensPane: boolean): string {
  return xmlPart(
    element(
      "Types",
      { xmlns: CONTENT_TYPES },
      element("Default", { Extension: "rels", ContentType: `${PACKAGE}.relationships+xml` }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      override("/xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`),
      ...numbers(sheetCount).map((id) => override(`/xl/worksheets/sheet${id}.xml`, `${SPREADSHEET}.worksheet+xml`)),
      ...numbers(tableCount).map((id) => override(`/xl/tables/table${id}.xml`, `${SPREADSHEET}.table+xml`)),
      override("/xl/styles.xml", `${SPREADSHEET}.styles+xml`),
      override("/xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`),
      override("/docProps/core.xml", `${PACKAGE}.core-properties+xml`),
      override("/docProps/app.xml", `${OFFICE}.extended-properties+xml`),
      ...(opensPane ? PANE_CONTENT_TYPES.map(([part, type]) => override(`/${part}`, type)) : []),
    ),
  );
}

/** _rels/.rels: where the workbook and its properties are. */
export function packageRelationshipsPart(opensPane: boolean): string {
  return relationshipsPart([
    [`${RELATIONSHIPS}/officeDocument`, "xl/workbook.xml"],
    ["http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"],
    [`${RELATIONSHIPS}/extended-properties`, "docProps/app.xml"],
    ...(opensPane ? [[TASK_PANES_RELATIONSHIP, TASK_PANES_PART] as const] : []),
  ]);
}

/** Sheets first: rId1 is the first sheet. */
export function workbookRelationshipsPart(sheetCount: number): string {
  return relationshipsPart([
    ...numbers(sheetCount).map((id) => [`${RELATIONSHIPS}/worksheet`, `worksheets/sheet${id}.xml`] as const),
    [`${RELATIONSHIPS}/styles`, "styles.xml"],
    [`${RELATIONSHIPS}/sharedStrings`, "sharedStrings.xml"],
  ]);
}

/** @param tableIds the tables of one sheet. */
export function sheetRelationshipsPart(tableIds: readonly number[]): string {
  return relationshipsPart(tableIds.map((id) => [`${RELATIONSHIPS}/table`, `../tables/table${id}.xml`]));
}

function relationshipsPart(targets: readonly (readonly [type: string, target: string])[]): string {
  const relationships = targets.map(([Type, Target], index) => element("Relationship", { Id: `rId${index + 1}`, Type, Target }));
  return xmlPart(element("Relationships", { xmlns: PACKAGE_RELATIONSHIPS }, ...relationships));
}

function override(PartName: string, ContentType: string): string {
  return element("Override", { PartName, ContentType });
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

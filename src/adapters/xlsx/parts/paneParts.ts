import type { AddInReference } from "../../../application/ourAddIn";
import { PACKAGE_RELATIONSHIPS, RELATIONSHIPS } from "./namespaces";
import { element, xmlPart } from "./xml";

const TASK_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";

export const TASK_PANES_PART = "xl/webextensions/taskpanes.xml";
export const TASK_PANES_RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
/** What each part is, for [Content_Types].xml. */
export const PANE_CONTENT_TYPES: readonly (readonly [part: string, contentType: string])[] = [
  [TASK_PANES_PART, "application/vnd.ms-office.webextensiontaskpanes+xml"],
  ["xl/webextensions/webextension1.xml", "application/vnd.ms-office.webextension+xml"],
];

/** Marks this use of the add-in in the document; any GUID will do, and one that stays keeps the file the same. */
const USE_ID = "{3b1c9a52-7a0e-4d0c-9d2f-5f5a7c1e8b64}";
const PANE_WIDTH = 350;

/**
 * The parts by which Excel offers the pane when the workbook is opened, for an add-in that the organisation has deployed
 * centrally (EXCatalog). Source: Automatically open a task pane with a document (Office Add-ins documentation).
 */
export function paneParts({ id, version }: AddInReference): { readonly name: string; readonly xml: string }[] {
  return [
    { name: TASK_PANES_PART, xml: taskPanesXml() },
    { name: "xl/webextensions/_rels/taskpanes.xml.rels", xml: relationshipsXml() },
    { name: "xl/webextensions/webextension1.xml", xml: extensionXml(id, version) },
  ];
}

function taskPanesXml(): string {
  const reference = element("wetp:webextensionref", { "xmlns:r": RELATIONSHIPS, "r:id": "rId1" });
  const pane = element("wetp:taskpane", { dockstate: "", visibility: 1, width: PANE_WIDTH, row: 1 }, reference);
  return xmlPart(element("wetp:taskpanes", { "xmlns:wetp": TASK_PANES }, pane));
}

function relationshipsXml(): string {
  const Type = "http://schemas.microsoft.com/office/2011/relationships/webextension";
  return xmlPart(element("Relationships", { xmlns: PACKAGE_RELATIONSHIPS }, element("Relationship", { Id: "rId1", Type, Target: "webextension1.xml" })));
}

function extensionXml(id: string, version: string): string {
  return xmlPart(
    element(
      "we:webextension",
      { "xmlns:we": EXTENSION, id: USE_ID },
      element("we:reference", { id, version, store: "EXCatalog", storeType: "EXCatalog" }),
      element("we:alternateReferences", {}),
      element("we:properties", {}, element("we:property", { name: "Office.AutoShowTaskpaneWithDocument", value: "true" })),
      element("we:bindings", {}),
      element("we:snapshot", { "xmlns:r": RELATIONSHIPS }),
    ),
  );
}

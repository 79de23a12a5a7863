import type { DocumentProperties } from "../../../application/DocumentProperties";
import { isoText } from "../../../domain/plainDate";
import { element, escapeXml, xmlPart } from "./xml";

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
/** Not Excel's name: programs recalculate what Excel did not write. */
const APPLICATION = "学籍自查助手";

export function corePart({ title, creator, version, created }: DocumentProperties): string {
  const namespaces = {
    "xmlns:cp": CORE,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  const day = (name: string): string => element(name, { "xsi:type": "dcterms:W3CDTF" }, `${isoText(created)}T00:00:00Z`);
  return xmlPart(
    element(
      "cp:coreProperties",
      namespaces,
      element("dc:title", {}, escapeXml(title)),
      element("dc:creator", {}, escapeXml(creator)),
      day("dcterms:created"),
      day("dcterms:modified"),
      element("cp:version", {}, escapeXml(version)),
    ),
  );
}

export function extendedPart({ company }: DocumentProperties): string {
  const children = [element("Application", {}, APPLICATION), ...(company === "" ? [] : [element("Company", {}, escapeXml(company))])];
  return xmlPart(element("Properties", { xmlns: EXTENDED }, ...children));
}

import { parseAddress } from "../host/model/geometry/address";
import { nameHeaders } from "../host/model/operations/tableHeaders";
import type { Sheet } from "../host/model/Sheet";
import type { Table } from "../host/model/state/table";
import { childAt, childrenOf, flag, numberAt, type XlsxPackage } from "./XlsxPackage";

/** The parts of the tables that stand on a sheet. */
export function tableParts(file: XlsxPackage, partName: string, part: Element): Element[] {
  return childrenOf(childAt(part, "tableParts"), "tablePart").flatMap((reference) => {
    const id = reference.getAttributeNS(OFFICE, "id") ?? reference.getAttribute("r:id");
    const target = file.target(partName, { id });
    return target === null ? [] : (file.part(target) ?? []);
  });
}

/** Puts tables onto a sheet, with the headers that its cells show. After the cells. */
export function readTables(sheet: Sheet, parts: readonly Element[], newId: () => string): void {
  const tables = parts.flatMap((root) => tableOf(root, newId()) ?? []);
  sheet.patch({ tables });
  for (const table of tables) nameHeaders(sheet, table);
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function tableOf(root: Element, id: string): Table | null {
  const area = parseAddress(root.getAttribute("ref") ?? "");
  if (area === null) return null;
  return {
    id,
    name: root.getAttribute("displayName") ?? root.getAttribute("name") ?? "",
    area,
    columns: Array.from({ length: area.columns }, (_, index) => ({ id: index + 1, filter: null })),
    showHeaders: (numberAt(root, "headerRowCount") ?? 1) > 0,
    showTotals: (numberAt(root, "totalsRowCount") ?? 0) > 0,
    showFilterButton: childAt(root, "autoFilter") !== null,
    ...styleOf(childAt(root, "tableStyleInfo")),
    nextColumnId: area.columns + 1,
    sort: null,
  };
}

function styleOf(style: Element | null) {
  return {
    style: style?.getAttribute("name") ?? "",
    showBandedRows: flag(style, "showRowStripes"),
    showBandedColumns: flag(style, "showColumnStripes"),
    highlightFirstColumn: flag(style, "showFirstColumn"),
    highlightLastColumn: flag(style, "showLastColumn"),
  };
}

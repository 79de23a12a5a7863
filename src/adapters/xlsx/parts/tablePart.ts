import { blockAddress } from "../../../blueprint/a1";
import type { SheetModel, TableModel } from "../model/SheetModel";
import { formulaXml } from "./formulaXml";
import { MAIN } from "./namespaces";
import { element, xmlPart } from "./xml";

/** The part of one table. @param id unique in the workbook, from 1. */
export function tablePart(sheet: SheetModel, table: TableModel, id: number): string {
  const ref = blockAddress(table.block);
  const columns = Array.from({ length: table.block.columns }, (_, index) => columnXml(sheet, table, index));
  return xmlPart(
    element(
      "table",
      { xmlns: MAIN, id, name: table.name, displayName: table.name, ref, totalsRowShown: false },
      element("autoFilter", { ref }),
      element("tableColumns", { count: columns.length }, ...columns),
      element("tableStyleInfo", { name: table.style, showFirstColumn: false, showLastColumn: false, showRowStripes: true, showColumnStripes: false }),
    ),
  );
}

/** A column's name must be what stands in its header cell, or Excel repairs the file. */
function columnXml(sheet: SheetModel, { block }: TableModel, index: number): string {
  const column = block.column + index;
  const { content } = sheet.cell(block.row, column);
  const header = typeof content === "object" ? null : content;
  const formula = sheet.formulas.find((filled) => filled.block.row === block.row + 1 && filled.block.column === column);
  return element(
    "tableColumn",
    { id: index + 1, name: String(header ?? `列${index + 1}`) },
    // New rows of the table get it; the references are those of the first body row.
    formula === undefined ? "" : element("calculatedColumnFormula", {}, formulaXml(formula.text)),
  );
}

import { writeWorkbook } from "../../src/adapters/xlsx/writeWorkbook";
import type { SheetCommand } from "../../src/blueprint/SheetCommand";
import { parseAddress, splitAddress } from "../../src/workbench/host/model/geometry/address";
import { WHOLE_SHEET } from "../../src/workbench/host/model/geometry/rect";
import type { Sheet } from "../../src/workbench/host/model/Sheet";
import { Formula } from "../../src/workbench/host/model/formulas/Formula";
import type { Workbook } from "../../src/workbench/host/model/Workbook";

const POINTS_PER_CENTIMETRE = 72 / 2.54;
const PROPERTIES = { title: "", creator: "", company: "", version: "", created: { year: 2018, month: 10, day: 10 } };

/**
 * The workbook of the embedded Excel as a file, as far as the registrar's reading goes: cells with their formats, tables, names
 * and the page. Formulas are left out; nothing that is handed in has any.
 */
export function savedFromHost(workbook: Workbook): Uint8Array {
  const names = workbook.names.flatMap(({ name, formula }): SheetCommand[] => {
    const { sheet, address } = splitAddress(formula.slice(1));
    const block = parseAddress(address.replaceAll("$", ""));
    return sheet === null || block === null ? [] : [{ kind: "defineName", name, sheet, block }];
  });
  return writeWorkbook([...workbook.sheets.flatMap(sheetCommands), ...names], PROPERTIES);
}

function sheetCommands(sheet: Sheet): SheetCommand[] {
  const { name, tables } = sheet.state;
  return [
    { kind: "addSheet", sheet: name },
    ...cellCommands(sheet),
    ...tables.map(({ area, name: table, style }): SheetCommand => ({ kind: "addTable", sheet: name, block: area, name: table, style })),
    pageCommand(sheet),
  ];
}

function cellCommands(sheet: Sheet): SheetCommand[] {
  const commands: SheetCommand[] = [];
  sheet.cells.forEach(WHOLE_SHEET, (content, row, column) => {
    if (content instanceof Formula || typeof content === "boolean") return;
    const block = { row, column, rows: 1, columns: 1 };
    commands.push({ kind: "setNumberFormat", sheet: sheet.name, block, format: sheet.styleAt(row, column).numberFormat });
    commands.push({ kind: "setValues", sheet: sheet.name, block, values: [[content]] });
  });
  return commands;
}

function pageCommand({ name, state }: Sheet): SheetCommand {
  const { layout } = state;
  const centimetres = (points: number): number => points / POINTS_PER_CENTIMETRE;
  return {
    kind: "setPage",
    sheet: name,
    page: {
      orientation: layout.orientation === "Landscape" ? "Landscape" : "Portrait",
      titleRows: layout.titleRows === null ? null : { first: layout.titleRows.row, count: layout.titleRows.rows },
      printArea: layout.printArea[0] ?? null,
      printsGridlines: layout.printGridlines,
      breakBefore: layout.rowBreaks[0] ?? null,
      footerCenter: layout.headersFooters.centerFooter,
      footerRight: layout.headersFooters.rightFooter,
      margins: { top: centimetres(layout.topMargin), bottom: centimetres(layout.bottomMargin), left: centimetres(layout.leftMargin), right: centimetres(layout.rightMargin) },
    },
  };
}

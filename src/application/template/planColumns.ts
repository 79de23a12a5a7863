import { LAST_SHEET_ROW, type Block } from "../../blueprint/a1";
import { COLUMN_FORMATS } from "../../blueprint/columnFormats";
import { BODY_STYLE, columnValidation, headerStyle } from "../../blueprint/compileRosterSheet";
import { sheetColumn, type SheetLayout } from "../../blueprint/SheetLayout";
import type { WorkbookCommand } from "../../blueprint/TableCommand";
import { COLUMNS, SHEET_COLUMNS, type ColumnKey } from "../../domain/columns";
import { columnsWith, type OptionalColumn } from "../../domain/optionalColumns";
import type { RepairStep } from "./RepairPlan";
import type { RosterReading } from "./TemplateReading";
import { quoted, TEMPLATE_SENTENCES } from "./templateSentences";

export interface ColumnsPlan {
  readonly steps: readonly RepairStep[];
  /** As the columns stand once the steps are done. */
  readonly layout: SheetLayout;
}

/**
 * Puts missing columns back where the template has them, next to the columns that are still there.
 * @param wanted the optional columns that the policy names; others may be missing, and those that are there stay.
 */
export function planColumns({ place, layout: before }: RosterReading, wanted: readonly OptionalColumn[]): ColumnsPlan {
  const missing = columnsWith(before.kind, wanted).filter((key) => !before.columns.includes(key));
  if (missing.length === 0) return { steps: [], layout: before };
  const commands: WorkbookCommand[] = [];
  let layout = before;
  for (const key of missing) {
    const index = indexFor(key, layout);
    commands.push(addCommand(place, layout, key, index));
    layout = { ...layout, columns: [...layout.columns.slice(0, index), key, ...layout.columns.slice(index)] };
  }
  for (const key of missing) commands.push(...dressCommands(place.sheetName, layout, key));
  const sentence = TEMPLATE_SENTENCES.columnsMissing(place.sheetName, quoted(missing.map((key) => COLUMNS[key].header)));
  return { steps: [{ sentences: [sentence], commands }], layout };
}

/** The body of a column down to the end of the sheet, as the template formats it. */
export function columnToTheEnd(layout: SheetLayout, key: ColumnKey): Block {
  return { row: layout.headerRow + 1, column: sheetColumn(layout, key), rows: LAST_SHEET_ROW - layout.headerRow, columns: 1 };
}

/** What gives a column its drop-down and its input message back. */
export function validationCommands(sheet: string, layout: SheetLayout, key: ColumnKey): WorkbookCommand[] {
  const block = columnToTheEnd(layout, key);
  const validation = columnValidation(key);
  // Cleared first: a rule that differs from cell to cell cannot be replaced in one go.
  return [{ kind: "clearValidation", sheet, block }, ...(validation === null ? [] : [{ kind: "setValidation", sheet, block, validation } as const])];
}

/** After the nearest column before it; never in front of the table, where a new sheet column would not belong to it. */
function indexFor(key: ColumnKey, { kind, columns }: SheetLayout): number {
  if (key === "checkResult") return columns.length;
  const order = SHEET_COLUMNS[kind];
  const before = order.slice(0, order.indexOf(key)).filter((one) => columns.includes(one)).at(-1);
  return before === undefined ? 1 : columns.indexOf(before) + 1;
}

function addCommand(place: RosterReading["place"], layout: SheetLayout, key: ColumnKey, index: number): WorkbookCommand {
  const { header } = COLUMNS[key];
  if (index === layout.columns.length) return { kind: "appendTableColumn", table: place.tableName, header };
  return { kind: "insertTableColumn", sheet: place.sheetName, headerRow: place.row, column: layout.firstColumn + index, header };
}

/** Format before anything else: text typed into "General" loses digits. */
function dressCommands(sheet: string, layout: SheetLayout, key: ColumnKey): WorkbookCommand[] {
  const format = COLUMN_FORMATS[key];
  const block = columnToTheEnd(layout, key);
  const style = key === "checkResult" ? BODY_STYLE : { ...BODY_STYLE, horizontal: "Center" } as const;
  return [
    { kind: "setNumberFormat", sheet, block, format: format.numberFormat },
    { kind: "setStyle", sheet, block, style },
    { kind: "setStyle", sheet, block: { ...block, row: layout.headerRow, rows: 1 }, style: headerStyle(key) },
    { kind: "setColumnWidth", sheet, column: block.column, characters: format.width },
    ...validationCommands(sheet, layout, key),
    ...(format.hidden === true ? [{ kind: "hideColumn", sheet, column: block.column } as const] : []),
  ];
}

import { COLUMN_FORMATS } from "../../blueprint/columnFormats";
import { sheetColumn, type SheetLayout } from "../../blueprint/SheetLayout";
import type { SheetCommand } from "../../blueprint/SheetCommand";
import { COLUMNS, type ColumnKey } from "../../domain/columns";
import type { RowSpan } from "../WorkbookPort";
import type { RepairStep } from "./RepairPlan";
import type { RosterReading } from "./TemplateReading";
import { quoted, TEMPLATE_SENTENCES } from "./templateSentences";

/**
 * Text columns in which cells have lost the text format. Cells with a number, a date or a formula keep theirs: as text they
 * would look different, and 校验结果 names them anyway.
 * @param layout as the columns stand when the commands run.
 */
export function planFormats(reading: RosterReading, layout: SheetLayout): RepairStep[] {
  const columns = reading.layout.columns.flatMap((key, index) => (key !== null && COLUMN_FORMATS[key].numberFormat === "@" ? [{ key, ...lostFormats(reading, index) }] : []));
  const broken = columns.filter(({ cells }) => cells > 0);
  if (broken.length === 0) return [];
  const sheet = reading.place.sheetName;
  const count = broken.reduce((sum, { cells }) => sum + cells, 0);
  return [{
    sentences: [TEMPLATE_SENTENCES.formats(sheet, quoted(broken.map(({ key }) => COLUMNS[key].header)), count)],
    commands: broken.flatMap(({ key, spans }) => spans.map((span) => formatCommand(sheet, layout, key, span))),
  }];
}

function formatCommand(sheet: string, layout: SheetLayout, key: ColumnKey, { first, count }: RowSpan): SheetCommand {
  return { kind: "setNumberFormat", sheet, block: { row: first, column: sheetColumn(layout, key), rows: count, columns: 1 }, format: "@" };
}

/** The cells to be formatted, and the spans that hold them: a span goes on over cells that are text already. */
function lostFormats({ cells }: RosterReading, column: number): { readonly cells: number; readonly spans: readonly RowSpan[] } {
  const spans: { first: number; count: number }[] = [];
  let open: { first: number; count: number } | null = null;
  let lost = 0;
  for (const part of cells) {
    for (const [index, row] of part.rows.entries()) {
      if (part.formats[index]?.[column] === "@") continue;
      const value = row[column] ?? "";
      if (typeof value !== "string" || part.formulas[index]?.[column] !== null) {
        open = null;
        continue;
      }
      lost += 1;
      const sheetRow = part.firstRow + index;
      if (open === null) spans.push(open = { first: sheetRow, count: 1 });
      else open.count = sheetRow - open.first + 1;
    }
  }
  return { cells: lost, spans };
}

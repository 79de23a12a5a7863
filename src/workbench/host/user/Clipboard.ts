import { formatValue } from "../../formula/numberFormat";
import type { Rect } from "../model/geometry/rect";
import { copyBlock, pasteTarget } from "../model/operations/copyBlock";
import { enterCell } from "../model/operations/enterCell";
import { settleTables } from "../model/operations/writeBlock";
import type { Sheet } from "../model/Sheet";
import { edited } from "../model/WorkbookEvent";
import type { Book } from "../objects/Book";
import { assertUnlocked } from "./assertPermitted";
import { formatClipboard, parseClipboard } from "./clipboardText";

/** Copy and paste. Cells copied in this workbook bring formats and validation along until the next edit; text does not. */
export class Clipboard {
  private copied: { readonly sheet: Sheet; readonly rect: Rect; readonly text: string; readonly at: number } | null = null;

  constructor(private readonly book: Book) {}

  copy(sheet: Sheet, rect: Rect): string {
    const { calculation, workbook } = this.book;
    calculation.ensureBlock(sheet, rect);
    const rows = Array.from({ length: rect.rows }, (_, index) => rect.row + index).filter((row) => !sheet.state.filteredRows.has(row));
    const text = formatClipboard(
      rows.map((row) =>
        Array.from({ length: rect.columns }, (_, index) => {
          const column = rect.column + index;
          return formatValue(calculation.value(sheet, row, column), sheet.styleAt(row, column).numberFormat);
        }),
      ),
    );
    this.copied = rows.length === rect.rows ? { sheet, rect, text, at: workbook.clock.now } : null;
    return text;
  }

  /** Pastes and gives the block that was filled. */
  paste(sheet: Sheet, target: Rect, text: string): Rect {
    const { copied } = this;
    if (copied !== null && copied.text === text && copied.at === this.book.workbook.clock.now) return this.pasteCells(sheet, target, copied);
    return this.pasteText(sheet, target, text);
  }

  private pasteCells(sheet: Sheet, target: Rect, copied: { readonly sheet: Sheet; readonly rect: Rect; readonly text: string }): Rect {
    const rect = pasteTarget(copied.rect, target);
    assertUnlocked(sheet, rect);
    copyBlock(this.book, copied, { sheet, rect, what: "All" });
    this.copied = { ...copied, at: this.book.workbook.clock.now };
    return rect;
  }

  /** Text goes into consecutive rows, the ones that a filter hides included; data validation is not asked. */
  private pasteText(sheet: Sheet, target: Rect, text: string): Rect {
    const { workbook } = this.book;
    const rows = parseClipboard(text);
    const source = { ...target, rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
    const rect = pasteTarget(source, target);
    assertUnlocked(sheet, rect);
    for (let row = 0; row < rect.rows; row++) {
      for (let column = 0; column < rect.columns; column++) {
        const value = rows[row % source.rows]?.[column % source.columns] ?? "";
        enterCell(workbook, sheet, { row: rect.row + row, column: rect.column + column }, value);
      }
    }
    settleTables(workbook, sheet, rect);
    workbook.emit(edited(sheet, rect));
    return rect;
  }
}

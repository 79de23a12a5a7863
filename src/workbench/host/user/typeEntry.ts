import { cellRect } from "../model/geometry/rect";
import { formatAddress, qualify } from "../model/geometry/address";
import { contentText, enterCell, type Place } from "../model/operations/enterCell";
import { settleTables } from "../model/operations/writeBlock";
import type { Sheet } from "../model/Sheet";
import { acceptsValue } from "../model/validation/acceptsValue";
import { edited } from "../model/WorkbookEvent";
import type { Book } from "../objects/Book";
import { assertUnlocked } from "./assertPermitted";
import { EntryRefused } from "./EntryRefused";
import { fillTypedFormula } from "./fillTypedFormula";

/** Types into a cell: protection and data validation have their say before anybody hears of it. */
export function typeEntry(book: Book, sheet: Sheet, place: Place, text: string): void {
  const rect = cellRect(place.row, place.column);
  assertUnlocked(sheet, rect);
  const before = contentText(sheet, place);
  enterCell(book.workbook, sheet, place, text);
  assertValid(book, sheet, place);
  settleTables(book.workbook, sheet, rect);
  fillTypedFormula(sheet, place);
  book.workbook.emit(edited(sheet, rect, { before, after: contentText(sheet, place) }));
}

/** Warnings and information let a person go on; only Stop refuses. */
function assertValid(book: Book, sheet: Sheet, place: Place): void {
  const validation = sheet.validations.at(place.row, place.column);
  if (validation === undefined || !validation.errorAlert.showAlert || validation.errorAlert.style !== "Stop") return;
  if (acceptsValue(book, validation, { sheet, ...place })) return;
  const { title, message } = validation.errorAlert;
  const address = qualify(sheet.name, formatAddress(cellRect(place.row, place.column)));
  throw new EntryRefused("validation", `Data validation of ${address} refuses ${JSON.stringify(contentText(sheet, place))}: ${[title, message].filter(Boolean).join(": ")}`);
}

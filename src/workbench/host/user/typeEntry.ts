import { cellRect } from "../model/geometry/rect";
import { formatAddress, qualify } from "../model/geometry/address";
import { contentText, enterCell, type Place } from "../model/operations/enterCell";
import { isUnlocked } from "../model/operations/protect";
import { settleTables } from "../model/operations/writeBlock";
import type { Sheet } from "../model/Sheet";
import { acceptsValue } from "../model/validation/acceptsValue";
import { edited } from "../model/WorkbookEvent";
import type { Rect } from "../model/geometry/rect";
import type { Book } from "../objects/Book";
import { EntryRefused } from "./EntryRefused";
import { fillTypedFormula } from "./fillTypedFormula";

/** Types into a cell: protection and data validation have their say before anybody hears of it. */
export function typeEntry(book: Book, sheet: Sheet, place: Place, text: string): void {
  const rect = cellRect(place.row, place.column);
  assertUnlocked(sheet, rect);
  const before = contentText(sheet, place);
  enterCell(book.workbook, sheet, place, text);
  if (text !== "") assertValid(book, sheet, place);
  settleTables(book.workbook, sheet, rect);
  fillTypedFormula(sheet, place);
  book.workbook.emit(edited(sheet, rect, { before, after: contentText(sheet, place) }));
}

export function assertUnlocked(sheet: Sheet, rect: Rect): void {
  if (sheet.state.protection === null || isUnlocked(sheet, rect)) return;
  throw new EntryRefused("protection", `${qualify(sheet.name, formatAddress(rect))} is locked on a protected sheet.`);
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

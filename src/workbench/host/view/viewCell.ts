import type { CellView } from "../../ExcelHost";
import { formatValue } from "../../formula/numberFormat";
import { Formula } from "../model/formulas/Formula";
import type { FormulaPlace } from "../model/formulas/PlacedFormula";
import type { CellStyle } from "../model/cells/cellStyle";
import { formatAddress } from "../model/geometry/address";
import { mergeAt } from "../model/operations/enterCell";
import { listChoices } from "../model/validation/listChoices";
import type { Book } from "../objects/Book";
import type { ConditionalLooks } from "./ConditionalLooks";

/** One cell as it is seen. What conditional formats make of it is computed for those who ask: most want to know what stands in it. */
export function viewCell(book: Book, looks: ConditionalLooks, place: FormulaPlace): CellView {
  const { sheet, row, column } = place;
  const content = sheet.cells.get(row, column);
  const value = book.calculation.value(sheet, row, column);
  const style = sheet.styleAt(row, column);
  const merge = mergeAt(sheet, place);
  let known: CellStyle | null = null;
  const seen = (): CellStyle => (known ??= { ...style, ...looks.at(sheet, row, column) });
  return {
    value,
    formula: content instanceof Formula ? content.text : "",
    numberFormat: style.numberFormat,
    wrap: style.wrapText,
    fontSize: style.fontSize,
    horizontalAlignment: style.horizontalAlignment,
    mergedInto: merge === null ? "" : formatAddress(merge),
    prompt: promptOf(place),
    get text() { return formatValue(value, seen().numberFormat); },
    get fill() { return seen().fill; },
    get fontColor() { return seen().fontColor; },
    get bold() { return seen().bold; },
    get italic() { return seen().italic; },
    get underline() { return seen().underline !== "None"; },
    get choices() { return choicesOf(book, place); },
  };
}

function choicesOf(book: Book, place: FormulaPlace): readonly string[] {
  const validation = place.sheet.validations.at(place.row, place.column);
  if (validation?.rule.type !== "List" || validation.rule.inCellDropDown === false) return [];
  return listChoices(book, validation, place);
}

function promptOf({ sheet, row, column }: FormulaPlace): CellView["prompt"] {
  const prompt = sheet.validations.at(row, column)?.prompt;
  if (prompt?.showPrompt !== true || (prompt.title === "" && prompt.message === "")) return null;
  return { title: prompt.title, message: prompt.message };
}

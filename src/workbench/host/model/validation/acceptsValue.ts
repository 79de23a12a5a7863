import { formatValue } from "../../../formula/numberFormat";
import type { Scalar } from "../cells/scalar";
import type { Calculation } from "../formulas/Calculation";
import type { FormulaPlace } from "../formulas/PlacedFormula";
import type { Validation } from "../state/validation";
import type { Workbook } from "../Workbook";
import { formulaAt, listChoices } from "./listChoices";

interface Services {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
}

/** Whether a cell's present value satisfies its data validation. */
export function acceptsValue(services: Services, validation: Validation, place: FormulaPlace): boolean {
  const value = services.calculation.value(place.sheet, place.row, place.column);
  if (value === "" && validation.ignoreBlanks) return true;
  switch (validation.rule.type) {
    case "None":
      return true;
    case "List":
      return acceptsChoice(services, validation, place);
    case "Custom":
      return isTrue(services.calculation.valueOf(formulaAt(validation.rule.source ?? "=TRUE", validation, place), place));
    case "TextLength":
      return acceptsNumber(services, validation, { place, number: String(value).length });
    default:
      return isNumberOfType(value, validation.rule.type) && acceptsNumber(services, validation, { place, number: value });
  }
}

function isNumberOfType(value: Scalar, type: string): value is number {
  return typeof value === "number" && (type !== "WholeNumber" || Number.isInteger(value));
}

/** Literal choices tell upper from lower case, choices from cells do not. */
function acceptsChoice(services: Services, validation: Validation, place: FormulaPlace): boolean {
  const { sheet, row, column } = place;
  const text = formatValue(services.calculation.value(sheet, row, column), sheet.styleAt(row, column).numberFormat);
  const choices = listChoices(services, validation, place);
  if (validation.rule.source?.startsWith("=") !== true) return choices.includes(text);
  return choices.some((choice) => choice.toLowerCase() === text.toLowerCase());
}

function isTrue(value: Scalar): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function acceptsNumber(services: Services, validation: Validation, { place, number }: { readonly place: FormulaPlace; readonly number: number }): boolean {
  const bound = (limit: string | number | undefined): number => {
    if (typeof limit !== "string") return limit ?? NaN;
    return Number(limit.startsWith("=") ? services.calculation.valueOf(formulaAt(limit, validation, place), place) : limit);
  };
  const [first, second] = [bound(validation.rule.formula1), bound(validation.rule.formula2)];
  const test = COMPARISONS[validation.rule.operator ?? "Between"];
  return test?.(number, first, second) ?? true;
}

const COMPARISONS: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

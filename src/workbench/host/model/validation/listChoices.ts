import { referencesOf, moveFormula } from "../../../formula/references";
import { printReference } from "../../../formula/Reference";
import { formatValue } from "../../../formula/numberFormat";
import type { Calculation } from "../formulas/Calculation";
import { expandNames } from "../formulas/expandNames";
import type { FormulaPlace } from "../formulas/PlacedFormula";
import { rectOf } from "../shift/relocateFormula";
import type { Validation } from "../state/validation";
import type { Workbook } from "../Workbook";

interface Services {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
}

/** The choices of a cell's drop-down list; empty when its source is none that this host can follow. */
export function listChoices(services: Services, validation: Validation, place: FormulaPlace): readonly string[] {
  const { source = "" } = validation.rule;
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  return choicesAt(services, formulaAt(source, validation, place), place);
}

/** A formula of a validation as it reads in one of its cells. */
export function formulaAt(formula: string, { anchor }: Validation, place: FormulaPlace): string {
  return moveFormula(formula, place.row - anchor.row, place.column - anchor.column);
}

function choicesAt(services: Services, formula: string, place: FormulaPlace): readonly string[] {
  const indirect = /^=\s*INDIRECT\s*\((.+)\)\s*$/isu.exec(formula)?.[1];
  if (indirect !== undefined) {
    const target = services.calculation.valueOf(`=${indirect}`, place);
    return typeof target === "string" && target !== "" ? choicesAt(services, `=${target}`, place) : [];
  }
  const text = expandNames(services.workbook, formula, place);
  const [reference, ...more] = referencesOf(text);
  if (reference === undefined || more.length > 0 || `=${printReference(reference)}` !== text.trim()) return [];
  const sheet = reference.sheet === null ? place.sheet : services.workbook.sheet(reference.sheet);
  if (sheet === null) return [];
  const choices: string[] = [];
  services.calculation.ensureBlock(sheet, rectOf(reference));
  sheet.cells.forEach(rectOf(reference), (_, row, column) => {
    choices.push(formatValue(services.calculation.value(sheet, row, column), sheet.styleAt(row, column).numberFormat));
  });
  return choices.filter((choice) => choice !== "");
}

import { columnValidation } from "../../blueprint/compileRosterSheet";
import type { SheetLayout } from "../../blueprint/SheetLayout";
import { COLUMNS, type ColumnKey } from "../../domain/columns";
import { validationCommands } from "./planColumns";
import type { RepairStep } from "./RepairPlan";
import { sameFormula } from "./sameFormula";
import type { ColumnValidation } from "./TableNet";
import type { RosterReading } from "./TemplateReading";
import { quoted, TEMPLATE_SENTENCES } from "./templateSentences";

/** Drop-downs and input messages that somebody has deleted or pasted over. @param layout as the columns stand when the commands run. */
export function planLists(reading: RosterReading, layout: SheetLayout): RepairStep[] {
  const states = reading.layout.columns.flatMap((key, index) => {
    const validation = reading.net.validations[index];
    return key === null || validation === undefined ? [] : [{ key, state: stateOf(key, validation) }];
  });
  const sheet = reading.place.sheetName;
  const step = (wanted: ValidationState, sentence: (sheet: string, headers: string) => string): RepairStep[] => {
    const keys = states.filter(({ state }) => state === wanted).map(({ key }) => key);
    if (keys.length === 0) return [];
    return [{ sentences: [sentence(sheet, quoted(keys.map((key) => COLUMNS[key].header)))], commands: keys.flatMap((key) => validationCommands(sheet, layout, key)) }];
  };
  return [...step("noList", TEMPLATE_SENTENCES.lists), ...step("noPrompt", TEMPLATE_SENTENCES.prompts)];
}

type ValidationState = "whole" | "noList" | "noPrompt";

function stateOf(key: ColumnKey, validation: ColumnValidation): ValidationState {
  const expected = columnValidation(key);
  if (expected === null) return "whole";
  const saysIt = validation.prompt === (expected.prompt?.message ?? "");
  return expected.rule.kind === "list" ? listState(validation, expected.rule.source, saysIt) : hintState(validation, saysIt);
}

function listState({ type, source }: ColumnValidation, expectedSource: string, saysIt: boolean): ValidationState {
  if (type !== "List" || !sameFormula(source, expectedSource)) return "noList";
  return saysIt ? "whole" : "noPrompt";
}

/** A rule of the person's own in a column without a list of ours is left alone. */
function hintState({ type }: ColumnValidation, saysIt: boolean): ValidationState {
  if (MIXED.has(type)) return "noPrompt";
  return type !== "None" || saysIt ? "whole" : "noPrompt";
}

/** Excel.DataValidationType where some cells have another rule, or none. */
const MIXED = new Set(["Inconsistent", "MixedCriteria"]);

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

/** A rule of the person's own in a column without a list of ours is left alone. */
function stateOf(key: ColumnKey, { type, source, prompt }: ColumnValidation): ValidationState {
  const expected = columnValidation(key);
  if (expected === null) return "whole";
  if (expected.rule.kind === "list" && !(type === "List" && sameFormula(source, expected.rule.source))) return "noList";
  const mixed = type === "Inconsistent" || type === "MixedCriteria";
  const ownRule = expected.rule.kind === "none" && type !== "None" && !mixed;
  const saysIt = !mixed && prompt === (expected.prompt?.message ?? "");
  return ownRule || saysIt ? "whole" : "noPrompt";
}

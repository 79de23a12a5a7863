import type { Validation } from "../../blueprint/SheetCommand";

/** Queues the drop-down, the input message and the warning of a block. */
export function queueValidation(range: Excel.Range, { rule, prompt, warning }: Validation): void {
  const validation = range.dataValidation;
  if (rule.kind === "list") validation.rule = { list: { inCellDropDown: true, source: rule.source } };
  if (rule.kind === "custom") validation.rule = { custom: { formula: rule.formula } };
  if (prompt !== null) validation.prompt = { showPrompt: true, ...prompt };
  if (warning !== null) validation.errorAlert = { showAlert: true, style: Excel.DataValidationAlertStyle.warning, ...warning };
}

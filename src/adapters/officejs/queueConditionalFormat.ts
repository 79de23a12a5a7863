import type { ConditionalFormat } from "../../blueprint/SheetCommand";

/** Excel puts a new rule at the top; ours come in the order of precedence, so each goes to the end. A priority beyond the end means the end (Excel.ConditionalFormat.priority). */
const LAST_PRIORITY = 999;

/** Queues one formula rule. */
export function queueConditionalFormat(range: Excel.Range, format: ConditionalFormat): void {
  const added = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  added.custom.rule.formula = format.formula;
  added.custom.format.fill.color = format.fill;
  if (format.fontColor !== null) added.custom.format.font.color = format.fontColor;
  added.stopIfTrue = format.stopIfTrue;
  added.priority = LAST_PRIORITY;
}

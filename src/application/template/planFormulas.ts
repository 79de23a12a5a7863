import { checkResultFormula } from "../../blueprint/checkResultFormula";
import { sheetColumn, type SheetLayout } from "../../blueprint/SheetLayout";
import type { PolicyReference } from "../../domain/rules/rule";
import type { RepairStep } from "./RepairPlan";
import { foreignFormulas } from "./foreignFormulas";
import { sameFormula } from "./sameFormula";
import type { RosterReading } from "./TemplateReading";
import { TEMPLATE_SENTENCES } from "./templateSentences";

/** 校验结果: every cell a formula, and the formula the one that this program makes. @param layout as the columns stand when the commands run. */
export function planFormulas(reading: RosterReading, layout: SheetLayout, policyReference: PolicyReference): RepairStep[] {
  const sentence = layout === reading.layout ? complaint(reading, policyReference) : TEMPLATE_SENTENCES.formulasOld(reading.place.sheetName);
  if (sentence === null) return [];
  const sheet = reading.place.sheetName;
  const block = { row: layout.headerRow + 1, column: sheetColumn(layout, "checkResult"), rows: reading.place.bodyRows, columns: 1 };
  return [{
    sentences: [sentence],
    // The format first: a formula written into a text cell stays text.
    commands: [
      { kind: "setNumberFormat", sheet, block, format: "General" },
      { kind: "fillFormula", sheet, block, formula: checkResultFormula(layout, policyReference) },
    ],
  }];
}

function complaint({ place, layout, net, formulas }: RosterReading, policyReference: PolicyReference): string | null {
  const { result } = net;
  if (result === null) return TEMPLATE_SENTENCES.formulasOld(place.sheetName);
  if (result.others > 0) return TEMPLATE_SENTENCES.formulasCovered(place.sheetName, result.others);
  const isFirst = sameFormula(result.first, checkResultFormula(layout, policyReference));
  const isLast = sameFormula(result.last, checkResultFormula({ ...layout, headerRow: layout.headerRow + place.bodyRows - 1 }, policyReference));
  if (!isFirst || !isLast) return TEMPLATE_SENTENCES.formulasOld(place.sheetName);
  const foreign = foreignFormulas(formulas, layout, policyReference);
  return foreign === 0 ? null : TEMPLATE_SENTENCES.formulasForeign(place.sheetName, foreign);
}

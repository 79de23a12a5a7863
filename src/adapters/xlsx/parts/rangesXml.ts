import { blockAddress } from "../../../blueprint/a1";
import type { Validation } from "../../../blueprint/SheetCommand";
import type { SheetModel } from "../model/SheetModel";
import { formulaXml } from "./formulaXml";
import type { StyleTable } from "./StyleTable";
import { element, type Attributes } from "./xml";

/** Conditional formats; the first that a sheet got has the highest precedence. */
export function conditionalFormatsXml(sheet: SheetModel, styles: StyleTable): string {
  return sheet.conditionalFormats
    .map(({ block, format }, index) =>
      element(
        "conditionalFormatting",
        { sqref: blockAddress(block) },
        element(
          "cfRule",
          { type: "expression", dxfId: styles.conditional(format), priority: index + 1, stopIfTrue: format.stopIfTrue || null },
          element("formula", {}, formulaXml(format.formula)),
        ),
      ),
    )
    .join("\n");
}

/** Drop-downs, input messages and warnings; none of them refuses what a person types. */
export function validationsXml(sheet: SheetModel): string {
  if (sheet.validations.length === 0) return "";
  const written = sheet.validations.map(({ block, validation }) => validationXml(blockAddress(block), validation));
  return element("dataValidations", { count: written.length }, written.join("\n"));
}

function validationXml(sqref: string, { rule, prompt, warning }: Validation): string {
  const attributes: Attributes = {
    type: rule.kind === "none" ? null : rule.kind,
    allowBlank: true,
    ...(warning === null ? {} : { errorStyle: "warning", showErrorMessage: true, errorTitle: warning.title, error: warning.message }),
    ...(prompt === null ? {} : { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message }),
    sqref,
  };
  return element("dataValidation", attributes, rule.kind === "none" ? "" : element("formula1", {}, formulaXml(sourceFormula(rule))));
}

/** A list is a reference (=name) or its words, which stand in quotes then. */
function sourceFormula(rule: Exclude<Validation["rule"], { readonly kind: "none" }>): string {
  if (rule.kind === "custom") return rule.formula;
  return rule.source.startsWith("=") ? rule.source : `"${rule.source.replaceAll('"', '""')}"`;
}

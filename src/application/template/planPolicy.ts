import { TEMPLATE_VERSION } from "../../blueprint/policyTable";
import type { Policy } from "../../domain/policy";
import { labelOf, lineOf, missingPolicyRows, policyTexts, writePolicyCommands } from "./policyCellsIn";
import type { RepairPlan, RepairStep } from "./RepairPlan";
import { templateAge } from "./templateAge";
import type { PolicyBody } from "./TemplateReading";
import { TEMPLATE_SENTENCES } from "./templateSentences";

/** Lines of tblPolicy that are gone, and the version of an older template. @param policy where the values of new lines come from. */
export function planPolicy(body: PolicyBody, policy: Policy): RepairStep[] {
  const proposed = policyTexts({ ...policy, templateVersion: TEMPLATE_VERSION });
  const sheet = body.place.sheetName;
  const rows = missingPolicyRows(body).map((field): RepairStep => {
    const value = proposed.get(field) ?? "";
    return { sentences: [TEMPLATE_SENTENCES.policyRowMissing(sheet, labelOf(field), value)], commands: writePolicyCommands(body, new Map([[field, value]])) };
  });
  if (policyAge(body) !== "older") return rows;
  const commands = writePolicyCommands(body, new Map([["templateVersion", TEMPLATE_VERSION]]));
  return [...rows, { sentences: [TEMPLATE_SENTENCES.version(versionIn(body), TEMPLATE_VERSION)], commands }];
}

/** A line that is gone says nothing about the age. */
export function policyAge(body: PolicyBody): RepairPlan["age"] {
  return lineOf(body, "templateVersion") < 0 ? "same" : templateAge(versionIn(body), TEMPLATE_VERSION);
}

function versionIn(body: PolicyBody): string {
  const version = String(body.rows[lineOf(body, "templateVersion")]?.[1] ?? "").trim();
  return version === "" ? "（空）" : version;
}

import { INSTRUCTION_SHEET } from "../../blueprint/compileInstructionSheet";
import type { Policy } from "../../domain/policy";
import type { OptionalColumn } from "../../domain/optionalColumns";
import type { PolicyReference } from "../../domain/rules/rule";
import { planColumns } from "./planColumns";
import { planFormats } from "./planFormats";
import { planFormulas } from "./planFormulas";
import { planHighlights } from "./planHighlights";
import { planLists } from "./planLists";
import { brokenParts, planParts } from "./planParts";
import { planPolicy, policyAge } from "./planPolicy";
import { optionalColumnsIn, wantedColumns } from "./optionalColumnsIn";
import { policyReferenceIn, policyReferenceOn } from "./policyCellsIn";
import type { RepairPlan, RepairStep } from "./RepairPlan";
import type { RosterReading, TemplateReading } from "./TemplateReading";

/**
 * What is broken or old in a workbook of ours, and the commands that mend it; nothing that people typed is among them.
 * A workbook of a newer program is left alone.
 * @param proposed where the values come from when 填报说明 or a line of it is gone.
 */
export function planRepair(reading: TemplateReading, proposed: Policy): RepairPlan {
  const { survey, policy, rosters } = reading;
  const age = policy === null ? "same" : policyAge(policy);
  if (age === "newer") return { steps: [], age };
  const parts = brokenParts(survey);
  const reference = policy === null ? policyReferenceOn(parts.get("instructions") ?? INSTRUCTION_SHEET) : policyReferenceIn(policy);
  const wanted = policy === null ? [] : wantedColumns(policy);
  const steps = [
    ...planParts(survey, parts, proposed),
    ...(policy === null ? [] : planPolicy(policy, rosters.length === 0 ? proposed : { ...proposed, optionalColumns: optionalColumnsIn(rosters) })),
    ...rosters.flatMap((roster) => planRoster(roster, reference, wanted)),
  ];
  return { steps, age };
}

function planRoster(roster: RosterReading, reference: PolicyReference, wanted: readonly OptionalColumn[]): RepairStep[] {
  const { steps, layout } = planColumns(roster, wanted);
  return [...steps, ...planFormats(roster, layout), ...planLists(roster, layout), ...planFormulas(roster, layout, reference), ...planHighlights(roster, layout)];
}

import type { Policy } from "../domain/policy";
import type { PolicyReference } from "../domain/rules/rule";
import { absoluteAddress } from "./a1";
import { CODE_SHEET } from "./codeLists";
import { compileCodeSheet } from "./compileCodeSheet";
import { compileInstructionSheet, INSTRUCTION_SHEET, POLICY_FIRST_ROW } from "./compileInstructionSheet";
import { compileRosterSheet } from "./compileRosterSheet";
import { policyRowIndex } from "./policyTable";
import { ROSTER_SHEETS, rosterSheet } from "./RosterSheet";
import type { SheetCommand } from "./SheetCommand";

/** The parts of the template; each is one sheet. Lists and policy come first because the others refer to them. */
export const TEMPLATE_PARTS = ["codes", "instructions", "tracker", "attachment1"] as const;
export type TemplatePart = (typeof TEMPLATE_PARTS)[number];

export const PART_SHEET_NAMES: { readonly [P in TemplatePart]: string } = {
  codes: CODE_SHEET,
  instructions: INSTRUCTION_SHEET,
  tracker: ROSTER_SHEETS.tracker.sheetName,
  attachment1: ROSTER_SHEETS.attachment1.sheetName,
};

/** The commands that make one part. @param instructionSheet where the policy table stands, for the formulas. */
export function compilePart(part: TemplatePart, sheet: string, policy: Policy, instructionSheet: string): SheetCommand[] {
  switch (part) {
    case "codes":
      return compileCodeSheet(sheet);
    case "instructions":
      return compileInstructionSheet(sheet, policy);
    case "tracker":
    case "attachment1":
      return compileRosterSheet(rosterSheet(part, policy), sheet, policy, policyReference(instructionSheet));
  }
}

/** In a file nothing depends on the order of making, so the sheets stand in the order in which people use them. */
const FILE_ORDER: readonly TemplatePart[] = ["instructions", "tracker", "attachment1", "codes"];

/** The whole template, for a new file. @param preparedRows empty table rows: a file must also serve where tables do not grow. */
export function compileTemplate(policy: Policy, preparedRows: number): SheetCommand[] {
  const names = PART_SHEET_NAMES;
  return [
    ...FILE_ORDER.flatMap((part) =>
      part === "tracker" || part === "attachment1"
        ? compileRosterSheet({ ...rosterSheet(part, policy), preparedRows }, names[part], policy, policyReference(names.instructions))
        : compilePart(part, names[part], policy, names.instructions),
    ),
    { kind: "activateSheet", sheet: names.instructions },
  ];
}

function policyReference(instructionSheet: string): PolicyReference {
  return (field) => absoluteAddress(instructionSheet, { row: POLICY_FIRST_ROW + policyRowIndex(field), column: 1, rows: 1, columns: 1 });
}

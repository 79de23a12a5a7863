import type { SheetKind } from "../domain/columns";
import type { Policy } from "../domain/policy";
import { absoluteAddress } from "./a1";
import { CODE_SHEET } from "./codeLists";
import { compileCodeSheet } from "./compileCodeSheet";
import { compileInstructionSheet, INSTRUCTION_SHEET, POLICY_FIRST_ROW } from "./compileInstructionSheet";
import { compileRosterSheet } from "./compileRosterSheet";
import { policyRowIndex } from "./policyTable";
import { ROSTER_SHEETS } from "./RosterSheet";
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
      return compileRoster(part, sheet, policy, instructionSheet);
  }
}

function compileRoster(kind: SheetKind, sheet: string, policy: Policy, instructionSheet: string): SheetCommand[] {
  return compileRosterSheet(ROSTER_SHEETS[kind], sheet, policy, (field) =>
    absoluteAddress(instructionSheet, { row: POLICY_FIRST_ROW + policyRowIndex(field), column: 1, rows: 1, columns: 1 }),
  );
}

import { policyCells, missingLineText, policyFieldProblems, POLICY_ROWS, readPolicy } from "../../blueprint/policyTable";
import type { CellRow } from "../../domain/cell";
import type { Policy } from "../../domain/policy";
import { policyDoubts } from "../../domain/policyDoubts";
import { policyPreset } from "../../domain/policyPreset";

export type PolicyField = keyof Policy;

/** A policy that is being edited: the text of each field, in the words of tblPolicy; it may be wrong for now. */
export type PolicyDraft = { readonly [F in PolicyField]: string };

/** What follows from the year alone. */
const YEAR_FIELDS: readonly PolicyField[] = ["cohortYear", "gaokaoYear", "noticeDate", "deadline"];

export function draftOf(policy: Policy): PolicyDraft {
  return draftFrom(policyCells(policy));
}

/** The body of tblPolicy as a draft; a missing line is blank, or says what holds without it. */
export function draftFrom(body: readonly CellRow[]): PolicyDraft {
  const texts = new Map(body.map(([label, value]) => [trimmed(label), trimmed(value)]));
  return Object.fromEntries(POLICY_ROWS.map(({ field, label }) => [field, texts.get(label) ?? missingLineText(field)])) as PolicyDraft;
}

/** Another year, with the dates that the notice proposes for it; what does not depend on the year stays. */
export function draftForYear(draft: PolicyDraft, year: number): PolicyDraft {
  const proposed = draftOf(policyPreset(year, draft.college, draft.templateVersion));
  return { ...draft, ...Object.fromEntries(YEAR_FIELDS.map((field) => [field, proposed[field]])) };
}

/** What is wrong with each field, in the schema's words. */
export function draftProblems(draft: PolicyDraft): ReadonlyMap<PolicyField, string> {
  return policyFieldProblems(bodyOf(draft));
}

/** What should be looked at once more before it is saved; nothing while a field is wrong. */
export function draftDoubts(draft: PolicyDraft): ReadonlyMap<PolicyField, string> {
  const policy = policyOf(draft);
  return policy === null ? new Map() : policyDoubts(policy);
}

/** The policy that a draft says; null while something is wrong. */
export function policyOf(draft: PolicyDraft): Policy | null {
  const reading = readPolicy(bodyOf(draft));
  return reading.ok ? reading.policy : null;
}

export function sameDraft(one: PolicyDraft, other: PolicyDraft): boolean {
  return POLICY_ROWS.every(({ field }) => one[field].trim() === other[field].trim());
}

function bodyOf(draft: PolicyDraft): string[][] {
  return POLICY_ROWS.map(({ field, label }) => [label, draft[field]]);
}

function trimmed(cell: CellRow[number] | undefined): string {
  return String(cell ?? "").trim();
}

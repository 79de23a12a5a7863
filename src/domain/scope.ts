import { mentionsPrep, type CandidateRoute } from "./candidateCategories";
import type { ColumnKey } from "./columns";
import type { ExamNumber } from "./examNumber";
import type { Policy } from "./policy";

/**
 * What the notice's scope says of a student: only this year's gaokao, without last year's 预科.
 * `unknown`: the 考生号 cannot be read, so nothing is claimed; the rules of the 考生号 report why.
 */
export type ScopeKind =
  | "yearInFuture" | "previousPrep" | "review" | "notFreshman" | "notCohort" | "prepCheck" | "inScope"
  | "specialNumber" | "jointExam" | "notGaokao" | "numberMissing" | "unknown";

/** What the decision is made from. */
export interface ScopeFacts {
  /** Null when the cell is blank. */
  readonly examNumber: ExamNumber | null;
  readonly route: CandidateRoute;
  /** The column in which 预科 stands; null when it stands nowhere. */
  readonly prepColumn: ColumnKey | null;
}

/** The scope table in its order; the first line that matches wins. Source: domain notes §4. */
export function judgeScope(facts: ScopeFacts, policy: Policy): ScopeKind {
  const { examNumber, route } = facts;
  if (examNumber === null) return withoutNumber(route);
  if (examNumber.kind === "special") return "specialNumber";
  if (examNumber.kind === "malformed") return route === "international" ? "notGaokao" : "unknown";
  return byYear(examNumber.examYear - policy.gaokaoYear, facts, policy);
}

/** The columns in which people write 预科, in the order of the scope table. */
export const PREP_COLUMNS = ["candidateCategory", "remarks", "className", "major"] as const satisfies readonly ColumnKey[];
type PrepColumn = (typeof PREP_COLUMNS)[number];

/** @param text the clean texts of these columns. */
export function findPrepColumn(text: { readonly [K in PrepColumn]: string }): PrepColumn | null {
  if (mentionsPrep(text.candidateCategory)) return "candidateCategory";
  if (mentionsPrep(text.remarks)) return "remarks";
  if (mentionsPrep(text.className)) return "className";
  return mentionsPrep(text.major) ? "major" : null;
}

/** Whether the student counts among those who must check their record. A recorded reason brings in whom it concerns. */
export function isInScope(kind: ScopeKind, isOverridden: boolean): boolean {
  if (kind === "previousPrep") return false;
  return isOverridden || !(kind === "notFreshman" || kind === "notCohort" || kind === "notGaokao");
}

/** @param yearsOff years from the gaokao that counts to the one of the 考生号. */
function byYear(yearsOff: number, { route, prepColumn }: ScopeFacts, policy: Policy): ScopeKind {
  if (yearsOff > 0) return "yearInFuture";
  if (yearsOff === 0) return prepColumn === null ? "inScope" : "prepCheck";
  if (yearsOff === -1 && prepColumn !== null) return policy.excludesPreviousYearPrep ? "previousPrep" : "inScope";
  if (route === "reserved") return "review";
  return route === "transferred" ? "notFreshman" : "notCohort";
}

function withoutNumber(route: CandidateRoute): ScopeKind {
  if (route === "jointExam") return "jointExam";
  return route === "international" ? "notGaokao" : "numberMissing";
}

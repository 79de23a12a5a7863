import { routeOf, type CandidateRoute } from "../candidateCategories";
import type { ColumnKey } from "../columns";
import { findPrepColumn, isInScope, judgeScope, type ScopeKind } from "../scope";
import { BLANK, PLACEHOLDER } from "./cellStates";
import type { RowFacts } from "./RowFacts";

export interface ScopeReading {
  readonly kind: ScopeKind;
  /** Where 预科 stands; null where it stands nowhere. */
  readonly prepColumn: ColumnKey | null;
}

/** Applies the scope table to a row. Without a usable 考生号 cell nothing is claimed. */
export function readScope(row: RowFacts): ScopeReading {
  const parsed = row.examNumber()?.parsed ?? null;
  const prepColumn = findPrepColumn(row.text);
  if (prepColumn === null && parsed?.kind === "ordinary" && parsed.examYear === row.policy.gaokaoYear) return IN_SCOPE;
  const route = routeOf(row.text.candidateCategory);
  if (parsed === null && !saysNoNumber(row, route)) return UNKNOWN;
  const kind = judgeScope({ examNumber: parsed, route, prepColumn }, row.policy);
  return kind === "inScope" ? IN_SCOPE : { kind, prepColumn };
}

/** Whoever came without a gaokao has no 考生号 and may write 无. */
function saysNoNumber({ state }: RowFacts, route: CandidateRoute): boolean {
  return state.examNumber === BLANK || (state.examNumber === PLACEHOLDER && (route === "jointExam" || route === "international"));
}

/** Whether the row's student must check the record this year. */
export function countsInScope(row: RowFacts): boolean {
  const { kind } = row.scope();
  return kind === "inScope" || isInScope(kind, row.overrides().includes("范围"));
}

const UNKNOWN: ScopeReading = { kind: "unknown", prepColumn: null };
const IN_SCOPE: ScopeReading = { kind: "inScope", prepColumn: null };

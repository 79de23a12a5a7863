import { routeOf } from "../candidateCategories";
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
  const reading = row.examNumber();
  const prepColumn = findPrepColumn((column) => row.text(column));
  const route = routeOf(row.text("candidateCategory"));
  const state = row.state("examNumber");
  const saysNone = state === BLANK || (state === PLACEHOLDER && NUMBERLESS.has(route));
  if (reading === null && !saysNone) return UNKNOWN;
  const kind = judgeScope({ examNumber: reading?.parsed ?? null, route, prepColumn }, row.policy);
  return kind === "inScope" ? IN_SCOPE : { kind, prepColumn };
}

/** Whether the row's student must check the record this year. */
export function countsInScope(row: RowFacts): boolean {
  return isInScope(row.scope().kind, row.overrides().includes("范围"));
}

const UNKNOWN: ScopeReading = { kind: "unknown", prepColumn: null };
const IN_SCOPE: ScopeReading = { kind: "inScope", prepColumn: null };

/** Whoever came without a gaokao has no 考生号 and may write 无. */
const NUMBERLESS: ReadonlySet<string> = new Set(["jointExam", "international"]);

import type { ColumnKey } from "./columns";
import type { CellValue } from "./cell";

/** error blocks the row; warning needs a human look; info is an automatic normalisation or a hint. Source: domain notes, head. */
export type Severity = "error" | "warning" | "info";

/** From worst to mildest. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** One thing that a rule says about one row (or, from sheet rules, about the sheet). */
export interface Finding {
  /** The stable code of the rule, for tests and documents; never shown to a person. */
  readonly rule: string;
  readonly severity: Severity;
  /** The column it points at; null when it concerns the whole row or sheet. */
  readonly column: ColumnKey | null;
  /** One or more full Chinese sentences: what is wrong, both values where two disagree, what to do. Numbers of documents are masked. */
  readonly message: string;
  /** What one click may do about it. */
  readonly fix?: Fix;
}

/** A repair that a person may ask for. `safe` repairs lose nothing and may be done for many rows at once. */
export type Fix =
  | { readonly kind: "replace"; readonly safe: boolean; readonly changes: readonly CellChange[] }
  | { readonly kind: "splitItems"; readonly items: readonly string[] }
  | { readonly kind: "fillFromAbove"; readonly column: ColumnKey };

/** The new value of one cell of the finding's row; always written as text. */
export interface CellChange {
  readonly column: ColumnKey;
  readonly before: CellValue;
  readonly after: string;
}

/** Findings from worst to mildest; those of one severity stay in the order of the columns. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.length < 2 ? findings : SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

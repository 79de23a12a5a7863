import type { ColumnKey } from "../../domain/columns";
import type { RosterCheck } from "../../domain/rosterCheck";
import type { RowVerdict } from "../../domain/rowCheck";
import { STATUSES, isFinished } from "../../domain/statuses";
import type { ShownStudents } from "./ShownStudents";

/** The column by which students are told apart. */
export function columnFor(shown: ShownStudents): ColumnKey {
  return shown.kind === "class" ? "className" : "status";
}

export interface WantedTexts {
  /** What the cells of these students say, each text once, as typed: 未查 and 未查询 are two texts. */
  readonly texts: readonly string[];
  /** How many of the students have such a text; the others cannot be filtered for. */
  readonly found: number;
  readonly blank: number;
}

export function wantedTexts(check: RosterCheck, shown: ShownStudents): WantedTexts {
  const position = check.layout.positions[columnFor(shown)] ?? -1;
  // All three, so that a student whose status is changed meanwhile comes in when Excel filters again.
  const texts = new Set<string>(shown.kind === "pending" ? STATUSES.filter(({ isPending }) => isPending).map(({ status }) => status) : []);
  let found = 0;
  let blank = 0;
  for (let row = 0; row < check.rowCount; row++) {
    if (!isWanted(check.verdict(row), shown)) continue;
    const text = String(check.cells(row)[position] ?? "");
    if (text.trim() === "") blank++;
    else {
      texts.add(text);
      found++;
    }
  }
  return { texts: [...texts], found, blank };
}

function isWanted({ kind, inScope, status, className }: RowVerdict, shown: ShownStudents): boolean {
  if (kind !== "student") return false;
  switch (shown.kind) {
    case "pending":
      return inScope && !isFinished(status);
    case "class":
      return className === shown.className;
    case "status":
      return inScope && status === shown.status;
  }
}

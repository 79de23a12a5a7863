import type { Finding } from "../../domain/finding";
import type { FreshRow } from "./RowRepair";

/** Whether a row, just read again, is called the same and still has the finding with the very same repair. */
export function stillHas(label: string, finding: Finding, { verdict }: FreshRow): boolean {
  return verdict.label === label && verdict.findings.some((candidate) => isSame(candidate, finding));
}

function isSame(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.column === other.column && JSON.stringify(one.fix) === JSON.stringify(other.fix);
}

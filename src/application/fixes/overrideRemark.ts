import type { CellValue } from "../../domain/cell";
import type { Finding } from "../../domain/finding";
import { RULES } from "../../domain/registry";
import type { OverrideTopic } from "../../domain/rules/rule";

/** 备注 is one cell among many: the reason stays short. */
export const LONGEST_REASON = 100;

/** What a recorded reason would lower to a warning; null for findings that no reason helps, or that have one already. */
export function overrideTopic({ rule, severity }: Finding): OverrideTopic | null {
  return severity === "error" ? (TOPICS.get(rule) ?? null) : null;
}

/** Whether a warning was an error before somebody recorded a reason in 备注. */
export function hasRecordedReason({ rule, severity }: Finding): boolean {
  return severity === "warning" && TOPICS.has(rule);
}

/** A reason as 备注 can hold it: one line, no # (which begins a record); null when it says nothing. */
export function readReason(typed: string): string | null {
  const reason = typed.replace(/[#＃\s\p{Cf}]+/gu, " ").trim().slice(0, LONGEST_REASON);
  return /[\p{L}\p{N}]{2}/u.test(reason) ? reason : null;
}

/** 备注 with the record after what stands there already. */
export function withRecord(remarks: CellValue, topic: OverrideTopic, reason: string): string {
  const before = String(remarks ?? "").trimEnd();
  return `${before}${before === "" ? "" : " "}#已核实:${topic} ${reason}`;
}

const TOPICS: ReadonlyMap<string, OverrideTopic> = new Map(
  RULES.flatMap(({ id, overridable }) => (overridable === undefined ? [] : [[id, overridable] as const])),
);

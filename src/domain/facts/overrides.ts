import type { OverrideTopic } from "../rules/rule";

/**
 * The topics for which 备注 records a reason: `#已核实:范围 教务处同意`, several as `#已核实:范围、性别 …`.
 * A tag without a reason lowers nothing. Source: domain notes §8, override.
 */
export function readOverrides(remarks: string): readonly OverrideTopic[] {
  if (!remarks.includes("已核实")) return NO_TOPICS;
  const topics: OverrideTopic[] = [];
  for (const [, named = "", reason = ""] of remarks.matchAll(TAG)) {
    if (!/[\p{L}\p{N}]{2}/u.test(reason)) continue;
    for (const topic of TOPICS) {
      if (named.includes(topic) && !topics.includes(topic)) topics.push(topic);
    }
  }
  return topics;
}

const TOPICS: readonly OverrideTopic[] = ["范围", "性别", "出生日期"];
const NO_TOPICS: readonly OverrideTopic[] = [];
const TAG = /[#＃] ?已核实 ?[:：] ?((?:(?:范围|性别|出生日期)[、,，/和及 ]*)+)([^#＃]*)/gu;

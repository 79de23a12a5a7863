import { TEMPLATE_VERSION } from "../blueprint/policyTable";
import { readPolicyJson } from "../application/readPolicyJson";
import type { CheckContext } from "../domain/policy";
import type { PlainDate } from "../domain/plainDate";
import { policyPreset } from "../domain/policyPreset";
import { readTextFile } from "./readTextFile";
import { Refusal } from "./Refusal";

export interface ChosenContext {
  readonly context: CheckContext;
  /** A sentence where nobody said which rules apply; "" otherwise. */
  readonly notice: string;
}

/** New students come in autumn; until July the year before is meant. */
const FIRST_MONTH = 8;

/** The rules to check with: of the policy file, else the proposal for the latest cohort. */
export async function chooseContext(path: string | undefined, today: PlainDate = systemToday()): Promise<ChosenContext> {
  if (path !== undefined) {
    const policy = readPolicyJson(await readTextFile(path, "口径文件"));
    if (!policy.ok) throw new Refusal(policy.problem);
    return { context: { policy: policy.policy, today }, notice: "" };
  }
  const year = today.month >= FIRST_MONTH ? today.year : today.year - 1;
  return {
    context: { policy: policyPreset(year, "", TEMPLATE_VERSION), today },
    notice: `没有用 --policy 指明口径文件，按 ${year} 级的默认口径检查。`,
  };
}

function systemToday(): PlainDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

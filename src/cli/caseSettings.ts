import { CLASS_PREFIX_RULES, policySchema, type CheckContext } from "../domain/policy";
import { policyPreset } from "../domain/policyPreset";
import { fromYyyymmdd, isoText, type PlainDate } from "../domain/plainDate";
import { Refusal } from "./Refusal";

type Settings = Readonly<Record<string, unknown>>;

/** The policy and the day of a case: the file's defaults, then what the case itself sets. */
export function caseContext(defaults: Settings, config: Settings): CheckContext {
  const { asOf, ...rest } = { ...defaults, ...config };
  const preset = policyPreset(2018, "", "");
  const fields: Record<string, unknown> = { ...preset, noticeDate: isoText(preset.noticeDate), deadline: isoText(preset.deadline) };
  for (const [name, value] of Object.entries(rest)) Object.assign(fields, policyFields(name, value));
  const policy = policySchema.safeParse(fields);
  if (!policy.success) throw new Refusal(`用例的设置不能用：${policy.error.issues[0]?.message ?? ""}`);
  return { policy: policy.data, today: day(asOf) };
}

/** What one setting of a case means for the policy. The cohort of a case is also the year of its gaokao. */
function policyFields(name: string, value: unknown): Settings {
  if (name === "cohortYear") return { cohortYear: value, gaokaoYear: value };
  if (name === "snoLength") return { studentNumberLength: value };
  if (name === "allowMissingRecord") return { allowsMissingRecord: value };
  if (name === "classPrefixRule" && !CLASS_PREFIX_RULES.some((rule) => rule === value)) throw new Refusal(`用例的设置“${name}”不能用。`);
  return { [name]: value };
}

function day(asOf: unknown): PlainDate {
  const date = typeof asOf === "string" ? fromYyyymmdd(Number(asOf.replaceAll("-", ""))) : null;
  if (date === null) throw new Refusal("用例没有写明按哪一天检查（asOf），请写成 2018-10-10 这样的形式。");
  return date;
}

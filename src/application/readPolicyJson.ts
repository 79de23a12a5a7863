import { POLICY_ROWS, TEMPLATE_VERSION } from "../blueprint/policyTable";
import { policySchema, type Policy } from "../domain/policy";

export type PolicyJsonReading =
  | { readonly ok: true; readonly policy: Policy }
  /** One sentence that names everything that cannot be used. */
  | { readonly ok: false; readonly problem: string };

/** Reads a year's policy from JSON, dates as "2018-10-15". 学院 may be left out; the template's version is this program's. */
export function readPolicyJson(text: string): PolicyJsonReading {
  const json = parseJson(text);
  if (typeof json !== "object" || json === null || Array.isArray(json)) return { ok: false, problem: "口径文件不是 JSON 对象，请检查花括号、引号和逗号。" };
  const parsed = policySchema.safeParse({ college: "", ...json, templateVersion: TEMPLATE_VERSION });
  if (parsed.success) return { ok: true, policy: parsed.data };
  const problems = parsed.error.issues.map((issue) =>
    issue.code === "unrecognized_keys" ? `不认识的项目 ${issue.keys.join("、")}` : fieldProblem(String(issue.path[0] ?? ""), issue.message, json),
  );
  return { ok: false, problem: `口径文件不能用：${problems.join("；")}。` };
}

function fieldProblem(field: string, message: string, json: object): string {
  const label = POLICY_ROWS.find((row) => row.field === field)?.label ?? field;
  const reason = field in json ? message.replace(/。$/u, "") : "没有填写";
  return `${label}（${field}）${reason}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

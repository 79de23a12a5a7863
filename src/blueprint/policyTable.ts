import { CLASS_PREFIX_RULES, POLICY_DEFAULTS, policySchema, type Policy } from "../domain/policy";
import { isoText, type PlainDate } from "../domain/plainDate";
import { OPTIONAL_COLUMN_WORDS } from "../domain/optionalColumns";
import type { CellRow, CellValue } from "../domain/cell";

/** The table of 填报说明 in which the policy lives: two columns, 项目 and 内容, one row for each field. */
export const POLICY_TABLE = "tblPolicy";
export const POLICY_HEADERS = ["项目", "内容"] as const;

/** What the line of optional columns says when there are none. */
const NO_COLUMNS = "无";

/** Version of the template that this program makes. */
export const TEMPLATE_VERSION = "1.0";

interface PolicyRow {
  readonly field: keyof Policy;
  readonly label: string;
  /** Beside the table, for the person who edits it. */
  readonly hint: string;
  readonly kind: "text" | "number" | "date" | "yesNo" | "classPrefix" | "columns";
}

export const POLICY_ROWS: readonly PolicyRow[] = [
  { field: "school", label: "学校", kind: "text", hint: "学校全称。" },
  { field: "college", label: "学院", kind: "text", hint: "上报表的标题用它，各行“学院”应与它一致。" },
  { field: "cohortYear", label: "年级", kind: "number", hint: "四位数字，例如 2018 表示 2018 级。" },
  { field: "gaokaoYear", label: "高考年份", kind: "number", hint: "考生号前两位应是这一年的后两位。" },
  { field: "excludesPreviousYearPrep", label: "是否排除上年预科", kind: "yesNo", hint: "是：不含上一年高考的少数民族预科生。" },
  { field: "noticeDate", label: "通知日期", kind: "date", hint: "写成 2018-09-27 的形式。" },
  { field: "deadline", label: "截止日期", kind: "date", hint: "写成 2018-10-15 的形式。" },
  { field: "deadlineInclusive", label: "截止日含当日", kind: "yesNo", hint: "是：截止日当天仍算按时。" },
  { field: "reportTo", label: "上报部门", kind: "text", hint: "上报表交到哪里。" },
  { field: "studentNumberLength", label: "学号长度", kind: "number", hint: "本校学号的位数。" },
  { field: "classPrefixRule", label: "学号与班级核对", kind: "classPrefix", hint: "学号是否应以班级号开头。" },
  { field: "allowsMissingRecord", label: "查不到学籍可上报", kind: "yesNo", hint: "是：查不到学籍的学生也可以列入附件1。" },
  { field: "templateVersion", label: "模板版本", kind: "text", hint: "由助手填写，请不要改。" },
  // From here on lines that older templates lack: at the end, so that the others stay where the formulas look for them.
  { field: "optionalColumns", label: "选填栏", kind: "columns", hint: `可选${OPTIONAL_COLUMN_WORDS.join("、")}；一个也不要时写“${NO_COLUMNS}”。` },
  { field: "printsWarningReasons", label: "核对说明印入备注", kind: "yesNo", hint: "是：“请核对”的说明印在上报表的备注里。" },
  { field: "submissionFileName", label: "上报文件名", kind: "text", hint: "保存上报表时建议的文件名，{学院}会换成学院名称。" },
];

/** The words of each way to compare 学号 and 班级. */
export const CLASS_PREFIX_WORDS: { readonly [K in (typeof CLASS_PREFIX_RULES)[number]]: string } = {
  "numeric-class-only": "班级是数字时核对",
  always: "总是核对",
  off: "不核对",
};

/** The body of the policy table, as text. */
export function policyCells(policy: Policy): string[][] {
  return POLICY_ROWS.map((row) => [row.label, cellText(policy[row.field])]);
}

/** What a line says where an older workbook does not have it; null where it must be there. */
export function defaultPolicyText(field: keyof Policy): string | null {
  const value = (POLICY_DEFAULTS as Partial<Policy>)[field];
  return value === undefined ? null : cellText(value);
}

/** Row of a field within the table body, counted from 0. */
export function policyRowIndex(field: keyof Policy): number {
  return POLICY_ROWS.findIndex((row) => row.field === field);
}

export type PolicyReading =
  | { readonly ok: true; readonly policy: Policy }
  /** One Chinese sentence for each bad or missing value; nothing is guessed. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the body of the policy table (two columns), rows in any order. */
export function readPolicy(body: readonly CellRow[]): PolicyReading {
  const parsed = parsePolicy(body);
  if (parsed.success) return { ok: true, policy: parsed.data };
  return { ok: false, problems: parsed.error.issues.map((issue) => problemSentence(String(issue.path[0] ?? ""), issue.message)) };
}

/** What is wrong with each line of the body, to be shown beside the line; empty when the policy can be used. */
export function policyFieldProblems(body: readonly CellRow[]): ReadonlyMap<keyof Policy, string> {
  const { error } = parsePolicy(body);
  return new Map(error?.issues.map((issue) => [issue.path[0] as keyof Policy, issue.message]));
}

function parsePolicy(body: readonly CellRow[]): ReturnType<typeof policySchema.safeParse> {
  const cells = new Map(body.map((row) => [text(row[0] ?? ""), row[1] ?? ""]));
  return policySchema.safeParse(Object.fromEntries(POLICY_ROWS.map((row) => [row.field, fieldValue(row, cells.get(row.label))])));
}

function problemSentence(field: string, message: string): string {
  const label = POLICY_ROWS.find((row) => row.field === field)?.label ?? field;
  return `填报说明里“${label}”的内容不能用：${message}`;
}

/** The text of a line that is not there: templates without 选填栏 have all columns; other younger lines say what holds without them. */
export function missingLineText(field: keyof Policy): string {
  return field === "optionalColumns" ? columnsText(OPTIONAL_COLUMN_WORDS) : (defaultPolicyText(field) ?? "");
}

export function columnsText(columns: Policy["optionalColumns"]): string {
  return columns.length === 0 ? NO_COLUMNS : columns.join("、");
}

/** The words of the line, known or not. */
export function columnsIn(text: string): string[] {
  return text.split(/[、，,；;\s]+/u).filter((word) => word !== "" && word !== NO_COLUMNS);
}

const YES_NO: ReadonlyMap<string, boolean> = new Map([["是", true], ["否", false]]);

function fieldValue(row: PolicyRow, cell: CellValue | undefined): unknown {
  return cell === undefined ? undefined : READERS[row.kind](text(cell));
}

/** What cannot be read stays as it is, for the schema to refuse. */
const READERS: { readonly [K in PolicyRow["kind"]]: (words: string) => unknown } = {
  text: (words) => words,
  number: (words) => (/^\d+$/u.test(words) ? Number(words) : words),
  date: (words) => dateText(words),
  yesNo: (words) => YES_NO.get(words) ?? words,
  classPrefix: (words) => CLASS_PREFIX_RULES.find((rule) => CLASS_PREFIX_WORDS[rule] === words) ?? words,
  columns: columnsIn,
};

/** 2018/10/15, 2018.10.15, 2018年10月15日 and 20181015 say the same as 2018-10-15. */
function dateText(words: string): string {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(words) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(words);
  if (parts === null) return words;
  return `${parts[1] ?? ""}-${(parts[2] ?? "").padStart(2, "0")}-${(parts[3] ?? "").padStart(2, "0")}`;
}

function text(cell: CellValue): string {
  return String(cell ?? "").trim();
}

function cellText(value: Policy[keyof Policy]): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  if (Array.isArray(value)) return columnsText(value);
  if (typeof value === "object") return isoText(value satisfies PlainDate);
  if (typeof value === "number") return String(value);
  return value in CLASS_PREFIX_WORDS ? CLASS_PREFIX_WORDS[value as keyof typeof CLASS_PREFIX_WORDS] : value;
}

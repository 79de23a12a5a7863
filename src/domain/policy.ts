import * as z from "zod/mini";
import { OPTIONAL_COLUMN_WORDS } from "./optionalColumns";
import { fromYyyymmdd, type PlainDate } from "./plainDate";

/** The pane's page forbids eval; without this zod would try whether it may compile its checks. */
z.config({ jitless: true });

/** When a 学号 is compared with its 班级: only where the class is all digits, always, or never. Source: domain notes §4 [inf]. */
export const CLASS_PREFIX_RULES = ["numeric-class-only", "always", "off"] as const;

/** What holds in a workbook that was made before these lines existed. */
export const POLICY_DEFAULTS = { printsWarningReasons: true, submissionFileName: "{学院}新生学籍信息有误学生名单" } as const;

const plainDate = z.pipe(
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u, "日期请写成 2018-10-15 这样的形式。")),
  z.transform((text: string, context): PlainDate => {
    const date = fromYyyymmdd(Number(text.replaceAll("-", "")));
    if (date !== null) return date;
    context.issues.push({ code: "custom", message: `日历上没有 ${text} 这一天。`, input: text });
    return z.NEVER;
  }),
);

const year = wholeNumber("年份请写四位数字。", "年份请写四位数字。", { from: 2000, to: 2099, otherwise: "年份应在 2000 至 2099 之间。" });

const OPTIONAL_COLUMNS_PROBLEM = `选填栏只能从${OPTIONAL_COLUMN_WORDS.map((word) => `“${word}”`).join("")}里选。`;

/**
 * The rules of one year, as the registrar sets them. It lives in the workbook's `tblPolicy` only.
 * What no source settles is a field here, with the domain notes' proposal as its default (notes §8, open questions).
 */
export const policySchema = z.strictObject({
  school: z.string("学校请写文字。").check(z.maxLength(50, "学校名称请控制在 50 字以内。")),
  /** Titles begin with it, and Excel takes a title that begins with one of these marks for a formula. */
  college: z.string("学院请写文字。").check(z.maxLength(50, "学院名称请控制在 50 字以内。"), z.regex(/^(?![-=+@])/u, "学院名称不能以“=”“+”“-”“@”开头。")),
  /** 年级: the cohort, e.g. 2018 for 2018级. */
  cohortYear: year,
  /** 高考年份: whose gaokao counts; digits 1-2 of the 考生号 must say it. */
  gaokaoYear: year,
  excludesPreviousYearPrep: z.boolean("请填“是”或“否”。"),
  noticeDate: plainDate,
  deadline: plainDate,
  /** Whether the deadline day itself is still in time («10 月 15 日前»). */
  deadlineInclusive: z.boolean("请填“是”或“否”。"),
  reportTo: z.string("上报部门请写文字。").check(z.maxLength(100, "上报部门请控制在 100 字以内。")),
  studentNumberLength: wholeNumber("学号长度请写数字。", "学号长度请写整数。", { from: 4, to: 15, otherwise: "学号长度应在 4 至 15 之间。" }),
  classPrefixRule: z.enum(CLASS_PREFIX_RULES, "请从列表中选择学号与班级的核对方式。"),
  /** 查不到学籍 may be listed in 附件1. */
  allowsMissingRecord: z.boolean("请填“是”或“否”。"),
  /** Whether what the college says of a warning is printed in 备注 of 上报表. Workbooks made before it existed do not have the line. */
  printsWarningReasons: z._default(z.boolean("请填“是”或“否”。"), POLICY_DEFAULTS.printsWarningReasons),
  /** Proposed name of the file that is handed in; {学院} stands for the college. */
  submissionFileName: z._default(z.string("上报文件名请写文字。").check(z.maxLength(80, "上报文件名请控制在 80 字以内。")), POLICY_DEFAULTS.submissionFileName),
  /** Version of the template that the workbook was made from. */
  templateVersion: z.string("模板版本请写文字。"),
  /** The optional columns that the template has; a policy that does not speak of them has all. */
  optionalColumns: z._default(z.array(z.enum(OPTIONAL_COLUMN_WORDS, OPTIONAL_COLUMNS_PROBLEM), OPTIONAL_COLUMNS_PROBLEM), [...OPTIONAL_COLUMN_WORDS]),
});

export type Policy = z.infer<typeof policySchema>;

/** What rules need beside the cells: the year's policy and the day on which they are asked. */
export interface CheckContext {
  readonly policy: Policy;
  readonly today: PlainDate;
}

function wholeNumber(noNumber: string, notWhole: string, { from, to, otherwise }: { from: number; to: number; otherwise: string }) {
  return z.number(noNumber).check(z.int(notWhole), z.gte(from, otherwise), z.lte(to, otherwise));
}

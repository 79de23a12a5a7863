import { toHalfWidth } from "./text";

/** 查询确认状态, as the tracker's drop-down offers them. Source: domain notes §3.3. */
export type Status = "未查询" | "已确认无误" | "信息有误" | "查不到学籍" | "账号被占用";

export interface StatusInfo {
  readonly status: Status;
  /** Whether the counselor still has to chase the student. */
  readonly isPending: boolean;
  /** What to do next, for the pane. */
  readonly nextStep: string;
  /** CHSI's own limits that matter on the way, one sentence each. */
  readonly limits: readonly string[];
}

/** Every status with its next step. Source: domain notes §3.4 (CHSI's guide and the notice of 27 September 2018). */
export const STATUSES: readonly StatusInfo[] = [
  {
    status: "未查询",
    isPending: true,
    nextStep: "请学生登录学信网，在截止日期前完成本人学籍信息查询确认。",
    limits: [],
  },
  { status: "已确认无误", isPending: false, nextStep: "信息查询确认工作结束，不需要再做什么。", limits: [] },
  {
    status: "信息有误",
    isPending: false,
    nextStep: "请填写有误信息项，并把这名学生列入附件1，由学院汇总上报。",
    limits: ["至少要填一项有误信息。"],
  },
  {
    status: "查不到学籍",
    isPending: true,
    nextStep: "请学生在学信网点“尝试绑定学籍”，填写学号、学校名称、入学年份和层次；仍查不到的，请联系学校的学籍管理部门。",
    limits: ["绑定学籍只有5次机会，提交前请核对每一项。"],
  },
  {
    status: "账号被占用",
    isPending: true,
    nextStep:
      "手机号被占用的，先找回密码，不行再选“继续注册”“我要重新注册”；证件号被占用的，注册后首选请大学同班同学协助验证身份，也可以上传手持身份证照片人工审核。",
    limits: [
      "协助请求每天最多发送5条。",
      "照片每天最多上传3次，累计最多5次，每张不超过300K。",
      "人工审核在三个工作日内答复；通过后，使用该证件号的其他账号会被注销。",
    ],
  },
];

/** CHSI's counters: 绑定学籍 in total, photos per day and in total, assist requests per day. Source: domain notes §3.4. */
export const BINDING_LIMIT = 5;
export const PHOTO_DAY_LIMIT = 3;
export const PHOTO_TOTAL_LIMIT = 5;
export const ASSIST_DAY_LIMIT = 5;
export const REVIEW_WORKING_DAYS = 3;

export interface StatusReading {
  readonly status: Status;
  /** Whether the cell has to be rewritten to say exactly `status`. */
  readonly normalised: boolean;
}

/** @param text the cell's clean text. Null for what does not say which result, such as 已查询 or √. */
export function parseStatus(text: string): StatusReading | null {
  const exact = BY_NAME.get(text);
  if (exact !== undefined) return { status: exact.status, normalised: false };
  const word = toHalfWidth(text).replaceAll(" ", "");
  const status = BY_NAME.get(word)?.status ?? ALIASES.get(word);
  return status === undefined ? null : { status, normalised: true };
}

export function isPending(status: Status): boolean {
  return BY_NAME.get(status)?.isPending === true;
}

const BY_NAME: ReadonlyMap<string, StatusInfo> = new Map(STATUSES.map((info) => [info.status, info]));

/** Only words that say the result beyond doubt. */
const ALIASES: ReadonlyMap<string, Status> = new Map<string, Status>([
  ["无误", "已确认无误"], ["信息无误", "已确认无误"], ["确认无误", "已确认无误"], ["核对无误", "已确认无误"], ["查询无误", "已确认无误"],
  ["有误", "信息有误"], ["信息错误", "信息有误"], ["信息不符", "信息有误"],
  ["未查", "未查询"], ["尚未查询", "未查询"], ["没有查询", "未查询"], ["待查询", "未查询"],
  ["查无学籍", "查不到学籍"], ["查不到", "查不到学籍"], ["无学籍", "查不到学籍"], ["没有学籍", "查不到学籍"], ["查询不到学籍", "查不到学籍"],
  ["账号占用", "账号被占用"], ["帐号被占用", "账号被占用"], ["帐号占用", "账号被占用"], ["账户被占用", "账号被占用"], ["账号被占", "账号被占用"],
]);

/** Every word that is understood, for the template's own check. */
export const STATUS_WORDS: readonly string[] = [...BY_NAME.keys(), ...ALIASES.keys()];

import { toHalfWidth } from "./text";

/** 查询确认状态, as the tracker's drop-down offers them. Source: domain notes §3.3. */
export type Status = "未查询" | "已确认无误" | "信息有误" | "查不到学籍" | "账号被占用";

export interface StatusInfo {
  readonly status: Status;
  /** Whether the counselor still has to chase the student. */
  readonly isPending: boolean;
}

/** Every status; what to do next is in `progress/statusGuide.ts`. Source: domain notes §3.4. */
export const STATUSES: readonly StatusInfo[] = [
  { status: "未查询", isPending: true },
  { status: "已确认无误", isPending: false },
  { status: "信息有误", isPending: false },
  { status: "查不到学籍", isPending: true },
  { status: "账号被占用", isPending: true },
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

/** Whether the student has looked at the record and said what it is like; this is what the completion rate counts. Source: domain notes §3.4. */
export function isFinished(status: string): boolean {
  return status === "已确认无误" || status === "信息有误";
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

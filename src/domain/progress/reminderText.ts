import { daysLeft } from "../facts/deadline";
import type { CheckContext } from "../policy";
import type { Status } from "../statuses";
import { classLabel } from "./classLabel";
import { dueText } from "./dueText";

/** Whom to remind, and of what. */
export interface Reminded {
  /** As written in the sheet; "" where nothing is. */
  readonly name: string;
  readonly status: Status | "";
}

/** A message for the group of a class: who, what to do, until when. It goes to many eyes, so it holds names and no number of anybody's. */
export function reminderText(className: string, students: readonly Reminded[], context: CheckContext): string {
  const due = daysLeft(context) < 0 ? "截止日期已过，请马上完成" : `请${dueText(context.policy)}完成`;
  const parts = PARTS.flatMap(({ statuses, heading, what }) => {
    const concerned = students.filter(({ status }) => statuses.includes(status));
    return concerned.length === 0 ? [] : [`◆ ${heading}（${concerned.length}人）：${namesOf(concerned)}\n${what}`];
  });
  return [`【学信网学籍信息查询确认提醒】${classLabel(className)}`, `还有${students.length}位同学没有完成，${due}：`, ...parts, CLOSING].join("\n");
}

interface Part {
  readonly statuses: readonly Reminded["status"][];
  readonly heading: string;
  readonly what: string;
}

const PARTS: readonly Part[] = [
  { statuses: ["未查询"], heading: "还没有查询", what: "请登录“学信网”，核对本人学籍信息并确认，把结果告诉辅导员。" },
  {
    statuses: ["查不到学籍"],
    heading: "查不到学籍",
    what: "请点“尝试绑定学籍”；一共只有5次机会，提交前逐字核对学号、学校名称、入学年份和层次。仍查不到的，请联系辅导员。",
  },
  {
    statuses: ["账号被占用"],
    heading: "账号被占用",
    what: "手机号被占用的先试“密码找回”；证件号被占用的，首选请大学同班同学协助验证身份（每天可发送协助请求5条）。",
  },
  { statuses: [""], heading: "查询结果还没有登记", what: "请把查询结果告诉辅导员。" },
];

const CLOSING = "请妥善保管个人账号和密码，不要在群里发身份证号。";

function namesOf(students: readonly Reminded[]): string {
  const counts = new Map<string, number>();
  for (const { name } of students) counts.set(isName(name) ? name : "", (counts.get(isName(name) ? name : "") ?? 0) + 1);
  const nameless = counts.get("") ?? 0;
  counts.delete("");
  const named = [...counts].map(([name, count]) => (count === 1 ? name : `${name}（同名${count}人，都请完成）`));
  return [...named, ...(nameless === 0 ? [] : [`另有${nameless}人名单上没有姓名，由辅导员单独通知`])].join("、");
}

/** Numbers end up in the column of names now and then; they must not reach a group chat. */
function isName(name: string): boolean {
  return name !== "" && !/\p{Nd}{3}/u.test(name.replaceAll(/\s/gu, ""));
}

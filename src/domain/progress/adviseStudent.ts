import { daysLeft } from "../facts/deadline";
import { isoText, yyyymmdd, type PlainDate } from "../plainDate";
import type { CheckContext } from "../policy";
import { ASSIST_DAY_LIMIT, BINDING_LIMIT, PHOTO_DAY_LIMIT, PHOTO_TOTAL_LIMIT, REVIEW_WORKING_DAYS } from "../statuses";
import { addWorkingDays } from "../workingDays";
import { dueText } from "./dueText";
import type { Standing } from "./Standing";

/** What to do for one student now, and how often it can still be tried; one sentence each. */
export interface Advice {
  readonly step: string;
  readonly tries: readonly string[];
}

/** The next step of a student who is not finished. Source: domain notes §3.4 (CHSI's guide). */
export function adviseStudent(standing: Standing, context: CheckContext): Advice {
  switch (standing.status) {
    case "未查询":
      return { step: notAskedYet(context), tries: [] };
    case "查不到学籍":
      return notFound(standing, context);
    case "账号被占用":
      return { step: accountStep(standing, context.today), tries: accountTries(standing) };
    case "已确认无误":
    case "信息有误":
      return { step: "查询确认已经完成。", tries: [] };
    case "":
      return { step: "请问清查询结果，在“查询确认状态”里从列表中选一项。", tries: [] };
  }
}

function notAskedYet(context: CheckContext): string {
  return daysLeft(context) < 0 ? "截止日期已过，请学生马上登录“学信网”完成本人学籍信息查询确认。" : `请学生${dueText(context.policy)}登录“学信网”完成本人学籍信息查询确认。`;
}

function notFound({ bindings }: Standing, { policy }: CheckContext): Advice {
  if (bindings === null) return { step: BIND, tries: [`绑定学籍一共只有${BINDING_LIMIT}次机会；用过几次还没有记，请填在“绑定已用次数”里。`] };
  const left = BINDING_LIMIT - bindings;
  const tries = [`绑定学籍已用${bindings}次，还剩${left}次。`];
  if (left > 0) return { step: left === 1 ? `只剩最后一次机会。${BIND}` : BIND, tries };
  return { step: `${BINDING_LIMIT}次绑定机会已经用完，请联系学校的学籍管理部门${policy.reportTo === "" ? "" : `（${policy.reportTo}）`}。`, tries };
}

function accountStep({ photosTotal, reviewSubmittedOn }: Standing, today: PlainDate): string {
  if (reviewSubmittedOn !== null) {
    const due = addWorkingDays(reviewSubmittedOn, REVIEW_WORKING_DAYS);
    if (yyyymmdd(today) <= yyyymmdd(due)) return `人工审核已在 ${isoText(reviewSubmittedOn)} 提交，三个工作日内（${isoText(due)} 前）会以电话或邮件通知，请学生留意。`;
    return `人工审核已过三个工作日（${isoText(due)}），请学生登录“学信网”看结果，或改请大学同班同学协助。`;
  }
  if (photosTotal === PHOTO_TOTAL_LIMIT) return `照片累计${PHOTO_TOTAL_LIMIT}次上传已经用完，请改用“大学同班同学协助”或“提供学籍或学历信息”。`;
  return "手机号被占用：先试密码找回，不行再“继续注册”“我要重新注册”。证件号被占用：首选请大学同班同学协助验证身份。";
}

function accountTries({ photosToday, photosTotal, assistsToday }: Standing): string[] {
  const totalLeft = photosTotal === null ? null : PHOTO_TOTAL_LIMIT - photosTotal;
  const todayLeft = Math.min(PHOTO_DAY_LIMIT - (photosToday ?? 0), totalLeft ?? PHOTO_TOTAL_LIMIT);
  return [
    assistsToday === null ? `协助请求每天可发${ASSIST_DAY_LIMIT}条。` : `今天的协助请求已发${assistsToday}条，还可发${ASSIST_DAY_LIMIT - assistsToday}条。`,
    totalLeft === null
      ? `照片每天只能上传${PHOTO_DAY_LIMIT}次，累计${PHOTO_TOTAL_LIMIT}次；用过几次还没有记。`
      : `照片已上传${PHOTO_TOTAL_LIMIT - totalLeft}次，累计还剩${totalLeft}次，今天还可传${todayLeft}次。`,
  ];
}

const BIND = "请学生点“尝试绑定学籍”，提交前逐字核对学号、学校名称、入学年份和层次；不知道学号的，请联系学籍管理部门。";

import type { PlainDate } from "../../../src/domain/plainDate";
import type { Policy } from "../../../src/domain/policy";
import { adviseStudent } from "../../../src/domain/progress/adviseStudent";
import { readStanding } from "../../../src/domain/progress/Standing";
import { STATUS_GUIDES } from "../../../src/domain/progress/statusGuide";
import { readLayout } from "../../../src/domain/rosterLayout";
import { STATUSES } from "../../../src/domain/statuses";
import { CONFIRMED, context, headersOf, rowOf, type Cells } from "../student";

const october = (day: number): PlainDate => ({ year: 2018, month: 10, day });

function advice(status: string, changes: Cells = {}, today = october(10), policy: Partial<Policy> = {}) {
  const cells = rowOf("tracker", { ...CONFIRMED, status, ...changes });
  return adviseStudent(readStanding(readLayout("tracker", headersOf("tracker")), cells, status), context({ today, policy }));
}

it("names the deadline, and urges after it", () => {
  expect(advice("未查询").step).toBe("请学生在 2018-10-15 前（含当日）登录“学信网”完成本人学籍信息查询确认。");
  expect(advice("未查询", {}, october(15)).step).toMatch(/2018-10-15/u);
  expect(advice("未查询", {}, october(16)).step).toMatch(/^截止日期已过/u);
});

it("is late on the day of the deadline already where that day does not count", () => {
  const policy = { deadlineInclusive: false };
  expect(advice("未查询", {}, october(14), policy).step).toBe("请学生在 2018-10-15 前登录“学信网”完成本人学籍信息查询确认。");
  expect(advice("未查询", {}, october(15), policy)).toEqual({ step: "截止日期已过，请学生马上登录“学信网”完成本人学籍信息查询确认。", tries: [] });
});

it("names the office where the policy does, and has nothing to ask of those who are done", () => {
  expect(advice("查不到学籍", { bindingAttempts: "5" }, october(10), { reportTo: "学籍科" }).step).toBe("5次绑定机会已经用完，请联系学校的学籍管理部门（学籍科）。");
  expect(advice("查不到学籍", { bindingAttempts: "5" }, october(10), { reportTo: "" }).step).toBe("5次绑定机会已经用完，请联系学校的学籍管理部门。");
  expect(advice("已确认无误")).toEqual({ step: "查询确认已经完成。", tries: [] });
  expect(advice("信息有误")).toEqual({ step: "查询确认已经完成。", tries: [] });
});

it("reads what it can where the tracker has lost columns", () => {
  const standing = readStanding(readLayout("tracker", ["姓名"]), ["测试甲"], "查不到学籍");
  expect(standing).toEqual({ status: "查不到学籍", bindings: null, photosToday: null, photosTotal: null, assistsToday: null, reviewSubmittedOn: null });
});

it.each([
  ["", "绑定学籍一共只有5次机会；用过几次还没有记，请填在“绑定已用次数”里。"],
  ["2次", "绑定学籍已用2次，还剩3次。"],
  ["5", "绑定学籍已用5次，还剩0次。"],
  ["6", "绑定学籍一共只有5次机会；用过几次还没有记，请填在“绑定已用次数”里。"],
])("counts the bindings left when %j are used", (bindingAttempts, sentence) => {
  expect(advice("查不到学籍", { bindingAttempts }).tries).toEqual([sentence]);
});

it("warns before the last binding and sends to the office after it", () => {
  expect(advice("查不到学籍", { bindingAttempts: "3" }).step).toMatch(/^请学生点“尝试绑定学籍”/u);
  expect(advice("查不到学籍", { bindingAttempts: "4" }).step).toMatch(/^只剩最后一次机会。/u);
  expect(advice("查不到学籍", { bindingAttempts: "5" }).step).toMatch(/^5次绑定机会已经用完，请联系学校的学籍管理部门/u);
});

it.each([
  [{}, ["协助请求每天可发5条。", "照片每天只能上传3次，累计5次；用过几次还没有记。"]],
  [{ assistRequestsToday: "2", photoUploadsToday: "1", photoUploadsTotal: "2" }, ["今天的协助请求已发2条，还可发3条。", "照片已上传2次，累计还剩3次，今天还可传2次。"]],
  [{ photoUploadsToday: "0", photoUploadsTotal: "4" }, ["协助请求每天可发5条。", "照片已上传4次，累计还剩1次，今天还可传1次。"]],
  [{ photoUploadsToday: "3", photoUploadsTotal: "4" }, ["协助请求每天可发5条。", "照片已上传4次，累计还剩1次，今天还可传0次。"]],
])("counts requests and photos left: %j", (changes, tries) => {
  expect(advice("账号被占用", changes).tries).toEqual(tries);
});

it.each([
  ["", 10, /首选请大学同班同学协助验证身份/u],
  ["20181008", 11, /三个工作日内（2018-10-11 前）会以电话或邮件通知/u],
  ["20181008", 12, /人工审核已过三个工作日（2018-10-11）/u],
  ["20181012", 17, /2018-10-17 前/u],
])("waits three working days for the review handed in on %s, on %i October", (reviewSubmittedOn, day, step) => {
  expect(advice("账号被占用", { reviewSubmittedOn }, october(day)).step).toMatch(step);
});

it("offers the other ways when the photos are used up", () => {
  expect(advice("账号被占用", { photoUploadsTotal: "5" }).step).toMatch(/5次上传已经用完，请改用“大学同班同学协助”或“提供学籍或学历信息”/u);
});

it("asks for the result where none is written", () => {
  expect(advice("")).toEqual({ step: "请问清查询结果，在“查询确认状态”里从列表中选一项。", tries: [] });
});

it("guides through every status", () => {
  expect(STATUS_GUIDES.map(({ status }) => status).sort()).toEqual(STATUSES.map(({ status }) => status).sort());
  for (const { steps } of STATUS_GUIDES) for (const step of steps) expect(step).toMatch(/。$/u);
});

it("quotes the limits as the guide prints them", () => {
  const quotes = STATUS_GUIDES.flatMap((guide) => guide.quotes);
  expect(quotes).toEqual(expect.arrayContaining([
    "您只有5次机会，请确认输入的内容与本人的学籍信息完全一致。",
    "每天可发送协助请求5条",
    "每天只能上传3次,累计上传不能超过5次。",
    "本网站核对无误后将在三个工作日内通过电话或者邮件通知您。",
  ]));
});

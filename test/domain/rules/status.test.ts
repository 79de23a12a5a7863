import { CONFIRMED, foundOnTracker, judge } from "../student";

const PENDING = { confirmedOn: "" };
const NO_RECORD = { ...PENDING, status: "查不到学籍" };
const ACCOUNT_TAKEN = { ...PENDING, status: "账号被占用" };

it.each([
  ["confirmed", {}, []],
  ["counters of a confirmed student do not matter", { bindingAttempts: "9", photoUploadsToday: "x" }, []],
  ["[STATUS_REQUIRED]", { status: "", confirmedOn: "" }, ["STATUS_REQUIRED status error"]],
  ["[STATUS_INVALID] which result?", { status: "已查询" }, ["STATUS_INVALID status error"]],
  ["[STATUS_INVALID] a tick", { status: "√" }, ["STATUS_INVALID status error"]],
  ["[STATUS_NORMALIZED]", { status: "无误" }, ["STATUS_NORMALIZED status info"]],
  ["[STATUS_ITEM_MISSING]", { status: "信息有误" }, ["STATUS_ITEM_MISSING wrongItem error"]],
  ["several items are welcome on the tracker", { status: "信息有误", wrongItem: "姓名、身份证号" }, []],
  ["[STATUS_ITEM_CONFLICT]", { wrongItem: "姓名" }, ["STATUS_ITEM_CONFLICT status error"]],
  ["[STATUS_ITEM_CONFLICT] not for 无", { wrongItem: "无" }, []],
  ["[CONFIRM_DATE_MISSING]", { confirmedOn: "" }, ["CONFIRM_DATE_MISSING confirmedOn warning"]],
  ["[CONFIRM_DATE_RANGE] in the future", { confirmedOn: "20181231" }, ["CONFIRM_DATE_RANGE confirmedOn warning"]],
  ["[CONFIRM_DATE_RANGE] before the notice", { confirmedOn: "20180926" }, ["CONFIRM_DATE_RANGE confirmedOn warning"]],
  ["[CONFIRM_DATE_RANGE] today, as a date cell", { confirmedOn: 43383 }, []],
  ["[STATUS_STALE] binding was tried", { ...PENDING, status: "未查询", bindingAttempts: "1" }, ["STATUS_STALE status warning"]],
  ["[BIND_LAST]", { ...NO_RECORD, bindingAttempts: "4" }, ["BIND_LAST bindingAttempts warning"]],
  ["[BIND_EXHAUSTED]", { ...NO_RECORD, bindingAttempts: "5" }, ["BIND_EXHAUSTED bindingAttempts warning"]],
  ["[BIND_COUNT_INVALID]", { ...NO_RECORD, bindingAttempts: "6" }, ["BIND_COUNT_INVALID bindingAttempts error"]],
  ["[BIND_COUNT_INVALID] words", { ...NO_RECORD, bindingAttempts: "两次" }, ["BIND_COUNT_INVALID bindingAttempts error"]],
  ["a number cell", { ...NO_RECORD, bindingAttempts: 2 }, []],
  ["[UPLOAD_DAY_REACHED]", { ...ACCOUNT_TAKEN, photoUploadsToday: "3", photoUploadsTotal: "3" }, ["UPLOAD_DAY_REACHED photoUploadsToday warning"]],
  ["[UPLOAD_COUNT_INVALID]", { ...ACCOUNT_TAKEN, photoUploadsToday: "4", photoUploadsTotal: "4" }, ["UPLOAD_COUNT_INVALID photoUploadsToday error"]],
  ["[UPLOAD_COUNT_INVALID] more today than in total", { ...ACCOUNT_TAKEN, photoUploadsToday: "2", photoUploadsTotal: "1" }, ["UPLOAD_COUNT_INVALID photoUploadsToday error"]],
  ["[UPLOAD_EXHAUSTED] instead of 明天再传", { ...ACCOUNT_TAKEN, photoUploadsToday: "3", photoUploadsTotal: "5" }, ["UPLOAD_EXHAUSTED photoUploadsTotal warning"]],
  ["[ASSIST_DAY_REACHED]", { ...ACCOUNT_TAKEN, assistRequestsToday: "5" }, ["ASSIST_DAY_REACHED assistRequestsToday warning"]],
  ["[ASSIST_COUNT_INVALID]", { ...ACCOUNT_TAKEN, assistRequestsToday: "6" }, ["ASSIST_COUNT_INVALID assistRequestsToday error"]],
])("%s", (_why, changes, expected) => {
  expect(foundOnTracker(changes)).toEqual(expected);
});

it.each([
  [11, true, []],
  [12, true, ["DUE_SOON status info"]],
  [15, true, ["DUE_SOON status info"]],
  [16, true, ["OVERDUE status warning"]],
  [11, false, ["DUE_SOON status info"]],
  [15, false, ["OVERDUE status warning"]],
])("[DUE_SOON] [OVERDUE] 未查询 on %i October, deadline day included: %s", (day, deadlineInclusive, expected) => {
  const setting = { today: { year: 2018, month: 10, day }, policy: { deadlineInclusive } };
  expect(foundOnTracker({ ...PENDING, status: "未查询" }, setting)).toEqual(expected);
});

it("[OVERDUE] leaves students out of scope in peace", () => {
  const prep = { ...PENDING, status: "未查询", examNumber: "17469033150001", candidateCategory: "少数民族预科" };
  expect(foundOnTracker(prep, { today: { year: 2018, month: 10, day: 20 } })).toEqual(["SCOPE_PREP_2017 examNumber error"]);
});

it.each([
  ["20181008", 11, []],
  ["20181008", 12, ["REVIEW_OVERDUE reviewSubmittedOn warning"]],
  ["20181012", 15, []],
])("[REVIEW_OVERDUE] handed in on %s, asked on %i October", (reviewSubmittedOn, day, expected) => {
  const changes = { ...ACCOUNT_TAKEN, reviewSubmittedOn };
  expect(foundOnTracker(changes, { today: { year: 2018, month: 10, day } })).toEqual(expected);
});

it.each([
  [{ status: "未查询", confirmedOn: "" }, "未查询", true],
  [{ status: "账号占用", confirmedOn: "" }, "账号被占用", true],
  [{}, "已确认无误", false],
  [{ status: "?" }, "", true],
  [{ status: "未查询", confirmedOn: "", examNumber: "17469033150001", candidateCategory: "少数民族预科" }, "未查询", false],
])("tells who is pending: %j", (changes, status, pending) => {
  expect(judge("tracker", { ...CONFIRMED, ...changes })).toMatchObject({ status, pending });
});

import { pendingCount, shareText } from "../../../src/domain/progress/Progress";
import { ProgressTally } from "../../../src/domain/progress/ProgressTally";
import { checkOf, CONFIRMED, context, rowOf, type Cells } from "../student";

const PREP: Cells = { examNumber: "17469033150009", candidateCategory: "少数民族预科" };

function students(...changes: readonly Cells[]): Cells[] {
  return changes.map((cells, index) => ({ ...CONFIRMED, name: `学生${"甲乙丙丁戊己庚"[index] ?? ""}`, studentNumber: `20189901${String(10 + index)}`, examNumber: `184690331500${String(10 + index)}`, documentNumber: "", counselor: "王老师", ...cells }));
}

function tallied(...changes: readonly Cells[]) {
  const check = checkOf("tracker", students(...changes));
  return { check, tally: new ProgressTally(check, context()) };
}

it("leaves 预科 and other cohorts out of the denominator and shows them apart", () => {
  const { tally } = tallied({}, { status: "信息有误" }, { status: "未查询" }, PREP, { examNumber: "16469033150009" });
  const { total, outOfScope } = tally.read();
  expect([total, outOfScope]).toEqual([{ inScope: 3, done: 2, prep: 1 }, 1]);
});

it("takes a status that says nothing as not finished", () => {
  const { tally } = tallied({ status: "已查询" }, { status: "" });
  expect(tally.read().pending[0]?.students.map(({ status }) => status)).toEqual(["", ""]);
  expect(tally.read().total.done).toBe(0);
});

it("puts classes by their number and the nameless last", () => {
  const { tally } = tallied({ className: "10班" }, { className: "" }, { className: "2班" });
  expect(tally.read().classes.map(({ name }) => name)).toEqual(["2班", "10班", ""]);
});

it("counts by counselor", () => {
  const { tally } = tallied({ status: "未查询" }, { counselor: "李老师" }, {});
  expect(tally.read().counselors).toEqual([{ name: "李老师", inScope: 1, done: 1, prep: 0 }, { name: "王老师", inScope: 2, done: 1, prep: 0 }]);
});

it("moves a student whose row changes, and keeps the others as they are", () => {
  const { check, tally } = tallied({ status: "未查询" }, { status: "未查询" }, {});
  const before = tally.read();
  const [first] = students({ status: "未查询", className: "20189902" });
  check.replaceRows(0, [rowOf("tracker", first ?? {})]);
  const after = tally.read();
  expect(after.classes).toEqual([{ name: "20189901", inScope: 2, done: 1, prep: 0 }, { name: "20189902", inScope: 1, done: 0, prep: 0 }]);
  expect(after.pending[0]?.students[0]).toBe(before.pending[0]?.students[1]);
  expect(after.byStatus.get("未查询")).toBe(2);
});

it("gives the same object while nothing that is shown changes", () => {
  const { check, tally } = tallied({ status: "未查询" }, {});
  const before = tally.read();
  const [first] = students({ status: "未查询", proof: "别的" });
  check.replaceRows(0, [rowOf("tracker", first ?? {})]);
  expect(tally.read()).toBe(before);
});

it.each<readonly [string, Cells]>([
  ["counselor", { counselor: "李老师" }],
  ["class", { className: "20189902" }],
  ["status", { status: "信息有误" }],
  ["cohort", { examNumber: "16469033150009" }],
  ["year of 预科", PREP],
])("counts a finished student anew whose %s changes", (_what, changes) => {
  const { check, tally } = tallied({}, {});
  const before = tally.read();
  const [first] = students(changes);
  check.replaceRows(0, [rowOf("tracker", first ?? {})]);
  const after = tally.read();
  expect(after).not.toEqual(before);
  expect(after).toEqual(new ProgressTally(check, context()).read());
});

it("counts a row no more that becomes blank, and a 预科 row that becomes another cohort's", () => {
  const { check, tally } = tallied({}, PREP);
  tally.read();
  check.replaceRows(0, [[]]);
  expect(tally.read().total).toEqual({ inScope: 0, done: 0, prep: 1 });
  const [, second] = students({}, { examNumber: "16469033150009" });
  check.replaceRows(1, [rowOf("tracker", second ?? {})]);
  expect(tally.read()).toMatchObject({ total: { inScope: 0, done: 0, prep: 0 }, outOfScope: 1 });
});

it("lists as pending those in scope who are not finished, class by class, and nobody else", () => {
  const { tally } = tallied({ status: "未查询", className: "2班" }, {}, { status: "未查询", ...PREP }, { status: "未查询", examNumber: "16469033150009" }, { status: "账号被占用", className: "1班" });
  expect(tally.read().pending.map(({ className, students: those }) => [className, those.map(({ row, name }) => [row, name])])).toEqual([
    ["1班", [[4, "学生戊"]]],
    ["2班", [[0, "学生甲"]]],
  ]);
});

it("shows a group that has 预科 alone", () => {
  const { tally } = tallied({ ...PREP, className: "预1班" }, {});
  expect(tally.read().classes).toEqual([{ name: "20189901", inScope: 1, done: 1, prep: 0 }, { name: "预1班", inScope: 0, done: 0, prep: 1 }]);
});

it("is pending as many as are in scope and not done", () => {
  expect(pendingCount({ inScope: 5, done: 2, prep: 9 })).toBe(3);
});

it("notices that tries have been used up", () => {
  const { check, tally } = tallied({ status: "查不到学籍", bindingAttempts: "3" });
  tally.read();
  const [first] = students({ status: "查不到学籍", bindingAttempts: "4" });
  check.replaceRows(0, [rowOf("tracker", first ?? {})]);
  expect(tally.read().pending[0]?.students[0]?.tries).toEqual(["绑定学籍已用4次，还剩1次。"]);
});

it("agrees with counting anew, whatever rows change in whatever order", () => {
  const states: readonly Cells[] = [{}, { status: "未查询" }, { status: "账号被占用", className: "9班" }, PREP, { status: "", counselor: "" }];
  const { check, tally } = tallied(...states);
  for (let turn = 1; turn <= 12; turn++) {
    const row = (turn * 7) % states.length;
    check.replaceRows(row, [rowOf("tracker", students(...states.map((_, index) => states[(index * turn + turn) % states.length] ?? {}))[row] ?? {})]);
    expect(tally.read()).toEqual(new ProgressTally(check, context()).read());
  }
});

it.each([
  [{ inScope: 3, done: 2, prep: 0 }, "66.6%"],
  [{ inScope: 10_000, done: 9_999, prep: 0 }, "99.9%"],
  [{ inScope: 5, done: 5, prep: 0 }, "100.0%"],
  [{ inScope: 0, done: 0, prep: 3 }, "—"],
])("never calls a group complete while somebody is missing: %j", (counts, text) => {
  expect(shareText(counts)).toBe(text);
});

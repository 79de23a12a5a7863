import { reminderText, type Reminded } from "../../../src/domain/progress/reminderText";
import { context } from "../student";

const remind = (students: readonly Reminded[], className = "20189901", day = 10, deadlineInclusive = true) =>
  reminderText(className, students, context({ policy: { deadlineInclusive }, today: { year: 2018, month: 10, day } }));

it("says who shall do what until when", () => {
  expect(remind([
    { name: "张三", status: "未查询" },
    { name: "李四", status: "未查询" },
    { name: "王五", status: "查不到学籍" },
  ])).toBe([
    "【学信网学籍信息查询确认提醒】20189901",
    "还有3位同学没有完成，请在 2018-10-15 前（含当日）完成：",
    "◆ 还没有查询（2人）：张三、李四",
    "请登录“学信网”，核对本人学籍信息并确认，把结果告诉辅导员。",
    "◆ 查不到学籍（1人）：王五",
    "请点“尝试绑定学籍”；一共只有5次机会，提交前逐字核对学号、学校名称、入学年份和层次。仍查不到的，请联系辅导员。",
    "请妥善保管个人账号和密码，不要在群里发身份证号。",
  ].join("\n"));
});

it("urges once the deadline is over", () => {
  expect(remind([{ name: "张三", status: "" }], "20189901", 16)).toMatch(/还有1位同学没有完成，截止日期已过，请马上完成：/u);
});

it.each([
  [15, true, "请在 2018-10-15 前（含当日）完成："],
  [14, false, "请在 2018-10-15 前完成："],
  [15, false, "截止日期已过，请马上完成："],
])("on the %ith, where the day of the deadline counts: %j", (day, deadlineInclusive, due) => {
  expect(remind([{ name: "张三", status: "" }], "20189901", day, deadlineInclusive).split("\n")[1]).toBe(`还有1位同学没有完成，${due}`);
});

it("names a student whose name has a digit or two, and says nothing of the nameless where there are none", () => {
  expect(remind([{ name: "张三2", status: "未查询" }, { name: "李四", status: "未查询" }])).toContain("（2人）：张三2、李四\n");
});

it("says that no class is filled in where none is", () => {
  expect(remind([{ name: "张三", status: "未查询" }], "").split("\n")[0]).toBe("【学信网学籍信息查询确认提醒】（没有填班级）");
  expect(remind([{ name: "张三", status: "未查询" }], "软件工程 2018 级 20189901 班").split("\n")[0]).toBe("【学信网学籍信息查询确认提醒】软件工程 2018 级 20189901 班");
});

it("tells students of the same name apart by nothing but their number", () => {
  expect(remind([{ name: "张伟", status: "未查询" }, { name: "张伟", status: "未查询" }])).toMatch(/张伟（同名2人，都请完成）/u);
});

it.each(["460039200005122718", "４６００３９２０００", "2018990101", "46 00 39 2000", ""])("passes no number on that stands in the column of names: %j", (name) => {
  const text = remind([{ name, status: "未查询" }]);
  expect(text).toMatch(/（1人）：另有1人名单上没有姓名，由辅导员单独通知/u);
  if (name !== "") expect(text).not.toContain(name);
});

it("passes no number on that stands in the column of classes", () => {
  expect(remind([{ name: "张三", status: "未查询" }], "460039200005122718")).toMatch(/^【学信网学籍信息查询确认提醒】（没有填班级）\n/u);
});

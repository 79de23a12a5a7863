import { CLEAN, CONFIRMED, judge, type Cells } from "./student";

/** What lists and counts ask of a verdict, beside the findings. */
const PREP: Cells = { candidateCategory: "少数民族预科" };

it.each<readonly [string, Cells, object]>([
  ["a student who is done", {}, { kind: "student", inScope: true, prep: false, status: "已确认无误", pending: false }],
  ["a status with blanks in it", { status: "已确认 无误" }, { status: "已确认无误", pending: false }],
  ["a student who has not looked", { status: "未查询" }, { status: "未查询", pending: true }],
  ["a status that says nothing", { status: "乱写" }, { status: "", pending: true }],
  ["another cohort's student who has not looked", { status: "未查询", examNumber: "16469033150001" }, { inScope: false, prep: false, status: "未查询", pending: false }],
  ["last year's 预科", { ...PREP, status: "未查询", examNumber: "17469033150001" }, { inScope: false, prep: true, pending: false }],
  ["the example of the template", { ...PREP, serialNumber: "示例" }, { kind: "sample", inScope: false, prep: false, status: "", pending: false }],
])("of %s on the tracker", (_what, changes, expected) => {
  expect(judge("tracker", { ...CONFIRMED, counselor: "王老师", ...changes })).toMatchObject({ label: "测试甲", className: "20189901", counselor: "王老师", ...expected });
});

it("knows no status and nobody to chase on 附件1", () => {
  expect(judge("attachment1", { ...CLEAN, status: "未查询" })).toMatchObject({ kind: "student", inScope: true, status: "", pending: false });
});

it("calls nobody what is in a blank row", () => {
  expect(judge("tracker", {})).toMatchObject({ kind: "blank", findings: [], label: "", inScope: false, prep: false, status: "", pending: false });
});

it.each([
  ["测试甲", "2018990101", "测试甲"],
  ["", "2018990101", "2018990101"],
  ["460039200005122718", "2018990101", "460…2718"],
  ["", "460039200005122718", "460…2718"],
  ["460039000512271", "", "460…2271"],
  ["18469033150001", "", "18469033150001"],
  ["", "", ""],
])("calls a row with the name %j and the 学号 %j %j", (name, studentNumber, label) => {
  expect(judge("attachment1", { ...CLEAN, name, studentNumber }).label).toBe(label);
});

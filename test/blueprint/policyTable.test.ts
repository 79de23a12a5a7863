import { policyCells, readPolicy } from "../../src/blueprint/policyTable";
import { policyPreset } from "../../src/domain/policyPreset";

const preset = policyPreset(2018, "自动化学院", "1.0");

/** The preset's table with some cells changed by a person; null takes the row away. */
function tableWith(changes: Readonly<Record<string, string | number | null>>): (string | number)[][] {
  return policyCells(preset)
    .filter(([label = ""]) => changes[label] !== null)
    .map(([label = "", cell = ""]) => [label, changes[label] ?? cell]);
}

it("reads back what it wrote", () => {
  expect(readPolicy(policyCells(preset))).toEqual({ ok: true, policy: preset });
});

it("reads rows in any order", () => {
  expect(readPolicy([...policyCells(preset)].reverse())).toEqual({ ok: true, policy: preset });
});

it.each(["2018/10/15", "2018.10.15", "2018年10月15日", "20181015", " 2018-10-15 "])("takes the date %s", (text) => {
  expect(readPolicy(tableWith({ 截止日期: text }))).toEqual({ ok: true, policy: preset });
});

it("takes a year typed as a number", () => {
  expect(readPolicy(tableWith({ 年级: 2018 }))).toEqual({ ok: true, policy: preset });
});

it.each([
  ["截止日期", "2018-02-30", "日历上没有 2018-02-30 这一天。"],
  ["截止日期", "十月十五日", "日期请写成 2018-10-15 这样的形式。"],
  ["年级", "18级", "年份请写四位数字。"],
  ["是否排除上年预科", "不确定", "请填“是”或“否”。"],
  ["学号长度", "40", "学号长度应在 4 至 15 之间。"],
  ["学号与班级核对", "随便", "请从列表中选择学号与班级的核对方式。"],
  ["选填栏", "民族、籍贯", "选填栏只能从“民族”“联系电话”“账号处理记录”里选。"],
])("names a bad %s and guesses nothing", (label, cell, reason) => {
  expect(readPolicy(tableWith({ [label]: cell }))).toEqual({ ok: false, problems: [`填报说明里“${label}”的内容不能用：${reason}`] });
});

it("names a line that is missing", () => {
  const reading = readPolicy(tableWith({ 高考年份: null }));
  expect(reading).toEqual({ ok: false, problems: [expect.stringContaining("“高考年份”")] });
});

describe("the optional columns", () => {
  it.each([
    ["as the template writes them", "民族、联系电话、账号处理记录", ["民族", "联系电话", "账号处理记录"]],
    ["with other separators", "联系电话, 民族", ["联系电话", "民族"]],
    ["none, in a word", "无", []],
    ["none, left blank", "", []],
    ["a template that has no such line: all, as before", null, ["民族", "联系电话", "账号处理记录"]],
  ])("are read %s", (_why, cell, expected) => {
    expect(readPolicy(tableWith({ 选填栏: cell }))).toEqual({ ok: true, policy: { ...preset, optionalColumns: expected } });
  });

  it("are written as they are read", () => {
    expect(readPolicy(policyCells({ ...preset, optionalColumns: [] }))).toEqual({ ok: true, policy: { ...preset, optionalColumns: [] } });
  });
});

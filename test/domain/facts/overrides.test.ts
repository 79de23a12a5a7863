import { readOverrides } from "../../../src/domain/facts/overrides";

it.each([
  ["#已核实:范围 教务处同意", ["范围"]],
  ["# 已核实 ： 范围 教务处同意", ["范围"]],
  ["#已核实:范围/性别 教务处同意", ["范围", "性别"]],
  ["#已核实:范围 同意 #已核实:出生日期 派出所证明", ["范围", "出生日期"]],
  ["#已核实:范围", []],
  ["#已核实:范围 。", []],
  ["#已核实:身份证号 派出所证明", []],
  ["已核实:范围 教务处同意", []],
  ["", []],
])("reads %j", (remarks, topics) => {
  expect(readOverrides(remarks)).toEqual(topics);
});

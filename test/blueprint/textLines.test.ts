import { lineCount, runsOf } from "../../src/blueprint/textLines";

it.each([
  ["an empty text", "", 10, 1],
  ["what just fits", "自动化学", 9, 1],
  ["a Chinese text that does not fit", "电气工程及其自动化", 11, 2],
  ["digits, half as wide", "46003919991231005X", 19.5, 1],
  ["a character outside the basic plane", "𠮷田𠮷田𠮷", 9, 2],
  ["line ends in the text", "甲\n乙\n丙", 20, 3],
])("counts the lines of %s", (_what, text, width, lines) => {
  expect(lineCount(text, width)).toBe(lines);
});

it("joins neighbours with the same value", () => {
  expect(runsOf([1, 1, 2, 1])).toEqual([{ first: 0, count: 2, value: 1 }, { first: 2, count: 1, value: 2 }, { first: 3, count: 1, value: 1 }]);
  expect(runsOf([])).toEqual([]);
});

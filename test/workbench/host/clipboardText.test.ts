import fc from "fast-check";
import { formatClipboard, parseClipboard } from "../../../src/workbench/host/user/clipboardText";

it.each([
  ["cells and rows", "a\tb\r\nc\td", [["a", "b"], ["c", "d"]]],
  ["a line break at the end is no row", "a\tb\r\n", [["a", "b"]]],
  ["empty cells", "\t\r\nx\t", [["", ""], ["x", ""]]],
  ["a quoted cell with a line break", '"a\nb"\tc', [["a\nb", "c"]]],
  ["quotes inside a word stay", '5" disk\t"x', [['5" disk', '"x']]],
  ["rows of different length", "a\nb\tc", [["a"], ["b", "c"]]],
])("%s", (_what, text, rows) => {
  expect(parseClipboard(text)).toEqual(rows);
});

it("what is copied is what is pasted", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", "字") });
  const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((rows) => rows.map((row) => [...row, "end"]));
  fc.assert(fc.property(block, (rows) => { expect(parseClipboard(formatClipboard(rows))).toEqual(rows); }));
});

import { boxOf, contains, formatBox, LAST_COLUMN, LAST_ROW, parseBox } from "../../../../src/workbench/page/cells/a1";

describe("a1", () => {
  it.each([
    ["one cell", "B5", { top: 4, left: 1, bottom: 4, right: 1 }],
    ["a block", "B2:D5", { top: 1, left: 1, bottom: 4, right: 3 }],
    ["a block named from its far corner", "D5:B2", { top: 1, left: 1, bottom: 4, right: 3 }],
    ["absolute and lower case, as typed into the name box", "$b$2", { top: 1, left: 1, bottom: 1, right: 1 }],
    ["a sheet in front", "'核查 登记表'!AA10", { top: 9, left: 26, bottom: 9, right: 26 }],
    ["several areas: the first", "A1:A2,C7", { top: 0, left: 0, bottom: 1, right: 0 }],
    ["whole rows", "3:4", { top: 2, left: 0, bottom: 3, right: LAST_COLUMN }],
    ["whole columns", "B:C", { top: 0, left: 1, bottom: LAST_ROW, right: 2 }],
  ])("reads %s", (_what, text, box) => {
    expect(parseBox(text)).toEqual(box);
  });

  it.each(["", "hello", "12", "A0", "XFE1", "A1048577"])("does not take %p for an address", (text) => {
    expect(parseBox(text)).toBeNull();
  });

  it.each(["B5", "B2:D5", "3:4", "B:C"])("writes %s as it was read", (text) => {
    const box = parseBox(text);
    expect(box === null ? null : formatBox(box)).toBe(text);
  });

  it("makes the same block of two corners in either order", () => {
    const one = { row: 4, column: 1 };
    const other = { row: 2, column: 3 };
    expect(boxOf(one, other)).toEqual(boxOf(other, one));
    expect(contains(boxOf(one, other), { row: 3, column: 2 })).toBe(true);
    expect(contains(boxOf(one, other), { row: 5, column: 2 })).toBe(false);
  });
});

import { absoluteAddress, blockAddress, cellAddress, columnLetters, wholeColumn } from "../../src/blueprint/a1";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("names column %i %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

it("writes cells, blocks and whole columns", () => {
  expect(cellAddress(4, 1)).toBe("B5");
  expect(blockAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
  expect(blockAddress({ row: 4, column: 1, rows: 5, columns: 3 })).toBe("B5:D9");
  expect(wholeColumn(2)).toBe("C:C");
});

it("quotes sheet names with an apostrophe in them", () => {
  expect(absoluteAddress("王's 表", { row: 1, column: 0, rows: 8, columns: 1 })).toBe("'王''s 表'!$A$2:$A$9");
});

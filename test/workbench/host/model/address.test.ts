import fc from "fast-check";
import { formatAddress, parseAddress, qualify, splitAddress } from "../../../../src/workbench/host/model/geometry/address";
import { boundingRect, cellCount, intersection, subtract, type Rect } from "../../../../src/workbench/host/model/geometry/rect";

const rect: fc.Arbitrary<Rect> = fc
  .record({ row: fc.nat(1_048_575), column: fc.nat(16_383), rows: fc.integer({ min: 1, max: 1_048_576 }), columns: fc.integer({ min: 1, max: 16_384 }) })
  .map(({ row, column, rows, columns }) => ({ row, column, rows: Math.min(rows, 1_048_576 - row), columns: Math.min(columns, 16_384 - column) }));

it("every block is read back from its address", () => {
  fc.assert(fc.property(rect, (block) => { expect(parseAddress(formatAddress(block))).toEqual(block); }));
});

it.each(["", "A", "A0", "A1048577", "XFE1", "1:1048577", "A1:B", "A1:B2:C3", "Sheet1!A1", "张三"])("%p is no address", (text) => {
  expect(parseAddress(text)).toBeNull();
});

it.each(["Sheet1", "核查登记表", "My sheet", "it's", "2024", "A1"])("a sheet called %s is found again in an address", (name) => {
  expect(splitAddress(qualify(name, "B2"))).toEqual({ sheet: name, address: "B2" });
});

it("what is cut out of a block and what is left make the block", () => {
  fc.assert(
    fc.property(rect, rect, (block, hole) => {
      const rest = subtract(block, hole);
      const common = intersection(block, hole);
      expect(rest.reduce((sum, part) => sum + cellCount(part), common === null ? 0 : cellCount(common))).toBe(cellCount(block));
      expect(rest.every((part) => intersection(part, hole) === null && cellCount(boundingRect(part, block)) === cellCount(block))).toBe(true);
    }),
  );
});

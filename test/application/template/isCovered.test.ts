import fc from "fast-check";
import { isCovered } from "../../../src/application/template/isCovered";
import type { Block } from "../../../src/blueprint/a1";

const anyBlock: fc.Arbitrary<Block> = fc.record({
  row: fc.integer({ min: 0, max: 5 }),
  column: fc.integer({ min: 0, max: 5 }),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

const holds = ({ row, column, rows, columns }: Block, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;

it("says the same as looking at every cell", () => {
  fc.assert(fc.property(anyBlock, fc.array(anyBlock, { maxLength: 8 }), (block, areas) => {
    let expected = true;
    for (let row = block.row; row < block.row + block.rows; row++) {
      for (let column = block.column; column < block.column + block.columns; column++) {
        expected &&= areas.some((area) => holds(area, row, column));
      }
    }
    expect(isCovered(block, areas)).toBe(expected);
  }));
});

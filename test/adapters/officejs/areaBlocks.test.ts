import { areaBlocks } from "../../../src/adapters/officejs/areaBlocks";
import { LAST_SHEET_ROW } from "../../../src/blueprint/a1";

it.each([
  ["附件1!A4:T9", [{ row: 3, column: 0, rows: 6, columns: 20 }]],
  ["附件1!$A$4", [{ row: 3, column: 0, rows: 1, columns: 1 }]],
  ["'名单, 第一批'!A4:B5,'名单, 第一批'!AA7", [{ row: 3, column: 0, rows: 2, columns: 2 }, { row: 6, column: 26, rows: 1, columns: 1 }]],
  ["'it''s, mine'!C:D", [{ row: 0, column: 2, rows: LAST_SHEET_ROW + 1, columns: 2 }]],
  ["4:9", null],
  [`A1,${"B2:C3,".repeat(1400)}`, null],
])("%s", (address, blocks) => {
  expect(areaBlocks(address)).toEqual(blocks);
});

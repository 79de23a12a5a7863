import { cellBatches } from "../../../src/adapters/officejs/cellRuns";
import type { CellWrite } from "../../../src/application/WorkbookPort";

const write = (row: number, column: number, value: CellWrite["value"] = "男", format = "@"): CellWrite => ({ row, column, value, format });
const shape = (writes: readonly CellWrite[], cellByCell = false): string[] =>
  cellBatches(writes, { cellByCell }).flatMap((batch) => batch.map(({ row, column, values }) => `${column}:${row}+${values.length}`));

it("joins cells that stand one below the other, whatever their order", () => {
  expect(shape([write(5, 7), write(3, 7), write(4, 7), write(3, 8), write(9, 7)])).toEqual(["7:3+3", "7:9+1", "8:3+1"]);
});

it("writes each cell for itself where rows are hidden", () => {
  expect(shape([write(3, 7), write(4, 7)], true)).toEqual(["7:3+1", "7:4+1"]);
});

it("never joins cells of different formats, or text with numbers", () => {
  expect(shape([write(3, 7), write(4, 7, "男", "General"), write(5, 7, 1, "General")])).toEqual(["7:3+1", "7:4+1", "7:5+1"]);
});

it("enters text as text and numbers as numbers before the format goes on, and doubles an apostrophe that Excel would swallow", () => {
  const runs = cellBatches([write(3, 1, "'甲", "General"), write(3, 2, 36658, "yyyy/m/d"), write(3, 3, "=A1")], { cellByCell: false }).flat();
  expect(runs.map(({ entryFormat, format, values }) => [entryFormat, format, values[0]])).toEqual([["@", "General", "''甲"], ["General", "yyyy/m/d", 36658], ["@", "@", "=A1"]]);
});

it("cuts requests well below 5 MB and keeps every cell", () => {
  const text = "汉".repeat(300);
  const batches = cellBatches(Array.from({ length: 20_000 }, (_, row) => write(row, 3, text)), { cellByCell: false });
  expect(batches.flat().reduce((sum, { values }) => sum + values.length, 0)).toBe(20_000);
  for (const batch of batches) expect(Buffer.byteLength(JSON.stringify(batch.map(({ row, column, format, entryFormat, values }) => ({ row, column, format, entryFormat, values }))))).toBeLessThan(5_000_000);
  expect(batches.length).toBeGreaterThan(3);
});

import fc from "fast-check";
import { ColumnRuns } from "../../../../src/workbench/host/model/cells/ColumnRuns";

const ROWS = 12;
const COLUMNS = 5;

type Step =
  | { readonly kind: "fill"; readonly row: number; readonly column: number; readonly rows: number; readonly columns: number; readonly value: string | undefined }
  | { readonly kind: "insert" | "delete"; readonly row: number; readonly rows: number };

const index = (limit: number) => fc.integer({ min: 0, max: limit - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant("fill" as const),
    row: index(ROWS),
    column: index(COLUMNS),
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 3 }),
    value: fc.constantFrom("a", "b", undefined),
  }),
  fc.record({ kind: fc.constantFrom("insert" as const, "delete" as const), row: index(ROWS), rows: fc.integer({ min: 1, max: 4 }) }),
);

it("agrees with a plain grid whatever is filled, inserted and deleted", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const runs = new ColumnRuns<string>();
      const grid: (string | undefined)[][] = Array.from({ length: 40 }, () => []);
      for (const one of steps) apply(runs, grid, one);
      for (let row = 0; row < 30; row++) {
        for (let column = 0; column < COLUMNS + 3; column++) expect(runs.at(row, column)).toBe(grid[row]?.[column]);
      }
    }),
  );
});

it("one run holds a whole column, however often it is painted", () => {
  const runs = new ColumnRuns<string>();
  runs.fill({ row: 0, column: 3, rows: 1_048_576, columns: 1 }, "@");
  runs.fill({ row: 10, column: 3, rows: 5, columns: 1 }, "@");
  expect(runs.runs(3, 0, 1_048_576)).toEqual([{ start: 0, end: 1_048_576, value: "@" }]);
  expect(runs.extent()).toBeNull();
});

it("painting whole rows reaches every column to the right, known or not", () => {
  const runs = new ColumnRuns<string>();
  runs.fill({ row: 2, column: 0, rows: 1, columns: 16_384 }, "x");
  expect([runs.at(2, 16_383), runs.at(3, 16_383)]).toEqual(["x", undefined]);
});

function apply(runs: ColumnRuns<string>, grid: (string | undefined)[][], one: Step): void {
  if (one.kind === "fill") {
    runs.fill(one, one.value);
    for (let row = one.row; row < one.row + one.rows; row++) for (let column = one.column; column < one.column + one.columns; column++) grid[row]![column] = one.value;
    return;
  }
  const band = { row: one.row, rows: one.rows, column: 0, columns: 16_384 };
  if (one.kind === "insert") {
    runs.insertRows(band);
    grid.splice(one.row, 0, ...Array.from({ length: one.rows }, () => []));
  } else {
    runs.deleteRows(band, "default");
    grid.splice(one.row, one.rows);
    grid.push(...Array.from({ length: one.rows }, () => []));
  }
}

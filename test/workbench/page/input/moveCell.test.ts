import { edgeCell, moveCell, type Ground } from "../../../../src/workbench/page/input/moveCell";

/** Rows 3 to 5 and column 2 are hidden. */
const ground: Ground = { rows: [0, 1, 2, 6, 7, 8], columns: [0, 1, 3] };
const at = (row: number, column: number) => ({ row, column });

describe("moveCell", () => {
  it.each([
    ["steps over hidden rows", moveCell(at(2, 0), "down", ground), at(6, 0)],
    ["steps back over hidden rows", moveCell(at(6, 0), "up", ground), at(2, 0)],
    ["steps over a hidden column", moveCell(at(0, 1), "right", ground), at(0, 3)],
    ["comes out of a hidden row downwards", moveCell(at(4, 0), "down", ground), at(6, 0)],
    ["comes out of a hidden row upwards", moveCell(at(4, 0), "up", ground), at(2, 0)],
    ["stops at the top", moveCell(at(1, 0), "up", ground, 5), at(0, 0)],
    ["stops at the end", moveCell(at(7, 3), "down", ground, 20), at(8, 3)],
  ])("%s", (_what, reached, expected) => {
    expect(reached).toEqual(expected);
  });
});

describe("edgeCell", () => {
  const column = { rows: [0, 1, 2, 3, 4, 5, 6, 7], columns: [0] };
  const filledRows = new Set([1, 2, 3, 6]);
  const filled = (cell: { row: number }): boolean => filledRows.has(cell.row);

  it.each([
    ["to the end of the filled stretch", 1, "down", 3],
    ["over the gap to the next filled cell", 3, "down", 6],
    ["from a blank cell to the next filled one", 4, "down", 6],
    ["to the border when nothing follows", 6, "down", 7],
    ["back to the start of the stretch", 3, "up", 1],
  ] as const)("goes %s", (_what, from, direction, expected) => {
    expect(edgeCell(at(from, 0), direction, column, filled)).toEqual(at(expected, 0));
  });
});

import { advance } from "../../../../src/workbench/page/input/advance";
import type { Direction, Ground } from "../../../../src/workbench/page/input/moveCell";
import { block, single, type GridSelection } from "../../../../src/workbench/page/state/WorkbenchState";

const ground: Ground = { rows: [0, 1, 2, 3, 4], columns: [0, 1, 2, 3] };

function afterPresses(start: GridSelection, presses: readonly Direction[]): GridSelection {
  return presses.reduce((selection, direction) => advance(selection, direction, ground), start);
}

it("Enter goes one down", () => {
  expect(afterPresses(single({ row: 1, column: 1 }), ["down"]).active).toEqual({ row: 2, column: 1 });
});

it("Enter after a row of Tabs goes back to the column where the row began", () => {
  expect(afterPresses(single({ row: 1, column: 1 }), ["right", "right", "down"]).active).toEqual({ row: 2, column: 1 });
});

it("Tab goes round inside a selected block and keeps the block", () => {
  const chosen = block({ row: 1, column: 1 }, { row: 2, column: 2 });
  const seen = [1, 2, 3, 4].map((count) => afterPresses(chosen, Array<Direction>(count).fill("right")));
  expect(seen.map(({ active }) => [active.row, active.column])).toEqual([[1, 2], [2, 1], [2, 2], [1, 1]]);
  expect(seen.every(({ anchor, far }) => anchor === chosen.anchor && far === chosen.far)).toBe(true);
});

it("Enter goes down the columns of a selected block, Shift+Enter back", () => {
  const chosen = block({ row: 1, column: 1 }, { row: 2, column: 2 });
  expect(afterPresses(chosen, ["down", "down"]).active).toEqual({ row: 1, column: 2 });
  expect(afterPresses(chosen, ["up"]).active).toEqual({ row: 2, column: 2 });
});

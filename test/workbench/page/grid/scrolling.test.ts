import { firstIndexShowing, offsets } from "../../../../src/workbench/page/grid/scrolling";

/** Ten rows of 20 pixels, the fourth (index 3) of 50. */
const starts = offsets([20, 20, 20, 50, 20, 20, 20, 20, 20, 20]);

it.each([
  ["nothing to do for a row that is seen whole", 2, { start: 20, size: 100 }, null],
  ["a row above comes to the top", 1, { start: 60, size: 100 }, 1],
  ["a row that is cut at the top comes down", 3, { start: 70, size: 100 }, 3],
  ["a row below comes up only as far as needed", 6, { start: 0, size: 100 }, 4],
  ["a row that is cut at the bottom comes up", 4, { start: 0, size: 120 }, 1],
  ["a row higher than the window is shown from its top", 3, { start: 0, size: 40 }, 3],
  ["a frozen or hidden row, which has no index here", -1, { start: 0, size: 100 }, null],
])("%s", (_what, index, view, expected) => {
  expect(firstIndexShowing(starts, index, view)).toBe(expected);
});

import { stretched } from "../../../../src/workbench/page/input/pointerSelection";

const source = { top: 2, left: 2, bottom: 3, right: 3 };

it.each([
  ["down", { row: 8, column: 3 }, { ...source, bottom: 8 }],
  ["up", { row: 0, column: 2 }, { ...source, top: 0 }],
  ["right", { row: 3, column: 6 }, { ...source, right: 6 }],
  ["along the longer way only", { row: 9, column: 5 }, { ...source, bottom: 9 }],
  ["nowhere inside itself", { row: 3, column: 2 }, source],
])("the fill handle stretches the block %s", (_way, to, expected) => {
  expect(stretched(source, to)).toEqual(expected);
});

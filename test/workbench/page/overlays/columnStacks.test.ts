import { columnStacks, roundTop } from "../../../../src/workbench/page/overlays/columnStacks";

it("stacks the series of a chart one upon the other", () => {
  const stacks = columnStacks({ categories: ["1班", "2班"], series: [{ name: "已完成", values: [1, 3] }, { name: "未完成", values: [2, 0] }] });
  expect(stacks).toEqual([
    { name: "1班", total: 3, parts: [{ from: 0, to: 1 }, { from: 1, to: 3 }] },
    { name: "2班", total: 3, parts: [{ from: 0, to: 3 }, { from: 3, to: 3 }] },
  ]);
});

it.each([[1, 2], [2, 2], [3, 4], [5, 10], [11, 20], [38, 40], [41, 100], [101, 200]])("ends the scale for %d at %d", (value, top) => {
  expect(roundTop(value)).toBe(top);
});

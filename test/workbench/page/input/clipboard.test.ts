import { repeatOverBlock } from "../../../../src/workbench/page/input/clipboard";
import { LAST_ROW } from "../../../../src/workbench/page/cells/a1";

const threeByTwo = { top: 1, left: 1, bottom: 3, right: 2 };

it("fills the selected block with one copied value", () => {
  expect(repeatOverBlock("男\r\n", threeByTwo)).toBe("男\t男\r\n男\t男\r\n男\t男");
});

it.each([
  ["a copied row", "男\t女"],
  ["a copied column", "男\n女\n"],
])("leaves %s as it is", (_what, text) => {
  expect(repeatOverBlock(text, threeByTwo)).toBe(text);
});

it("does not make a million copies for a whole column", () => {
  expect(repeatOverBlock("男", { top: 0, left: 1, bottom: LAST_ROW, right: 1 })).toBe("男");
});

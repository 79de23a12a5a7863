import type { CellView } from "../../../../src/workbench/ExcelHost";
import { createExcelHost } from "../../../../src/workbench/host/createExcelHost";
import { cellStyle } from "../../../../src/workbench/page/grid/cellStyle";

/** A cell after typing, with its looks changed. */
function styleOf(typed: string, looks: Partial<CellView> = {}): Record<string, string> {
  const host = createExcelHost();
  host.user.type("Sheet1", "A1", typed);
  return cellStyle({ ...host.view.sheet("Sheet1").cell(0, 0), choices: [], ...looks });
}

it.each([
  ["text to the left", "文字", {}, undefined],
  ["numbers to the right", "12", {}, "right"],
  ["truth values in the middle", "TRUE", {}, "center"],
  ["a number where it was put", "12", { horizontalAlignment: "Center" }, "center"],
])("puts %s", (_what, typed, looks, side) => {
  expect(styleOf(typed, looks)["textAlign"]).toBe(side);
});

it("shows fill, font and wrapping", () => {
  expect(styleOf("x", { fill: "#F8CBAD", fontColor: "#9C0006", bold: true, wrap: true, fontSize: 22 })).toMatchObject({
    backgroundColor: "#F8CBAD",
    color: "#9C0006",
    fontWeight: "600",
    whiteSpace: "pre-wrap",
    fontSize: "28.0px",
  });
});

it("leaves an unfilled cell unfilled", () => {
  expect(styleOf("x")).not.toHaveProperty("backgroundColor");
});

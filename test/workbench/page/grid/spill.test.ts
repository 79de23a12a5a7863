import type { CellView } from "../../../../src/workbench/ExcelHost";
import type { CellRef } from "../../../../src/workbench/page/cells/a1";
import type { ColumnLayout } from "../../../../src/workbench/page/grid/sheetLayout";
import { spillOf, type Spill } from "../../../../src/workbench/page/grid/spill";
import { createExcelHost } from "../../../../src/workbench/host/createExcelHost";

const columns: ColumnLayout[] = [0, 1, 2, 3].map((index) => ({ index, width: 64, frozen: false }));

/** The first row of a fresh sheet after typing into it, with the looks of some cells changed. */
function spillOfFirst(typed: Readonly<Record<string, string>>, looks: Readonly<Record<number, Partial<CellView>>> = {}): Spill | null {
  const host = createExcelHost();
  for (const [address, text] of Object.entries(typed)) host.user.type("Sheet1", address, text);
  const cellAt = (at: CellRef): CellView => {
    const view = host.view.sheet("Sheet1").cell(at.row, at.column);
    return { ...view, choices: view.choices, ...looks[at.column] };
  };
  const first = { row: 0, column: 0 };
  return spillOf(cellAt(first), first, columns, cellAt);
}

const LONG = "一名学生的一项错误占一行。";
const across = { horizontalAlignment: "CenterAcrossSelection" };

it.each([
  ["short text stays", spillOfFirst({ A1: "短" }), null],
  ["long text takes as many empty cells as it needs", spillOfFirst({ A1: LONG }), { width: 256, centred: false }],
  ["long text ends at the next filled cell", spillOfFirst({ A1: LONG, C1: "x" }), { width: 128, centred: false }],
  ["long text stays beside a filled cell", spillOfFirst({ A1: LONG, B1: "x" }), null],
  ["a number stays", spillOfFirst({ A1: "1234567890" }), null],
  ["wrapped text stays", spillOfFirst({ A1: LONG }, { 0: { wrap: true } }), null],
  ["text set right stays", spillOfFirst({ A1: LONG }, { 0: { horizontalAlignment: "Right" } }), null],
  ["a title is centred over all cells that are formatted so", spillOfFirst({ A1: "题" }, { 0: across, 1: across, 2: across }), { width: 192, centred: true }],
])("%s", (_what, spill, expected) => {
  expect(spill).toEqual(expected);
});

import { finishEditing, pickChoice } from "../../../../src/workbench/page/input/editing";
import { copySelection, pasteText } from "../../../../src/workbench/page/input/clipboard";
import { runCommand } from "../../../../src/workbench/page/input/runCommand";
import { block, single } from "../../../../src/workbench/page/state/WorkbenchState";
import { createWorkbenchStore, type WorkbenchStore } from "../../../../src/workbench/page/state/workbenchStore";
import { hostWithTable } from "../hostWithTable";

const PAGE = 10;
let store: WorkbenchStore;

beforeEach(() => {
  store = createWorkbenchStore(hostWithTable([["甲", "1班"], ["乙", "2班"], ["丙", "3班"]]), (run) => { run(); });
});

const text = (row: number, column: number): string => store.sheet().cell(row, column).text;

it("Delete empties the selected block, Ctrl+Z brings it back, Ctrl+Y empties it again", () => {
  store.select(block({ row: 3, column: 1 }, { row: 4, column: 2 }));
  runCommand(store, { kind: "clear" }, PAGE);
  expect([text(3, 1), text(4, 2), text(5, 1)]).toEqual(["", "", "丙"]);
  runCommand(store, { kind: "undo" }, PAGE);
  expect([text(3, 1), text(4, 2)]).toEqual(["甲", "2班"]);
  runCommand(store, { kind: "redo" }, PAGE);
  expect(text(3, 1)).toBe("");
});

it("Ctrl+D repeats the first row of a block downwards", () => {
  store.select(block({ row: 3, column: 2 }, { row: 5, column: 2 }));
  runCommand(store, { kind: "fillDown" }, PAGE);
  expect([text(3, 2), text(4, 2), text(5, 2)]).toEqual(["1班", "1班", "1班"]);
});

it("Ctrl+D in one cell takes the value above it", () => {
  store.select(single({ row: 4, column: 1 }));
  runCommand(store, { kind: "fillDown" }, PAGE);
  expect(text(4, 1)).toBe("甲");
});

it("Ctrl+Shift+Down selects to the end of the column's stretch", () => {
  store.select(single({ row: 3, column: 1 }));
  runCommand(store, { kind: "move", direction: "down", extend: true, toEdge: true }, PAGE);
  expect(store.host.view.selection.address).toBe("B4:B6");
});

it("Ctrl+A selects all that is used", () => {
  runCommand(store, { kind: "selectAll" }, PAGE);
  expect(store.host.view.selection.address).toBe("A1:C6");
});

it("F2 opens the cell's own text, and Enter puts the new one in and goes down", () => {
  store.select(single({ row: 3, column: 1 }));
  runCommand(store, { kind: "edit" }, PAGE);
  expect(store.getState().editing).toEqual({ text: "甲", place: "cell", arrowsFinish: false });
  store.edit({ text: "甲甲", place: "cell", arrowsFinish: false });
  finishEditing(store, "down");
  expect(text(3, 1)).toBe("甲甲");
  expect(store.host.view.selection.address).toBe("B5");
});

it("Alt+Down on a header opens the filter of that column", () => {
  store.select(single({ row: 2, column: 2 }));
  runCommand(store, { kind: "pickFromList" }, PAGE);
  expect(store.getState().openList).toMatchObject({ kind: "filter", header: "班级" });
});

it("Alt+Down in a cell without a list opens nothing", () => {
  store.select(single({ row: 3, column: 1 }));
  runCommand(store, { kind: "pickFromList" }, PAGE);
  expect(store.getState().openList).toBeNull();
});

it("a picked value goes into the cell, which stays selected", () => {
  store.select(single({ row: 3, column: 1 }));
  pickChoice(store, "丁");
  expect(text(3, 1)).toBe("丁");
  expect(store.host.view.selection.address).toBe("B4");
});

it("what is copied can be pasted elsewhere", () => {
  const copied = new Map<string, string>();
  const clipboard = { setData: (type: string, data: string) => copied.set(type, data) } as unknown as DataTransfer;
  store.select(block({ row: 3, column: 1 }, { row: 4, column: 2 }));
  copySelection(store, clipboard);
  store.select(single({ row: 9, column: 4 }));
  pasteText(store, copied.get("text/plain") ?? "");
  expect([text(9, 4), text(9, 5), text(10, 4), text(10, 5)]).toEqual(["甲", "1班", "乙", "2班"]);
});

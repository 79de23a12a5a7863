import { block, single } from "../../../../src/workbench/page/state/WorkbenchState";
import { createWorkbenchStore, type WorkbenchStore } from "../../../../src/workbench/page/state/workbenchStore";
import type { EmbeddedExcelHost } from "../../../../src/workbench/host/createExcelHost";
import { hostWithTable, tableName } from "../hostWithTable";

/** A store whose frames are drawn by hand. */
function openStore(host: EmbeddedExcelHost): { store: WorkbenchStore; drawFrame: () => number } {
  const due: (() => void)[] = [];
  const store = createWorkbenchStore(host, (run) => { due.push(run); });
  return {
    store,
    drawFrame() {
      const runs = due.splice(0);
      for (const run of runs) run();
      return runs.length;
    },
  };
}

it("takes in a thousand changes of one frame at once", () => {
  const host = hostWithTable([["甲", "1班"]]);
  const { store, drawFrame } = openStore(host);
  for (let row = 0; row < 1_000; row += 1) host.user.type("Sheet1", `F${row + 1}`, "x");
  expect(drawFrame()).toBe(1);
  expect(store.getState().version).toBe(1);
});

it("shows what the pane selects", () => {
  const host = hostWithTable([["甲", "1班"]]);
  const { store, drawFrame } = openStore(host);
  host.user.select("Sheet1", "C4");
  drawFrame();
  expect(store.getState().selection).toEqual(block({ row: 3, column: 2 }, { row: 3, column: 2 }));
});

it("keeps the active cell of a block that was dragged upwards when the host repeats the block", () => {
  const { store, drawFrame } = openStore(hostWithTable([["甲", "1班"]]));
  store.select(block({ row: 5, column: 2 }, { row: 3, column: 1 }));
  drawFrame();
  expect(store.getState().selection.active).toEqual({ row: 5, column: 2 });
  expect(store.host.view.selection.address).toBe("B4:C6");
});

it("goes to the sheet that becomes active, dropping what was being typed", () => {
  const { store, drawFrame } = openStore(hostWithTable([["甲", "1班"]]));
  store.edit({ text: "unfinished", place: "cell", arrowsFinish: true });
  store.host.user.addSheet("另一张");
  drawFrame();
  expect(store.getState()).toMatchObject({ sheet: "另一张", editing: null });
});

it("lays the sheet out again when a filter hides rows", () => {
  const host = hostWithTable([["甲", "1班"], ["乙", "2班"]]);
  const { store, drawFrame } = openStore(host);
  expect(store.layout().rows).toContain(4);
  host.user.filterTable(tableName(host), "班级", ["1班"]);
  drawFrame();
  expect(store.layout().rows).not.toContain(4);
});

it("says in a sentence what the host refuses, and goes on", () => {
  const { store } = openStore(hostWithTable([["甲", "1班"]]));
  store.attempt(({ user }) => { user.activate("no such sheet"); });
  expect(store.getState().trouble).toMatch(/^[^a-z]+。$/iu);
  store.dismissTrouble();
  store.select(single({ row: 0, column: 0 }));
  expect(store.getState().trouble).toBeNull();
});

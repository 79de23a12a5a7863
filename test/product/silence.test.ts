import { officeWorkbook } from "../../src/adapters/officejs/officeWorkbook";
import { PaneController } from "../../src/application/PaneController";
import { startPane } from "../host/loadOfficeJs";
import { expectFresh } from "./freshCheck";
import { copyInto } from "./installedWorkbook";
import { openInstalled, TODAY } from "./openProduct";
import { timeOutWithoutWaiting } from "./timeOut";

/** Excel does not answer at all, as it does at times on every platform; the product's own time-out is not waited for. */
const LOST = "连不上 Excel，下面显示的是上一次检查的结果。点“重新检查”再试一次。";

it("a keystroke to which Excel never answers leaves on the screen what was read, says so, and is read when Excel is back", async () => {
  const product = await openInstalled();
  const { host, model, quiet } = product;
  host.user.type("附件1", "G4", "测试甲");
  await quiet();
  const before = model.getState().rosters.attachment1?.students;
  const stop = timeOutWithoutWaiting(host);
  host.faults.failNext("silence");
  host.user.type("附件1", "L4", "460039200005122717");
  await quiet();
  stop();
  expect(model.getState()).toMatchObject({ phase: "unreachable", busy: null, notice: { intent: "warning", message: LOST } });
  expect(model.getState().rosters.attachment1?.students).toBe(before);
  host.user.select("附件1", "G9");
  host.user.select("附件1", "G10");
  await quiet();
  expect(model.getState()).toMatchObject({ phase: "ready", notice: null });
  expectFresh(product);
});

it("a workbook that could not be opened is opened when the person turns to the pane, and watched from then on", async () => {
  const filled = (await openInstalled()).host.workbook.snapshot();
  const { host, idle } = await startPane({ workbook: (fresh) => { copyInto(fresh, filled); } });
  const model = new PaneController(officeWorkbook, { today: () => TODAY, timeText: () => "08:00:00" });
  const quiet = async (): Promise<void> => {
    await idle();
    await model.settled();
    await idle();
  };
  const stop = timeOutWithoutWaiting(host);
  host.faults.failNext("silence");
  await model.start();
  stop();
  model.rescan.lookOver();
  await quiet();
  expect(model.getState()).toMatchObject({ phase: "ready", notice: null });
  host.user.type("附件1", "G4", "测试甲");
  await quiet();
  expect(model.getState().rosters.attachment1?.counts.rows).toBe(1);
});

it.each([1, 2, 3, 4, 5])("where Excel falls silent at request %i of the opening, the pane says so, and 重新检查 opens the workbook", async (request) => {
  const filled = (await openInstalled()).host.workbook.snapshot();
  const { host, idle } = await startPane({ workbook: (fresh) => { copyInto(fresh, filled); } });
  const model = new PaneController(officeWorkbook, { today: () => TODAY, timeText: () => "08:00:00" });
  const stop = timeOutWithoutWaiting(host);
  host.faults.failNext("silence", request - 1);
  await model.start();
  stop();
  expect(model.getState()).toMatchObject({ phase: "unreachable", opening: null, notice: { message: LOST } });
  await model.actions.recheck();
  await idle();
  host.user.type("附件1", "G4", "测试甲");
  await idle();
  await model.settled();
  expect(model.getState()).toMatchObject({ phase: "ready", policyProblems: [], unchecked: [] });
  expectFresh({ host, model });
});

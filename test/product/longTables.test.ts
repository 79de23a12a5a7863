import { officeWorkbook } from "../../src/adapters/officejs/officeWorkbook";
import { ProgressController } from "../../src/application/progress/ProgressController";
import { PaneController } from "../../src/application/PaneController";
import type { Busy, PaneState } from "../../src/application/PaneState";
import type { WorkbookSnapshot } from "../../src/workbench/host/model/Workbook";
import { startPane, type Pane } from "../host/loadOfficeJs";
import { compare, expectFresh } from "./freshCheck";
import { copyInto } from "./installedWorkbook";
import { openInstalled, quietOf, TODAY, type Product } from "./openProduct";

const ROWS = { attachment1: 4_100, tracker: 2_300 };

interface Opened extends Pick<Product, "host" | "model" | "quiet"> {
  /** What the pane has said of how far the opening is. */
  readonly told: readonly Busy[];
}

let filled: Promise<WorkbookSnapshot>;

beforeAll(() => { filled = fill(); });
afterEach(() => { jest.restoreAllMocks(); });

/** Two long tables, in which some numbers are wrong. */
async function fill(): Promise<WorkbookSnapshot> {
  const { host, quiet } = await openInstalled();
  host.user.paste("附件1", "E4", rows(ROWS.attachment1, (index) => [2018900000 + index, 18469033150000 + index, `测试${String(index)}`, index % 500 === 0 ? "女" : "男", 20000512, "汉族", "居民身份证", "460039200005122718"]));
  host.user.paste("核查登记表", "E4", rows(ROWS.tracker, (index) => [2018900000 + index, 18469033150000 + index, `测试${String(index)}`, "男"]));
  await quiet();
  return host.workbook.snapshot();
}

function rows(count: number, cells: (index: number) => readonly (string | number)[]): string {
  return Array.from({ length: count }, (_, index) => cells(index).join("\t")).join("\r\n");
}

/** Opens the pane over the long tables; every slice of judging is long enough to tell of. */
async function open(stopWhen: (opening: Busy) => boolean = () => false, workbook = filled): Promise<Opened> {
  const content = await workbook;
  const pane: Pane = await startPane({ workbook: (host) => { copyInto(host, content); } });
  const model = new PaneController(officeWorkbook, { today: () => TODAY, timeText: () => "08:00:00" });
  const told = listen(model, ({ opening }) => opening, stopWhen);
  everySliceIsLong();
  await model.start();
  const quiet = quietOf(pane, model);
  await quiet();
  return { host: pane.host, model, quiet, told };
}

function listen(model: PaneController, part: (state: PaneState) => Busy | null, stopWhen: (told: Busy) => boolean): Busy[] {
  const told: Busy[] = [];
  model.subscribe(() => {
    const now = part(model.getState());
    if (now === null || now === told.at(-1)) return;
    told.push(now);
    if (stopWhen(now)) model.actions.cancel();
  });
  return told;
}

function everySliceIsLong(): void {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 60));
}

const isAt = (step: "read" | "checked", total: number) => ({ progress }: Busy): boolean => progress?.step === step && progress.total === total;
const notice = ({ model }: Opened): string | undefined => model.getState().notice?.message;

it("tells rows read and then rows checked while a long workbook is opened, and how to stop it", async () => {
  const opened = await open();
  const steps = opened.told.map(({ progress }) => progress);
  expect(steps.filter((progress) => progress?.step === "read")).toEqual([
    { done: 2_000, total: ROWS.attachment1, step: "read" }, { done: 4_000, total: ROWS.attachment1, step: "read" }, { done: ROWS.attachment1, total: ROWS.attachment1, step: "read" },
    { done: 2_000, total: ROWS.tracker, step: "read" }, { done: ROWS.tracker, total: ROWS.tracker, step: "read" },
  ]);
  for (const total of Object.values(ROWS)) {
    const checked = steps.filter((progress) => progress?.step === "checked" && progress.total === total).map((progress) => progress?.done ?? -1);
    expect(checked.length).toBeGreaterThan(10);
    expect(checked).toEqual([...checked].sort((one, other) => one - other));
    expect(checked.at(-1)).toBe(total);
  }
  expect(opened.told.every(({ cancellable }) => cancellable)).toBe(true);
  expect(opened.model.getState()).toMatchObject({ phase: "ready", opening: null, notice: null, unchecked: [] });
  expectFresh(opened);
});

describe("the first check is stopped", () => {
  it.each([
    ["while 附件1 is read", isAt("read", ROWS.attachment1), "已停止：“附件1”还没有检查，“核查登记表”还没有检查。要接着检查，请点“重新检查”。", ["attachment1", "tracker"]],
    ["while 附件1 is judged", isAt("checked", ROWS.attachment1), "已停止：“附件1”还没有检查，“核查登记表”还没有检查。要接着检查，请点“重新检查”。", ["attachment1", "tracker"]],
    ["while 核查登记表 is judged", isAt("checked", ROWS.tracker), "已停止：“附件1”检查完了，“核查登记表”还没有检查。要接着检查，请点“重新检查”。", ["tracker"]],
  ])("%s: the pane says what was checked and what was not, and 重新检查 does the rest", async (_when, stopWhen, sentence, unchecked) => {
    const opened = await open(stopWhen);
    const { model, quiet } = opened;
    expect(model.getState()).toMatchObject({ phase: "ready", opening: null, busy: null, unchecked });
    expect(notice(opened)).toBe(sentence);
    for (const kind of ["attachment1", "tracker"] as const) {
      const { shown, fresh } = compare(opened)[kind];
      expect(shown).toEqual(unchecked.includes(kind) ? null : fresh);
    }
    await model.actions.recheck();
    await quiet();
    expect(model.getState().unchecked).toEqual([]);
    expectFresh(opened);
  });

  it("and is not begun again by what the person does in the sheet; it is caught up with when the person rests", async () => {
    const opened = await open(isAt("read", ROWS.attachment1));
    const { host, model, quiet } = opened;
    host.traffic.clear();
    host.user.type("附件1", "G4", "测试甲");
    host.user.activate("附件1");
    host.user.type("填报说明", "B19", "2019");
    await quiet();
    expect(model.getState().unchecked).toEqual(["attachment1", "tracker"]);
    expect(host.traffic.entries.length).toBeLessThanOrEqual(3);
    model.rescan.tick();
    model.rescan.tick();
    await quiet();
    expect(model.getState().unchecked).toEqual([]);
    expectFresh(opened);
  });
});

it("a later check that is stopped says which table shows what was found before", async () => {
  const opened = await open();
  const { host, model, quiet } = opened;
  host.mischief.begin("missing");
  host.user.type("附件1", "H5", "女");
  host.mischief.end();
  listen(model, ({ busy }) => busy, isAt("read", ROWS.tracker));
  await model.actions.recheck();
  await quiet();
  expect(notice(opened)).toBe("已停止：“附件1”检查完了，“核查登记表”是上一次检查的结果。要接着检查，请点“重新检查”。");
  expect(model.getState()).toMatchObject({ busy: null, unchecked: [] });
  expectFresh(opened);
});

it("a long tracker is counted without keeping the pane busy, and followed from then on", async () => {
  const { host, model, quiet } = await open();
  const clock = { today: () => TODAY, timeText: () => "08:00:00" };
  const progress = new ProgressController(model, model.work, { clock, filter: await model.work.filter() });
  const ready = new Promise<void>((resolve) => { progress.subscribe(() => { if (progress.getState().isReady) resolve(); }); });
  expect(progress.getState()).toMatchObject({ isReady: false, progress: null });
  await ready;
  expect(progress.getState().progress?.total).toEqual({ inScope: ROWS.tracker, done: 0, prep: 0 });
  host.user.type("核查登记表", "M4", "已确认无误");
  await quiet();
  expect(progress.getState()).toMatchObject({ isReady: true, progress: { total: { inScope: ROWS.tracker, done: 1 } } });
});

it("a chart that is asked for while a long tracker is counted waits for the numbers", async () => {
  const { host, model, quiet } = await open();
  const clock = { today: () => TODAY, timeText: () => "08:00:00" };
  const progress = new ProgressController(model, model.work, { clock, filter: await model.work.filter() });
  await progress.actions.makeChart();
  await quiet();
  expect(host.view.sheets.filter(({ name }) => name.includes("进度")).map(({ charts }) => charts.length)).toEqual([1]);
});

it("a short workbook is there without a word", async () => {
  const { host } = await openInstalled();
  const opened = await open(() => false, Promise.resolve(host.workbook.snapshot()));
  expect(opened.told).toEqual([]);
  expect(opened.model.getState().phase).toBe("ready");
});

import { officeWorkbook } from "../../../src/adapters/officejs/officeWorkbook";
import { FixController } from "../../../src/application/fixes/FixController";
import { PaneController } from "../../../src/application/PaneController";
import type { Fault } from "../../../src/workbench/host/protocol/Faults";
import { startPane, type Pane } from "../../host/loadOfficeJs";
import { quietOf, TODAY } from "../openProduct";
import { timeOutWithoutWaiting } from "../timeOut";

/** A pane over one workbook that is set up anew for every fault: quicker than a new workbook. */
export interface FixBench extends Pane {
  readonly model: PaneController;
  fixes: FixController;
  quiet(): Promise<void>;
}

/** One command of the product, over the rows that it is tried on. */
export interface FixCommand {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Brings the sheet into the state before the command. */
  readonly before?: (bench: FixBench) => Promise<void>;
  readonly run: (bench: FixBench) => Promise<void>;
  /** Whether nothing is left to repeat. */
  readonly isDone: (bench: FixBench) => boolean;
}

export const CLEAN = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "20000512", "汉族", "居民身份证", "460039200005122718", "普通高考", "姓名", "测式甲", "测试甲", "同音字", "身份证复印件"];
export const but = (changes: Readonly<Record<number, string>>): string[] => CLEAN.map((text, index) => changes[index] ?? text);

export async function openFixBench(): Promise<FixBench> {
  const pane = await startPane();
  const model = new PaneController(officeWorkbook, { today: () => TODAY, timeText: () => "08:00:00" });
  await model.start();
  await model.actions.install({ college: "自动化学院", cohortYear: 2018 });
  const quiet = quietOf(pane, model);
  // Fewer formulas to move when rows are put in: the tables have 200 blank rows.
  for (const sheet of ["附件1", "核查登记表"]) pane.host.user.deleteRows(sheet, LAST_ROW, 203 - LAST_ROW);
  await quiet();
  return { ...pane, model, quiet, fixes: new FixController(model.work, () => false) };
}

const LAST_ROW = 15;

/** A table that holds the command's rows and nothing else. */
export async function setUp(on: FixBench, { rows, before }: FixCommand): Promise<void> {
  const { user, view } = on.host;
  const added = Number(/\d+$/u.exec(view.sheet("附件1").tables[0]?.address ?? "")?.[0]) - LAST_ROW;
  if (added > 0) user.deleteRows("附件1", 8, added);
  user.clear("附件1", "A4:T12");
  user.paste("附件1", "B4", rows.map((row) => row.join("\t")).join("\r\n"));
  on.fixes = new FixController(on.model.work, () => false);
  await on.quiet();
  await before?.(on);
  await on.quiet();
  on.model.actions.dismissNotice();
}

export function content({ host }: FixBench): string {
  const sheet = host.view.sheet("附件1");
  return JSON.stringify(Array.from({ length: 9 }, (_, row) => Array.from({ length: 20 }, (__, column) => sheet.cell(3 + row, column).value)));
}

/** What the sheet holds before the command and after each of its requests when all goes well. */
export async function statesOf(on: FixBench, command: FixCommand): Promise<string[]> {
  await setUp(on, command);
  const states: string[] = [];
  await counting(on, () => { states.push(content(on)); return null; }, () => command.run(on));
  await on.quiet();
  return [...states, content(on)];
}

export async function meet(on: FixBench, request: number, fault: Fault, work: () => Promise<void>): Promise<void> {
  const before = on.host.traffic.entries.length;
  const stop = timeOutWithoutWaiting(on.host);
  on.host.faults.failNext(fault, request - 1);
  await work();
  await on.quiet();
  on.host.faults.clear();
  stop();
  expect(on.host.traffic.entries.length - before).toBeGreaterThanOrEqual(request);
}

/** Lets each request of some work be met by what the callback says, counted from 1. */
async function counting(on: FixBench, meetWith: (request: number) => Fault | null, work: () => Promise<void>): Promise<void> {
  const { faults } = on.host;
  let count = 0;
  faults.take = () => meetWith(++count);
  try {
    await work();
  } finally {
    Reflect.deleteProperty(faults, "take");
  }
}

function findings({ model }: FixBench): { readonly row: number; readonly rule: string }[] {
  return (model.getState().rosters.attachment1?.students ?? []).flatMap(({ row, findings: found }) => found.map(({ rule }) => ({ row, rule })));
}

export function hasNo(...rules: readonly string[]): (on: FixBench) => boolean {
  return (on) => !findings(on).some(({ rule }) => rules.includes(rule));
}

export function fixOf(wanted: string): (on: FixBench) => Promise<void> {
  return async ({ model, fixes }) => {
    for (const { row, findings: found } of model.getState().rosters.attachment1?.students ?? []) {
      const finding = found.find(({ rule }) => rule === wanted);
      if (finding !== undefined) return fixes.actions.fix({ sheet: "attachment1", row, finding });
    }
    throw new Error(`no ${wanted}`);
  };
}

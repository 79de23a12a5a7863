import { officeWorkbook } from "../../../src/adapters/officejs/officeWorkbook";
import { FixController } from "../../../src/application/fixes/FixController";
import { PaneController } from "../../../src/application/PaneController";
import type { Fault } from "../../../src/workbench/host/protocol/Faults";
import { startPane, type Pane } from "../../host/loadOfficeJs";
import { TODAY } from "../openProduct";
import { timeOutWithoutWaiting } from "../timeOut";
import { EVERY_FAULT } from "./everyFault";

interface Bench extends Pane {
  readonly model: PaneController;
  fixes: FixController;
  quiet(): Promise<void>;
}

/** One command of the product, over the rows that it is tried on. */
interface Command {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Brings the sheet into the state before the command. */
  readonly before?: (bench: Bench) => Promise<void>;
  readonly run: (bench: Bench) => Promise<void>;
  /** Whether nothing is left to repeat. */
  readonly isDone: (bench: Bench) => boolean;
}

const CLEAN = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "20000512", "汉族", "居民身份证", "460039200005122718", "普通高考", "姓名", "测式甲", "测试甲", "同音字", "身份证复印件"];
const but = (changes: Readonly<Record<number, string>>): string[] => CLEAN.map((text, index) => changes[index] ?? text);
const DIRTY = [but({ 6: "男性", 7: "" }), but({ 3: "2018990102", 4: "18469033150002", 5: "测试乙", 14: "测试乙", 10: " 460039 20000512 2718" })];

const COMMANDS: readonly Command[] = [
  { name: "fix: another spelling", rows: DIRTY, run: fixOf("GENDER_NORMALIZED"), isDone: hasNo("GENDER_NORMALIZED") },
  { name: "fix: swap two columns", rows: [but({ 4: "460039200005122718", 10: "18469033150001" })], run: fixOf("COLUMN_SWAPPED"), isDone: hasNo("COLUMN_SWAPPED") },
  { name: "fix: fill 同上", rows: [CLEAN, but({ 2: "同上", 4: "18469033150002" })], run: fixOf("VALUE_DITTO"), isDone: hasNo("VALUE_DITTO") },
  { name: "fix: split items", rows: [but({ 12: "姓名、性别" }), DIRTY[1] ?? []], run: fixOf("ITEM_MULTI"), isDone: hasNo("ITEM_MULTI") },
  { name: "fix: reason in 备注", rows: [but({ 6: "女" })], run: ignoreGender, isDone: ({ model }) => model.getState().rosters.attachment1?.counts.errors === 0 },
  { name: "fix all", rows: DIRTY, run: fixAll, isDone: hasNo("GENDER_NORMALIZED", "BIRTH_DERIVED", "ID_NORMALIZED") },
  { name: "revert", rows: DIRTY, before: fixAll, run: (bench) => bench.fixes.actions.revert(), isDone: ({ fixes }) => fixes.getState().revertible === null },
  { name: "revert a split", rows: [but({ 12: "姓名、性别" }), DIRTY[1] ?? []], before: fixOf("ITEM_MULTI"), run: (bench) => bench.fixes.actions.revert(), isDone: ({ fixes }) => fixes.getState().revertible === null },
];

const counted = { triples: 0 };
let bench: Bench;

beforeAll(async () => { bench = await openBench(); }, 60_000);
afterAll(() => { process.stdout.write(`fault injection: ${counted.triples} triples of command, request and error\n`); });

describe.each(COMMANDS)("$name", (command) => {
  let states: readonly string[] = [];

  beforeAll(async () => { states = await statesOf(bench, command); }, 60_000);

  it.each(EVERY_FAULT)("survives %j in every request", async (fault) => {
    const requests = states.length - 1;
    for (let request = 1; request <= requests; request++) {
      await setUp(bench, command);
      expect(content(bench)).toBe(states[0]);
      await meet(bench, request, fault, () => command.run(bench));
      await bench.quiet();
      if (!isByHalf(fault)) expect(states).toContain(content(bench));
      expect(bench.model.getState().busy).toBeNull();
      expect(bench.model.getState().notice?.message).toMatch(/^(?:[^a-zA-Z]|Excel|Esc|Ctrl\+Z)+。$/u);
      if (!command.isDone(bench)) await command.run(bench);
      await bench.quiet();
      expect(command.isDone(bench)).toBe(true);
      expectContent(fault, states.at(-1));
      counted.triples += 1;
      if (command.before !== undefined) continue;
      while (bench.fixes.getState().revertible !== null) await bench.fixes.actions.revert();
      await bench.quiet();
      expectContent(fault, states[0]);
    }
  }, 60_000);
});

/** Where Excel has put a row in and then refused to fill it, an empty row stays: better than deleting one that somebody may be using. */
function expectContent(fault: Fault, expected: string | undefined): void {
  if (isByHalf(fault)) expect(filledRows(content(bench))).toEqual(filledRows(expected ?? "[]"));
  else expect(content(bench)).toBe(expected);
}

function filledRows(text: string): unknown[] {
  return (JSON.parse(text) as unknown[][]).filter((row) => row.some((value) => value !== ""));
}

/** What the sheet holds before the command and after each of its requests when all goes well. */
async function statesOf(on: Bench, command: Command): Promise<string[]> {
  await setUp(on, command);
  const states: string[] = [];
  await counting(on, () => { states.push(content(on)); return null; }, () => command.run(on));
  await on.quiet();
  return [...states, content(on)];
}

async function meet(on: Bench, request: number, fault: Fault, work: () => Promise<void>): Promise<void> {
  const before = on.host.traffic.entries.length;
  const stop = timeOutWithoutWaiting(on.host);
  on.host.faults.failNext(fault, request - 1);
  await work();
  await on.quiet();
  on.host.faults.clear();
  stop();
  expect(on.host.traffic.entries.length - before).toBeGreaterThanOrEqual(request);
}

/** Excel has done some of a request's cells and refused the others. */
function isByHalf(fault: Fault): boolean {
  return typeof fault === "object" && "after" in fault;
}

/** Lets each request of some work be met by what the callback says, counted from 1. */
async function counting(on: Bench, meetWith: (request: number) => Fault | null, work: () => Promise<void>): Promise<void> {
  const { faults } = on.host;
  let count = 0;
  faults.take = () => meetWith(++count);
  try {
    await work();
  } finally {
    Reflect.deleteProperty(faults, "take");
  }
}

async function openBench(): Promise<Bench> {
  const pane = await startPane();
  const model = new PaneController(officeWorkbook, { today: () => TODAY, timeText: () => "08:00:00" });
  await model.start();
  await model.actions.install({ college: "自动化学院", cohortYear: 2018 });
  const quiet = async (): Promise<void> => {
    await pane.idle();
    await model.settled();
    await pane.idle();
  };
  // Fewer formulas to move when rows are put in: the tables have 200 blank rows.
  for (const sheet of ["附件1", "核查登记表"]) pane.host.user.deleteRows(sheet, LAST_ROW, 203 - LAST_ROW);
  await quiet();
  return { ...pane, model, quiet, fixes: new FixController(model.work, () => false) };
}

const LAST_ROW = 15;

/** A table that holds the command's rows and nothing else. */
async function setUp(on: Bench, { rows, before }: Command): Promise<void> {
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

function content({ host }: Bench): string {
  const sheet = host.view.sheet("附件1");
  return JSON.stringify(Array.from({ length: 9 }, (_, row) => Array.from({ length: 20 }, (__, column) => sheet.cell(3 + row, column).value)));
}

function findings({ model }: Bench): { readonly row: number; readonly rule: string }[] {
  return (model.getState().rosters.attachment1?.students ?? []).flatMap(({ row, findings: found }) => found.map(({ rule }) => ({ row, rule })));
}

function hasNo(...rules: readonly string[]): (on: Bench) => boolean {
  return (on) => !findings(on).some(({ rule }) => rules.includes(rule));
}

function fixOf(wanted: string): (on: Bench) => Promise<void> {
  return async ({ model, fixes }) => {
    for (const { row, findings: found } of model.getState().rosters.attachment1?.students ?? []) {
      const finding = found.find(({ rule }) => rule === wanted);
      if (finding !== undefined) return fixes.actions.fix({ sheet: "attachment1", row, finding });
    }
    throw new Error(`no ${wanted}`);
  };
}

async function ignoreGender({ model, fixes }: Bench): Promise<void> {
  const student = model.getState().rosters.attachment1?.students[0];
  const finding = student?.findings.find(({ rule }) => rule === "ID_GENDER_MISMATCH");
  if (student === undefined || finding === undefined) throw new Error("no ID_GENDER_MISMATCH");
  await fixes.actions.ignore({ sheet: "attachment1", row: student.row, finding }, "教务处同意");
}

async function fixAll({ fixes }: Bench): Promise<void> {
  fixes.actions.preview("attachment1");
  await fixes.actions.confirm();
}

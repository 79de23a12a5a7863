import type { Fault } from "../../../src/workbench/host/protocol/Faults";
import { EVERY_FAULT } from "./everyFault";
import { but, CLEAN, content, fixOf, hasNo, meet, openFixBench, setUp, statesOf, type FixBench, type FixCommand } from "./FixBench";

const DIRTY = [but({ 6: "男性", 7: "" }), but({ 3: "2018990102", 4: "18469033150002", 5: "测试乙", 14: "测试乙", 10: " 460039 20000512 2718" })];

const COMMANDS: readonly FixCommand[] = [
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
let bench: FixBench;

beforeAll(async () => { bench = await openFixBench(); }, 60_000);
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
      if (!mayBeByHalf(command, fault)) expect(states).toContain(content(bench));
      expect(bench.model.getState().busy).toBeNull();
      expect(bench.model.getState().notice?.message).toMatch(/^(?:[^a-zA-Z]|Excel|Esc|Ctrl\+Z)+。$/u);
      if (!command.isDone(bench)) await command.run(bench);
      await bench.quiet();
      expect(command.isDone(bench)).toBe(true);
      expect(content(bench)).toBe(states.at(-1));
      counted.triples += 1;
      if (command.before !== undefined) continue;
      while (bench.fixes.getState().revertible !== null) await bench.fixes.actions.revert();
      await bench.quiet();
      expect(content(bench)).toBe(states[0]);
    }
  }, 60_000);
});

/** Excel has written some cells of many and refused the others; a split is taken back as a whole. */
function mayBeByHalf({ name }: FixCommand, fault: Fault): boolean {
  return typeof fault === "object" && "after" in fault && name !== "fix: split items";
}

async function ignoreGender({ model, fixes }: FixBench): Promise<void> {
  const student = model.getState().rosters.attachment1?.students[0];
  const finding = student?.findings.find(({ rule }) => rule === "ID_GENDER_MISMATCH");
  if (student === undefined || finding === undefined) throw new Error("no ID_GENDER_MISMATCH");
  await fixes.actions.ignore({ sheet: "attachment1", row: student.row, finding }, "教务处同意");
}

async function fixAll({ fixes }: FixBench): Promise<void> {
  fixes.actions.preview("attachment1");
  await fixes.actions.confirm();
}

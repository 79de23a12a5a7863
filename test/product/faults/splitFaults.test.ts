import type { Fault } from "../../../src/workbench/host/protocol/Faults";
import { but, content, fixOf, hasNo, openFixBench, setUp, statesOf, type FixBench, type FixCommand } from "./FixBench";

/** Three items, and below them somebody else, or nobody. */
const SITUATIONS = [
  { where: "above another student", rows: [but({ 12: "姓名、性别、民族" }), but({ 3: "2018990102", 4: "18469033150002", 5: "测试乙" })] },
  { where: "at the end of the list", rows: [but({ 12: "姓名、性别、民族" })] },
].map(({ where, rows }) => ({ where, command: { name: where, rows, run: fixOf("ITEM_MULTI"), isDone: hasNo("ITEM_MULTI") } satisfies FixCommand }));

const refused = (after: number): Fault => ({ code: "GeneralException", after });

let bench: FixBench;
beforeAll(async () => { bench = await openFixBench(); }, 60_000);

describe.each(SITUATIONS)("Excel stops in the middle of splitting several items $where", ({ command }) => {
  let states: readonly string[] = [];
  beforeAll(async () => { states = await statesOf(bench, command); }, 60_000);

  /** Splits the row, and lets Excel stop after each number of actions; `further` requests are refused as well. */
  async function* stops(further: number): AsyncGenerator<number> {
    const spared = states.findIndex((state, request) => state !== states[request + 1]);
    for (let actions = 0; ; actions++) {
      await setUp(bench, command);
      bench.host.faults.failNext(refused(actions), spared);
      for (let index = 0; index < further; index++) bench.host.faults.failNext(refused(0));
      await command.run(bench);
      bench.host.faults.clear();
      await bench.quiet();
      if (content(bench) === states.at(-1)) return;
      yield actions;
    }
  }

  it("leaves no empty row and no copy: the sheet is what it was", async () => {
    let seen = 0;
    for await (const actions of stops(0)) {
      expect({ actions, content: content(bench) }).toEqual({ actions, content: states[0] });
      expect(bench.model.getState().notice?.message).toBe("Excel 没有完成这一步。表中的内容没有丢失，请再试一次。");
      seen = actions;
    }
    expect(seen).toBeGreaterThan(5);
  });

  it("where the copies cannot be taken out again either, repeating it does so and completes it", async () => {
    let byHalf = 0;
    for await (const actions of stops(1)) {
      if (content(bench) !== states[0]) byHalf++;
      await command.run(bench);
      await bench.quiet();
      expect({ actions, content: content(bench) }).toEqual({ actions, content: states.at(-1) });
    }
    expect(byHalf).toBeGreaterThan(1);
  });

  it("where the copies cannot be taken out again either, 还原 does so", async () => {
    for await (const actions of stops(1)) {
      await bench.fixes.actions.revert();
      await bench.quiet();
      expect({ actions, content: content(bench) }).toEqual({ actions, content: states[0] });
      expect(bench.fixes.getState().revertible).toBeNull();
    }
  });

  it("what a person has written into such a row stays", async () => {
    for await (const actions of stops(1)) {
      if (content(bench) === states[0]) continue;
      bench.host.user.type("附件1", "R5", "我的备注");
      await bench.quiet();
      await command.run(bench);
      await bench.quiet();
      expect({ actions, keeps: content(bench).includes("我的备注") }).toEqual({ actions, keeps: true });
    }
  });
});

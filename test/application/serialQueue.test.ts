import { createSerialQueue } from "../../src/application/serialQueue";

it("starts a task only when the one before has ended, also when it failed", async () => {
  const run = createSerialQueue();
  const log: string[] = [];
  const task = (name: string, fails = false) => async () => {
    log.push(`${name} starts`);
    await Promise.resolve();
    log.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  };
  const first = run(task("a", true));
  const second = run(task("b"));
  await expect(first).rejects.toThrow("a");
  await expect(second).resolves.toBe("b");
  expect(log).toEqual(["a starts", "a ends", "b starts", "b ends"]);
});

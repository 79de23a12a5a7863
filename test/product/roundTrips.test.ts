import { ROWS_PER_READ } from "../../src/application/readTable";
import { openInstalled } from "./openProduct";

it("costs one round trip and no write for a keystroke", async () => {
  const { host, quiet } = await openInstalled();
  host.user.select("附件1", "G4");
  await quiet();
  host.traffic.clear();
  host.user.type("附件1", "G4", "测试甲");
  host.user.select("附件1", "G5");
  await quiet();
  const { entries } = host.traffic;
  expect({ reads: entries.length, writes: entries.filter(({ writes }) => writes).length }).toEqual({ reads: 1, writes: 0 });
  process.stdout.write(`one keystroke: ${entries.length} round trip, 0 writes, ${entries[0]?.requestBytes ?? 0} bytes up, ${entries[0]?.responseBytes ?? 0} bytes down\n`);
});

it("costs at most three round trips for a paste of 3,000 rows", async () => {
  const { host, quiet } = await openInstalled();
  host.traffic.clear();
  host.user.paste("附件1", "G4", Array.from({ length: 3000 }, (_, row) => `测试${row}`).join("\r\n"));
  await quiet();
  expect(host.traffic.entries.filter(({ writes }) => writes)).toEqual([]);
  expect(host.traffic.entries.length).toBeLessThanOrEqual(3);
});

it("reads a paste of 10,000 rows in parts of a tenth of what Excel allows, and then a keystroke costs what it cost in a short table", async () => {
  const { host, model, quiet } = await openInstalled();
  host.traffic.clear();
  host.user.paste("附件1", "G4", Array.from({ length: 10_000 }, (_, row) => `测试${row}`).join("\r\n"));
  await quiet();
  const { entries } = host.traffic;
  expect(entries.filter(({ writes }) => writes)).toEqual([]);
  expect(entries.length).toBeLessThanOrEqual(3 + 10_000 / ROWS_PER_READ);
  for (const { responseBytes } of entries) expect(responseBytes).toBeLessThan(500_000);
  expect(model.getState().rosters.attachment1?.counts.rows).toBe(10_000);
  host.user.select("附件1", "G7000");
  await quiet();
  host.traffic.clear();
  host.user.type("附件1", "G7000", "测试甲");
  await quiet();
  expect(host.traffic.entries.map(({ writes, responseBytes }) => ({ writes, isShort: responseBytes < 3_000 }))).toEqual([{ writes: false, isShort: true }]);
});

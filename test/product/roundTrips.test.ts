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

/** @jest-environment node */
import { createServer, type Server } from "node:net";
import { listen } from "../../../src/workbench/server/listen";

const open: Server[] = [];
function server(): Server {
  const made = createServer();
  open.push(made);
  return made;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => new Promise((closed) => { each.close(closed); })));
});

it("takes the next port when another program has the wanted one", async () => {
  const taken = await listen(server(), 0);
  const other = await listen(server(), taken);
  expect(other).toBeGreaterThan(taken);
});

it("says which ports it tried when all are taken", async () => {
  const first = await listen(server(), 0);
  for (let count = 1; count < 20; count += 1) await listen(server(), first);
  await expect(listen(server(), first)).rejects.toThrow(`端口 ${first}`);
});

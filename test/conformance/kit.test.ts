import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareCaptures } from "../../src/conformance/compareCaptures";
import { runKit } from "../../src/conformance/runKit";
import type { Capture } from "../../src/conformance/Step";
import { TransportError } from "../../src/workbench/host/protocol/Faults";
import { formulaEngine } from "../host/formulaEngine";
import { startPane, type Pane } from "../host/loadOfficeJs";

const EXPECTED = join(__dirname, "../../src/conformance/expected.json");
const ACCEPT = "ACCEPT_GOLDEN=1 npx jest -c .config/jest.config.cjs --selectProjects host --testPathPatterns test/conformance/kit";

let pane: Pane;
beforeEach(async () => {
  pane = await startPane({ engine: await formulaEngine() });
});

const run = async (): Promise<Capture> => {
  const capture = await runKit(() => undefined);
  if (capture === null) throw new Error("The kit took the workbook for one in use.");
  await pane.idle();
  return capture;
};
const expected = (): Omit<Capture, "exchanges"> => JSON.parse(readFileSync(EXPECTED, "utf8")) as Omit<Capture, "exchanges">;

it("answers as was last accepted, and finds no difference", async () => {
  const capture = await run();
  if (process.env["ACCEPT_GOLDEN"] === "1" || !existsSync(EXPECTED)) writeFileSync(EXPECTED, `${JSON.stringify({ ...capture, exchanges: undefined }, null, 1)}\n`);
  const differences = compareCaptures(expected(), capture);
  if (differences.length > 0) throw new Error(`The embedded Excel answers otherwise: ${JSON.stringify(differences[0], null, 1)}\nIf the change is meant, accept it: ${ACCEPT}`);
  expect(capture.excel).toEqual(expected().excel);
});

it("reaches an answer at every step", async () => {
  const refused = (await run()).steps.filter(({ answer }) => typeof answer === "object" && answer !== null && "refused" in answer);
  expect(refused).toEqual([]);
});

it("writes down every request of every step as it crossed the wire, with the answer to it", async () => {
  const { steps, exchanges } = await run();
  const asked = new Set(exchanges.map(({ step }) => step));
  expect(steps.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual(["new-workbook"]);
  const cells = exchanges.filter(({ step }) => step === "cells");
  expect(cells).toContainEqual({ step: "cells", request: expect.objectContaining({ Actions: expect.any(Array) as unknown, ObjectPaths: expect.any(Object) as unknown }) as unknown, answer: { Results: expect.any(Array) as unknown, Error: null } });
  expect(JSON.stringify(cells)).toContain('"0012018990101"');
  expect(exchanges.filter(({ step }) => step === "refusal-missing").map(({ answer }) => answer)).toContainEqual(expect.objectContaining({ Error: expect.objectContaining({ Code: "ItemNotFound" }) as unknown }));
});

it("leaves office.js as it was", async () => {
  const { DDA } = (globalThis as unknown as { OSF: { DDA: { RichApi: unknown } } }).OSF;
  const before = DDA.RichApi;
  await run();
  expect(DDA.RichApi).toBe(before);
});

it("notes a request that Excel did not take at all", async () => {
  pane.host.faults.failNext({ transport: TransportError.invalidSession }, 4);
  const { exchanges } = await run();
  expect(exchanges.filter(({ answer }) => JSON.stringify(answer).includes("failed"))).toEqual([expect.objectContaining({ answer: { failed: TransportError.invalidSession } })]);
});

it("takes away what it made, and leaves the sheet that was there", async () => {
  await run();
  expect(pane.host.view.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

it("touches no workbook in which something stands", async () => {
  pane.host.user.type("Sheet1", "A1", "我的数据");
  pane.host.traffic.clear();
  expect(await runKit(() => undefined)).toBeNull();
  expect(pane.host.traffic.entries.filter(({ writes }) => writes)).toEqual([]);
});

it("reports an Excel that answers otherwise", async () => {
  pane.host.faults.failNext({ code: "AccessDenied" }, 4); // the look of the title cannot be read
  const differences = compareCaptures(expected(), await run());
  expect([...new Set(differences.map(({ step }) => step))]).toEqual(["look"]);
  expect(differences[0]).toMatchObject({ says: "读回标题的样子" });
});

it("names no person, file or address in what it writes down", async () => {
  expect(JSON.stringify(await run())).not.toMatch(/https?:|Book1|localhost|[A-Z]:\\/u);
});

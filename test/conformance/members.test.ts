import { runKit } from "../../src/conformance/runKit";
import { formulaEngine } from "../host/formulaEngine";
import { startPane } from "../host/loadOfficeJs";
import { usedMembers } from "./usedMembers";

/** What does not cross the wire under its own name: `load` and `items` are loads of others, events are registrations. */
const NOT_ON_THE_WIRE = /\.(?:load|items|isNullObject|remove|on[A-Z]\w*)$/u;

it("tries every Excel member that the product uses", async () => {
  const used = usedMembers("src/adapters/officejs").filter((member) => !NOT_ON_THE_WIRE.test(member));
  expect(used.length).toBeGreaterThan(60);
  const { host } = await startPane({ engine: await formulaEngine() });
  await runKit(() => undefined);
  const asked = new Set(host.traffic.entries.flatMap(({ members }) => members.map((member) => member.toLowerCase())));
  expect(used.filter((member) => !asked.has(member.toLowerCase()))).toEqual([]);
});

import axe from "axe-core";
import type { PaneState } from "../../src/application/PaneState";
import * as states from "./sampleStates";
import { renderPane } from "./renderPane";

const VIEWS: readonly (readonly [string, PaneState])[] = [
  ["connecting", states.CONNECTING],
  ["unsupported", states.UNSUPPORTED],
  ["empty", states.EMPTY],
  ["ready", states.READY],
  ["empty list", states.READY_EMPTY],
  ["sample", states.READY_SAMPLE],
  ["ready and clean", states.READY_CLEAN],
  ["faults of the sheet", states.READY_WITH_SHEET_FINDINGS],
  ["unreachable", states.UNREACHABLE],
  ["busy", states.BUSY],
  ["obstacles", states.OBSTACLES],
  ["policy in trouble", states.POLICY_TROUBLE],
  ["10,000 findings", states.crowded(5000)],
];

/** Colours need a browser: jsdom computes none. */
const RULES: axe.RunOptions = { rules: { "color-contrast": { enabled: false } } };

it.each(VIEWS)("axe finds nothing to complain of: %s", async (_name, state) => {
  const { container } = renderPane(state);
  const { violations } = await axe.run(container, RULES);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});

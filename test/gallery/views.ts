import type { PaneState } from "../../src/application/PaneState";
import * as states from "../taskpane/sampleStates";

/** Every view and state of the pane that a person can meet. */
export const VIEWS = {
  connecting: states.CONNECTING,
  unsupported: states.UNSUPPORTED,
  empty: states.EMPTY,
  ready: states.READY,
  clean: states.READY_CLEAN,
  sheetFindings: states.READY_WITH_SHEET_FINDINGS,
  unreachable: states.UNREACHABLE,
  busy: states.BUSY,
  obstacles: states.OBSTACLES,
  policyTrouble: states.POLICY_TROUBLE,
  crowded: states.crowded(2000),
} as const satisfies Record<string, PaneState>;

export type ViewName = keyof typeof VIEWS;

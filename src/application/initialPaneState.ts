import type { PaneState } from "./PaneState";

/** The pane before office.js has answered. */
export const INITIAL_PANE_STATE: PaneState = {
  phase: "connecting",
  notice: null,
  busy: null,
  opening: null,
  policy: null,
  policyProblems: [],
  rosters: { attachment1: null, tracker: null },
  unchecked: [],
  currentRow: null,
  checkedAt: null,
};

import { lazy } from "react";
import { LazyPart } from "../LazyPart";
import type { SubmissionPanelProps } from "./SubmissionPanel";
import { SUBMISSION_WORDS } from "./words";

/** Needed once at the end of the work, so its views are loaded then. */
const Panel = lazy(async () => ({ default: (await import("./SubmissionPanel")).SubmissionPanel }));

export function LazySubmissionPanel(props: SubmissionPanelProps) {
  return (
    <LazyPart opening={SUBMISSION_WORDS.opening}>
      <Panel {...props} />
    </LazyPart>
  );
}

import { Suspense, lazy } from "react";
import { Spinner } from "@fluentui/react-components";
import type { SubmissionPanelProps } from "./SubmissionPanel";
import { SUBMISSION_WORDS } from "./words";

/** Needed once at the end of the work, so its views are loaded then. */
const Panel = lazy(async () => ({ default: (await import("./SubmissionPanel")).SubmissionPanel }));

export function LazySubmissionPanel(props: SubmissionPanelProps) {
  return (
    <Suspense fallback={<Spinner size="tiny" label={SUBMISSION_WORDS.opening} />}>
      <Panel {...props} />
    </Suspense>
  );
}

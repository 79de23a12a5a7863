import { lazyView } from "../lazyView";
import type { SubmissionPanelProps } from "./SubmissionPanel";
import { SUBMISSION_WORDS } from "./words";

/** Needed once at the end of the work, so its views are loaded then. */
export const LazySubmissionPanel = lazyView<SubmissionPanelProps>(async () => (await import("./SubmissionPanel")).SubmissionPanel, SUBMISSION_WORDS.opening);

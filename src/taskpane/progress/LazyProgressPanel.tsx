import { lazyView } from "../lazyView";
import type { ProgressPanelProps } from "./ProgressPanel";
import { ENTRY_WORDS } from "./entryWords";

/** Secretaries seldom open this tab, so its views are loaded by those who do. */
export const LazyProgressPanel = lazyView<ProgressPanelProps>(async () => (await import("./ProgressPanel")).ProgressPanel, ENTRY_WORDS.opening);

import { lazyView } from "../lazyView";
import type { ImportPanelProps } from "./ImportPanel";

/** Loaded when somebody imports. */
export const LazyImportPanel = lazyView<ImportPanelProps>(async () => (await import("./ImportPanel")).ImportPanel);

import { lazyView } from "../lazyView";
import type { FixPreviewPanelProps } from "./FixPreviewPanel";
import { FIX_WORDS } from "./words";

/** Loaded when somebody asks for it. */
export const LazyFixPreview = lazyView<FixPreviewPanelProps>(async () => (await import("./FixPreviewPanel")).FixPreviewPanel, FIX_WORDS.opening);

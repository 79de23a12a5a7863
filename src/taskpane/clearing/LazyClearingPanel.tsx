import { lazyView } from "../lazyView";
import type { ClearingPanelProps } from "./ClearingPanel";

/** Needed once a year at most. */
export const LazyClearingPanel = lazyView<ClearingPanelProps>(async () => (await import("./ClearingPanel")).ClearingPanel);

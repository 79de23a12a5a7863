import { lazy } from "react";
import { LazyPart } from "../LazyPart";
import type { ClearingPanelProps } from "./ClearingPanel";

/** Needed once a year at most. */
const Panel = lazy(async () => ({ default: (await import("./ClearingPanel")).ClearingPanel }));

export function LazyClearingPanel(props: ClearingPanelProps) {
  return <LazyPart><Panel {...props} /></LazyPart>;
}

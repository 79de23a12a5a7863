import { lazy } from "react";
import { LazyPart } from "../LazyPart";
import type { ImportPanelProps } from "./ImportPanel";

/** Loaded when somebody imports. */
const Panel = lazy(async () => ({ default: (await import(/* webpackPrefetch: true */ "./ImportPanel")).ImportPanel }));

export function LazyImportPanel(props: ImportPanelProps) {
  return <LazyPart><Panel {...props} /></LazyPart>;
}

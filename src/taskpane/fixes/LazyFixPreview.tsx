import { lazy } from "react";
import { LazyPart } from "../LazyPart";
import type { FixPreviewPanelProps } from "./FixPreviewPanel";
import { FIX_WORDS } from "./words";

/** Loaded when somebody asks for it. */
const Panel = lazy(async () => ({ default: (await import(/* webpackPrefetch: true */ "./FixPreviewPanel")).FixPreviewPanel }));

export function LazyFixPreview(props: FixPreviewPanelProps) {
  return (
    <LazyPart opening={FIX_WORDS.opening}>
      <Panel {...props} />
    </LazyPart>
  );
}

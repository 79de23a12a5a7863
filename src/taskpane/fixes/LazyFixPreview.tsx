import { Suspense, lazy } from "react";
import { Spinner } from "@fluentui/react-components";
import type { FixPreviewPanelProps } from "./FixPreviewPanel";
import { FIX_WORDS } from "./words";

/** Loaded when somebody asks for it. */
const Panel = lazy(async () => ({ default: (await import("./FixPreviewPanel")).FixPreviewPanel }));

export function LazyFixPreview(props: FixPreviewPanelProps) {
  return (
    <Suspense fallback={<Spinner size="tiny" label={FIX_WORDS.opening} />}>
      <Panel {...props} />
    </Suspense>
  );
}

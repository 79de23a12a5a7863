import { Suspense, lazy } from "react";
import { Spinner } from "@fluentui/react-components";
import type { ProgressPanelProps } from "./ProgressPanel";
import { ENTRY_WORDS } from "./entryWords";

/** Secretaries seldom open this tab, so its views are loaded by those who do. */
const Panel = lazy(async () => ({ default: (await import("./ProgressPanel")).ProgressPanel }));

export function LazyProgressPanel(props: ProgressPanelProps) {
  return (
    <Suspense fallback={<Spinner size="tiny" label={ENTRY_WORDS.opening} />}>
      <Panel {...props} />
    </Suspense>
  );
}

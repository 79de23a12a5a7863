import { lazy } from "react";
import { LazyPart } from "../LazyPart";
import type { ProgressPanelProps } from "./ProgressPanel";
import { ENTRY_WORDS } from "./entryWords";

/** Secretaries seldom open this tab, so its views are loaded by those who do. */
const Panel = lazy(async () => ({ default: (await import("./ProgressPanel")).ProgressPanel }));

export function LazyProgressPanel(props: ProgressPanelProps) {
  return (
    <LazyPart opening={ENTRY_WORDS.opening}>
      <Panel {...props} />
    </LazyPart>
  );
}

import { Spinner, Text } from "@fluentui/react-components";
import { useModels, useModelState } from "../PaneModels";
import { Sentence } from "../Sentence";
import { CompletionView } from "./CompletionView";
import { PendingView } from "./PendingView";
import { ENTRY_WORDS } from "./entryWords";
import { PROGRESS_WORDS } from "./words";

export interface ProgressPanelProps {
  readonly view: "completion" | "pending";
  readonly busy: boolean;
}

/** The counselor's tab: how far the classes are, and who is still to be chased. */
export function ProgressPanel({ view, busy }: ProgressPanelProps) {
  const { progress: model } = useModels();
  const { progress, firstSheetRow, shown, isReady, reminder } = useModelState(model);
  if (!isReady) return <Spinner size="tiny" label={ENTRY_WORDS.opening} />;
  if (progress === null) return <Text><Sentence>{PROGRESS_WORDS.notCounted}</Sentence></Text>;
  return view === "completion"
    ? <CompletionView progress={progress} shown={shown} reminder={reminder} actions={model.actions} busy={busy} />
    : <PendingView pending={progress.pending} firstSheetRow={firstSheetRow} busy={busy} />;
}

import { useMemo } from "react";
import { Text } from "@fluentui/react-components";
import type { PendingClass } from "../../domain/progress/Progress";
import { Caption } from "../Caption";
import { useModels, useModelState } from "../PaneModels";
import { PendingList } from "./PendingList";
import { TitledSection } from "./TitledSection";
import { pendingItems } from "./pendingItems";
import { PROGRESS_WORDS } from "./words";

export interface PendingViewProps {
  readonly pending: readonly PendingClass[];
  readonly firstSheetRow: number;
  readonly busy: boolean;
}

/** Everybody who is not finished, by class. */
export function PendingView({ pending, firstSheetRow, busy }: PendingViewProps) {
  const { pane } = useModels();
  const { currentRow } = useModelState(pane);
  const items = useMemo(() => pendingItems(pending), [pending]);
  if (items.length === 0) return <Text>{PROGRESS_WORDS.everybodyDone}</Text>;
  return (
    <TitledSection title={PROGRESS_WORDS.pendingList}>
      <Caption>{PROGRESS_WORDS.howToLocate}</Caption>
      <PendingList
        items={items}
        firstSheetRow={firstSheetRow}
        currentRow={currentRow?.sheet === "tracker" ? currentRow.row : null}
        busy={busy}
        onLocate={(row) => { void pane.actions.locate({ sheet: "tracker", row, column: "status" }); }}
      />
    </TitledSection>
  );
}

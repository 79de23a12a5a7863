import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneActions } from "../application/PaneState";
import type { SheetKind } from "../domain/columns";
import { Caption } from "./Caption";
import { useModels } from "./PaneModels";
import { ImportOffer } from "./import/ImportOffer";
import { WORDS } from "./words";

export interface SheetActionsProps {
  readonly sheet: SheetKind;
  readonly busy: boolean;
  readonly checkedAt: string | null;
  /** How many rows could be handed in without those that still have errors; 0 when there is no such choice. */
  readonly reportable: number;
  readonly actions: PaneActions;
  /** Whether the sheet is there and has been read; otherwise looking again is the first thing to do. */
  readonly isRead: boolean;
  /** Whether there is nobody on the sheet yet. */
  readonly isEmpty: boolean;
}

/** The commands of one sheet. While one runs they stay focusable: a focused button that vanishes throws the person out of the pane. */
export function SheetActions({ sheet, busy, checkedAt, reportable, actions, isRead, isEmpty }: SheetActionsProps) {
  const styles = useStyles();
  const { submission } = useModels();
  return (
    <div className={styles.row}>
      {sheet === "attachment1" ? (
        <Button appearance={isRead ? "primary" : "secondary"} disabledFocusable={busy} onClick={() => { void submission.actions.begin("all"); }}>{WORDS.createSubmission}</Button>
      ) : (
        <>
          <Button disabledFocusable={busy} onClick={() => { void actions.filterPending(); }}>{WORDS.filterPending}</Button>
          <Button disabledFocusable={busy} onClick={() => { void actions.clearFilter(); }}>{WORDS.clearFilter}</Button>
        </>
      )}
      <ImportOffer sheet={sheet} isFirstStep={isEmpty && sheet === "tracker"} busy={busy} />
      <Button appearance={isRead ? "secondary" : "primary"} disabledFocusable={busy} onClick={() => { void actions.recheck(); }}>{WORDS.recheck}</Button>
      {reportable > 0 && <Button disabledFocusable={busy} onClick={() => { void submission.actions.begin("withoutErrors"); }}>{WORDS.submitReportable(reportable)}</Button>}
      {checkedAt !== null && <Caption>{WORDS.checkedAt(checkedAt)}</Caption>}
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    "& > button": { minWidth: "auto" },
  },
});

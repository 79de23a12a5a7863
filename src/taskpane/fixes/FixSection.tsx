import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RosterView } from "../../application/PaneState";
import { focusMain } from "../focusMain";
import { useModels, useModelState } from "../PaneModels";
import { LazyFixPreview } from "./LazyFixPreview";
import { refocusList } from "./refocusList";
import { FIX_WORDS } from "./words";

export interface FixSectionProps {
  readonly roster: RosterView;
  readonly busy: boolean;
}

/** Repairs of many cells at once, what they would change, and the way back. */
export function FixSection({ roster, busy }: FixSectionProps) {
  const styles = useStyles();
  const { fixes: model } = useModels();
  const state = useModelState(model);
  const { repairableCells: cells } = roster.counts;
  const { revertible } = state;
  const preview = state.preview?.sheet === roster.sheet ? state.preview : null;
  if (preview !== null) {
    return (
      <LazyFixPreview
        preview={preview}
        busy={busy}
        onConfirm={() => { focusMain(); void model.actions.confirm(); }}
        onClose={() => { focusMain(); model.actions.closePreview(); }}
      />
    );
  }
  if (cells === 0 && revertible === null) return null;
  return (
    <div className={styles.row}>
      {cells > 0 && <Button disabledFocusable={busy} onClick={() => { model.actions.preview(roster.sheet); }}>{FIX_WORDS.fixAll(cells)}</Button>}
      {revertible !== null && (
        <Button disabledFocusable={busy} onClick={() => { void model.actions.revert().then(refocusList); }}>
          {FIX_WORDS.revertWhat(revertible.label, revertible.cells)}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "& > button": { minWidth: "auto" } },
});

import type { KeyboardEvent } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FixTarget } from "../../application/fixes/FixModel";
import { overrideTopic } from "../../application/fixes/overrideRemark";
import { columnName } from "../columnName";
import { useModels } from "../PaneModels";
import { VisuallyHidden } from "../VisuallyHidden";
import { WORDS } from "../words";
import { fixLabel } from "./fixLabel";
import { ReasonOffer } from "./ReasonOffer";
import { refocusList } from "./refocusList";

export interface FindingFixesProps {
  readonly target: FixTarget;
  readonly sheetRow: number;
  /** Whether Tab stops here; otherwise only the mouse reaches it. */
  readonly tabStop: boolean;
  readonly busy: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onFocus?: () => void;
}

/** What one click may do about a finding; nothing where only the person can help. */
export function FindingFixes({ target, sheetRow, tabStop, busy, onKeyDown, onFocus }: FindingFixesProps) {
  const styles = useStyles();
  const { fixes: model } = useModels();
  const { fix, column } = target.finding;
  const isOverridable = overrideTopic(target.finding) !== null;
  if (fix === undefined && !isOverridable) return null;

  const where = <VisuallyHidden>{WORDS.sheetRow(sheetRow)}{columnName(column ?? "row")}</VisuallyHidden>;
  const button = { size: "small", className: styles.button, tabIndex: tabStop ? 0 : -1, onKeyDown, onFocus } as const;
  const carryOut = (work: Promise<void>) => { void work.then(refocusList); };
  return (
    <div className={styles.fixes}>
      {fix !== undefined && (
        <Button {...button} disabledFocusable={busy} onClick={() => { carryOut(model.actions.fix(target)); }}>{where}{fixLabel(fix)}</Button>
      )}
      {isOverridable && (
        <ReasonOffer button={{ ...button, className: mergeClasses(styles.button, fix === undefined && styles.quiet) }} where={where} busy={busy} onRecord={(reason) => { carryOut(model.actions.ignore(target, reason)); }} />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  fixes: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  quiet: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` }, // its letters stand below the others
  button: { minWidth: "auto", maxWidth: "100%", whiteSpace: "normal", textAlign: "start", overflowWrap: "anywhere" },
});

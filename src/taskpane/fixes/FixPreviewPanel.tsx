import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { FixPreview } from "../../application/fixes/FixModel";
import { PreviewList } from "./PreviewList";
import { FIX_WORDS } from "./words";

export interface FixPreviewPanelProps {
  readonly preview: FixPreview;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Every cell that 全部修复 would change, before and after; nothing is written until the person says so. */
export function FixPreviewPanel({ preview, busy, onConfirm, onClose }: FixPreviewPanelProps) {
  const styles = useStyles();
  const { lines, rows, keepsUndo } = preview;
  return (
    <section className={styles.panel} aria-label={FIX_WORDS.previewTitle}>
      <h2 ref={focusOnce} tabIndex={-1} className={styles.title}>{FIX_WORDS.previewTitle}</h2>
      <Text>{lines.length === 0 ? FIX_WORDS.previewEmpty : FIX_WORDS.previewCounts(rows, lines.length)}</Text>
      {lines.length > 0 && !keepsUndo && (
        <MessageBar intent="info" layout="multiline"><MessageBarBody>{FIX_WORDS.noUndo}</MessageBarBody></MessageBar>
      )}
      <PreviewList lines={lines} />
      <div className={styles.buttons}>
        {lines.length > 0 && <Button appearance="primary" disabledFocusable={busy} onClick={onConfirm}>{FIX_WORDS.confirm}</Button>}
        <Button onClick={onClose}>{FIX_WORDS.notNow}</Button>
      </div>
    </section>
  );
}

/** The pressed button is gone; whoever listens hears at once what has opened. */
function focusOnce(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, outlineStyle: "none", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "& > button": { minWidth: "auto" } },
});

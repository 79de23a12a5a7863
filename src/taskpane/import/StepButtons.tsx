import type { ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { IMPORT_WORDS } from "./words";

export interface StepButtonsProps {
  /** Null on the first step. */
  readonly onBack: (() => void) | null;
  readonly onClose: () => void;
  /** The button that goes on. */
  readonly children?: ReactNode;
}

/** The way on, back and out. */
export function StepButtons({ onBack, onClose, children }: StepButtonsProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {children}
      {onBack !== null && <Button onClick={onBack}>{IMPORT_WORDS.back}</Button>}
      <Button onClick={onClose}>{IMPORT_WORDS.close}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "& > button": { minWidth: "auto" } },
});

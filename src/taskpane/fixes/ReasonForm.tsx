import { useState, type SyntheticEvent } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { LONGEST_REASON, readReason } from "../../application/fixes/overrideRemark";
import { FIX_WORDS } from "./words";

export interface ReasonFormProps {
  readonly busy: boolean;
  readonly onRecord: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a row is right although a rule objects; the person has just pressed the button that stood here. */
export function ReasonForm({ busy, onRecord, onCancel }: ReasonFormProps) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const [isSent, setIsSent] = useState(false);
  const isMissing = readReason(reason) === null;

  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setIsSent(true);
    if (!busy && !isMissing) onRecord(reason);
  };
  return (
    <form className={styles.form} noValidate onSubmit={send}>
      <Field
        label={FIX_WORDS.reason}
        hint={FIX_WORDS.reasonHint}
        {...(isSent && isMissing ? { validationState: "error", validationMessage: FIX_WORDS.reasonMissing } as const : {})}
      >
        <Input ref={focusOnce} value={reason} maxLength={LONGEST_REASON} onChange={(_event, { value }) => { setReason(value); }} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>{FIX_WORDS.record}</Button>
        <Button size="small" onClick={onCancel}>{FIX_WORDS.cancel}</Button>
      </div>
    </form>
  );
}

/** The pressed button is gone; the field takes its focus. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, "& > button": { minWidth: "auto" } },
});

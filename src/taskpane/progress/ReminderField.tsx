import { useRef, useState } from "react";
import { Button, Text, Textarea, makeStyles } from "@fluentui/react-components";
import { copyText } from "./copyText";
import { PROGRESS_WORDS } from "./words";

/** The message as it will be copied; nothing is copied unseen. */
export function ReminderField({ text }: { readonly text: string }) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState({ text: "", said: "" });
  const copy = async (element: HTMLTextAreaElement) => {
    const isCopied = await copyText(element);
    setOutcome({ text, said: isCopied ? PROGRESS_WORDS.copied : PROGRESS_WORDS.copyBlocked });
  };
  return (
    <>
      <Textarea textarea={{ ref: field }} readOnly value={text} rows={7} resize="vertical" aria-label={PROGRESS_WORDS.reminderText} />
      <Button appearance="primary" className={styles.button} disabledFocusable={text === ""} onClick={() => { if (field.current !== null) void copy(field.current); }}>{PROGRESS_WORDS.copy}</Button>
      <Text role="status">{outcome.text === text ? outcome.said : ""}</Text>
    </>
  );
}

const useStyles = makeStyles({ button: { alignSelf: "start" } });

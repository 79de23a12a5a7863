import { useState } from "react";
import { Button, Field, Text, Textarea } from "@fluentui/react-components";
import { MERGE_WORDS } from "./words";

export interface CopyButtonProps {
  readonly file: string;
  readonly text: () => string;
}

/** Puts the text into the clipboard; where the host does not allow that, shows it ready for Ctrl+C. */
export function CopyButton({ file, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"none" | "copied" | "byHand">("none");
  const copy = async (): Promise<void> => {
    const isDone = await navigator.clipboard.writeText(text()).then(() => true, () => false);
    setOutcome(isDone ? "copied" : "byHand");
  };
  return (
    <>
      <Button size="small" aria-label={MERGE_WORDS.copyOf(file)} onClick={() => { copy().catch(() => { setOutcome("byHand"); }); }}>{MERGE_WORDS.copy}</Button>
      {outcome === "copied" && <Text block role="status">{MERGE_WORDS.copied}</Text>}
      {outcome === "byHand" && (
        <Field label={MERGE_WORDS.copyText(file)} hint={MERGE_WORDS.copyByHand}>
          <Textarea readOnly value={text()} rows={4} onFocus={({ target }) => { target.select(); }} />
        </Field>
      )}
    </>
  );
}

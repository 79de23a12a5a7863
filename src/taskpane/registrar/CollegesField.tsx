import { useState } from "react";
import { Field, Textarea } from "@fluentui/react-components";
import { REGISTRAR_WORDS } from "./words";

export interface CollegesFieldProps {
  /** One college on each line; another list makes another field. */
  readonly colleges: string;
  readonly problem: string | null;
  readonly onDone: (colleges: string) => void;
}

/** The list of colleges. It is handed on when the person leaves the field: nobody likes to be corrected while typing. */
export function CollegesField({ colleges, problem, onDone }: CollegesFieldProps) {
  const [text, setText] = useState(colleges);
  return (
    <Field label={REGISTRAR_WORDS.colleges} hint={REGISTRAR_WORDS.collegesHint} {...(problem === null ? {} : { validationState: "error", validationMessage: problem })}>
      <Textarea
        value={text}
        rows={4}
        resize="vertical"
        placeholder={REGISTRAR_WORDS.collegesExample}
        onChange={(_event, { value }) => { setText(value); }}
        onBlur={() => { onDone(text); }}
      />
    </Field>
  );
}

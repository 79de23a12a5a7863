import { useRef, useState } from "react";
import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { Caption } from "../Caption";
import type { StepProps } from "./ImportPanel";
import { StepButtons } from "./StepButtons";
import { StepTitle } from "./StepTitle";
import { IMPORT_WORDS } from "./words";

/** Where the list is: in a file, in the cells that are selected, on another sheet. */
export function SourceStep({ state, actions, busy, onClose }: StepProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <StepTitle>{IMPORT_WORDS.sourceTitle}</StepTitle>
      <div className={styles.choice}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => { input.current?.click(); }}>{IMPORT_WORDS.file}</Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm,.csv,.tsv,.txt"
          className={styles.hidden}
          tabIndex={-1}
          aria-hidden="true"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void actions.readFile(file.name, async () => new Uint8Array(await file.arrayBuffer()));
            currentTarget.value = ""; // the same file may be chosen again
          }}
        />
        <Caption>{IMPORT_WORDS.fileHint}</Caption>
      </div>
      <div className={styles.choice}>
        <Button disabledFocusable={busy} onClick={() => { void actions.readSelection(); }}>{IMPORT_WORDS.selection}</Button>
        <Caption>{IMPORT_WORDS.selectionHint}</Caption>
      </div>
      {state.sheets.length > 0 && <SheetChoice sheets={state.sheets} busy={busy} onRead={(id) => { void actions.readSheet(id); }} />}
      <StepButtons onBack={null} onClose={onClose} />
    </>
  );
}

interface SheetChoiceProps {
  readonly sheets: StepProps["state"]["sheets"];
  readonly busy: boolean;
  readonly onRead: (id: string) => void;
}

/** Chosen first and read then: the arrow keys pass over sheets that nobody means. */
function SheetChoice({ sheets, busy, onRead }: SheetChoiceProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(sheets[0]?.id ?? "");
  return (
    <div className={styles.choice}>
      <Field label={IMPORT_WORDS.sheet} className={styles.wide}>
        <Select value={chosen} onChange={(_event, { value }) => { setChosen(value); }}>
          {sheets.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </Select>
      </Field>
      <Button disabledFocusable={busy} onClick={() => { onRead(chosen); }}>{IMPORT_WORDS.readSheet}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS, "& > button": { minWidth: "auto" } },
  wide: { width: "100%" },
  hidden: { display: "none" },
});

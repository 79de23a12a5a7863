import { Button, Checkbox, Field, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { RegistrarModel, RegistrarState } from "../../application/registrar/RegistrarModel";
import { columnsIn } from "../../blueprint/policyTable";
import { OPTIONAL_COLUMN_WORDS } from "../../domain/optionalColumns";
import { CollegesField } from "./CollegesField";
import { FileList } from "./FileList";
import { Section } from "./Section";
import { REGISTRAR_WORDS } from "./words";

export interface ExportSectionProps {
  readonly state: RegistrarState;
  readonly model: RegistrarModel;
  readonly busy: boolean;
}

/** The standard template as files: for whom, what they will be, and the button that makes them. */
export function ExportSection({ state, model, busy }: ExportSectionProps) {
  const styles = useStyles();
  const { colleges, draft, preview, problems } = state;
  const { actions } = model;
  const count = preview.ok ? preview.files.length : 0;
  const chosen = columnsIn(draft.optionalColumns);
  const without = OPTIONAL_COLUMN_WORDS.filter((word) => !chosen.includes(word));
  const policyIsWrong = problems.size > 0;
  return (
    <Section id="registrar-export" title={REGISTRAR_WORDS.exportTitle} intro={REGISTRAR_WORDS.exportIntro}>
      <CollegesField key={colleges} colleges={colleges} problem={preview.ok || policyIsWrong ? null : preview.problem} onDone={(list) => { actions.setColleges(list); }} />
      <div className={styles.row}>
        <Button disabledFocusable={busy} onClick={() => { void actions.readColleges(); }}>{REGISTRAR_WORDS.readColleges}</Button>
      </div>
      {preview.ok && <FileList files={preview.files} sheets={preview.sheets} without={without} busy={busy} onOpen={(name) => { void actions.openFile(name); }} />}
      {!preview.ok && policyIsWrong && <Text block>{preview.problem}</Text>}
      <Field hint={REGISTRAR_WORDS.opensPaneHint}>
        <Checkbox label={REGISTRAR_WORDS.opensPane} checked={state.opensPane} onChange={(_event, { checked }) => { actions.setOpensPane(checked === true); }} />
      </Field>
      {count > 1 && !model.savesFiles
        ? <Text block>{REGISTRAR_WORDS.oneByOne}</Text>
        : <ExportButton count={count} disabled={busy || !preview.ok} onExport={() => { void actions.exportTemplate(); }} />}
    </Section>
  );
}

interface ExportButtonProps {
  /** How many files there will be. */
  readonly count: number;
  readonly disabled: boolean;
  readonly onExport: () => void;
}

function ExportButton({ count, disabled, onExport }: ExportButtonProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Button appearance="primary" disabledFocusable={disabled} onClick={onExport}>
        {count > 1 ? REGISTRAR_WORDS.exportMany(count) : REGISTRAR_WORDS.exportOne}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

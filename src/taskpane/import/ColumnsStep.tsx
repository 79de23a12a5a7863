import { Button, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ColumnField } from "./ColumnField";
import type { StepProps } from "./ImportPanel";
import { StepButtons } from "./StepButtons";
import { StepTitle } from "./StepTitle";
import { IMPORT_WORDS } from "./words";

/** Every column of the list with what it is taken for; the person may change each. */
export function ColumnsStep({ state, actions, busy, onClose }: StepProps) {
  const styles = useStyles();
  const { source, columns, choices } = state;
  if (source === null) return null;
  return (
    <>
      <StepTitle>{IMPORT_WORDS.columnsTitle}</StepTitle>
      {source.fileSheets.length > 1 && (
        <Field label={IMPORT_WORDS.fileSheet}>
          <Select value={String(source.fileSheet)} disabled={busy} onChange={(_event, { value }) => { void actions.chooseFileSheet(Number(value)); }}>
            {source.fileSheets.map((name, index) => <option key={name} value={String(index)}>{name}</option>)}
          </Select>
        </Field>
      )}
      <Text>{IMPORT_WORDS.columnsIntro(source.name, source.rows)}</Text>
      <ul className={styles.list}>
        {columns.map((column) => (
          <li key={column.position}>
            <ColumnField column={column} choices={choices} onChoose={(key) => { actions.choose(column.position, key); }} />
          </li>
        ))}
      </ul>
      <StepButtons onBack={() => { actions.back(); }} onClose={onClose}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => { void actions.preview(); }}>{IMPORT_WORDS.look}</Button>
      </StepButtons>
    </>
  );
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
});

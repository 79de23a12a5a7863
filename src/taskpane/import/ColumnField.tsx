import { Field, Select } from "@fluentui/react-components";
import type { ColumnChoice } from "../../application/import/ImportModel";
import type { ColumnKey } from "../../domain/columns";
import { columnName } from "../columnName";
import { IMPORT_WORDS } from "./words";

export interface ColumnFieldProps {
  readonly column: ColumnChoice;
  readonly choices: readonly ColumnKey[];
  readonly onChoose: (key: ColumnKey | null) => void;
}

/** One column of the list: what it holds, what it is taken for and why. */
export function ColumnField({ column, choices, onChoose }: ColumnFieldProps) {
  const { letter, header, key, because, looksLike, samples } = column;
  const why = looksLike === null ? IMPORT_WORDS.because[because] : IMPORT_WORDS.looksLike(columnName(looksLike));
  const isDoubtful = looksLike !== null || because === "maybe";
  return (
    <Field
      label={IMPORT_WORDS.column(letter, header)}
      hint={samples.length === 0 ? IMPORT_WORDS.noSamples : IMPORT_WORDS.samples(samples)}
      validationMessage={why}
      validationState={isDoubtful ? "warning" : "none"}
    >
      <Select value={key ?? ""} onChange={(_event, { value }) => { onChoose(choices.find((choice) => choice === value) ?? null); }}>
        <option value="">{IMPORT_WORDS.leaveOut}</option>
        {choices.map((choice) => <option key={choice} value={choice}>{columnName(choice)}</option>)}
      </Select>
    </Field>
  );
}

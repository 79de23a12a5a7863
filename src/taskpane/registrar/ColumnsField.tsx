import { useId } from "react";
import { Checkbox, Label, Text, makeStyles, tokens } from "@fluentui/react-components";
import { columnsIn, columnsText } from "../../blueprint/policyTable";
import { OPTIONAL_COLUMN_WORDS } from "../../domain/optionalColumns";
import { Caption } from "../Caption";

export interface ColumnsFieldProps {
  readonly label: string;
  readonly hint: string;
  /** As the policy says it; words that are no column are kept until somebody ticks. */
  readonly text: string;
  readonly problem: string | undefined;
  readonly onChange: (text: string) => void;
}

/** The optional columns to tick. No Fluent `Field`: it would give each of its check boxes the same id. */
export function ColumnsField({ label, hint, text, problem, onChange }: ColumnsFieldProps) {
  const styles = useStyles();
  const id = useId();
  const chosen = new Set(columnsIn(text));
  const tick = (word: string, isWanted: boolean) => {
    onChange(columnsText(OPTIONAL_COLUMN_WORDS.filter((one) => (one === word ? isWanted : chosen.has(one)))));
  };
  return (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-hint`}>
      <Label id={`${id}-label`}>{label}</Label>
      <div className={styles.ticks}>
        {OPTIONAL_COLUMN_WORDS.map((word) => (
          <Checkbox key={word} label={word} checked={chosen.has(word)} onChange={(_event, { checked }) => { tick(word, checked === true); }} />
        ))}
      </div>
      <div id={`${id}-hint`}>
        {problem !== undefined && <Text block size={200} className={styles.problem}>{problem}</Text>}
        <Caption>{hint}</Caption>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  ticks: { display: "flex", flexWrap: "wrap" },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

import { Field, Input, Select, type FieldProps } from "@fluentui/react-components";
import { CLASS_PREFIX_WORDS, type POLICY_ROWS } from "../../blueprint/policyTable";
import { ColumnsField } from "./ColumnsField";
import { REGISTRAR_WORDS } from "./words";

export interface PolicyFieldProps {
  readonly row: (typeof POLICY_ROWS)[number];
  readonly text: string;
  /** What is wrong with the text; undefined while nothing is. */
  readonly problem: string | undefined;
  /** What should be looked at once more; it hinders nothing. */
  readonly doubt: string | undefined;
  readonly onChange: (text: string) => void;
}

/** One line of the policy, with its hint below and what is wrong or doubtful with it beside. */
export function PolicyField({ row, text, problem, doubt, onChange }: PolicyFieldProps) {
  if (row.kind === "columns") return <ColumnsField label={row.label} hint={REGISTRAR_WORDS.columnsHint} text={text} problem={problem} onChange={onChange} />;
  const choices = choicesOf(row.kind);
  return (
    <Field label={row.label} hint={row.hint} {...remark(problem, doubt)}>
      {choices === null ? (
        <Input value={text} {...(row.kind === "number" ? { inputMode: "numeric" } : {})} onChange={(_event, { value }) => { onChange(value); }} />
      ) : (
        <Select value={text} onChange={(_event, { value }) => { onChange(value); }}>
          {!choices.includes(text) && <option value={text}>{text === "" ? REGISTRAR_WORDS.choose : text}</option>}
          {choices.map((choice) => <option key={choice} value={choice}>{choice}</option>)}
        </Select>
      )}
    </Field>
  );
}

function remark(problem: string | undefined, doubt: string | undefined): Pick<FieldProps, "validationState" | "validationMessage"> {
  if (problem !== undefined) return { validationState: "error", validationMessage: problem };
  return doubt === undefined ? {} : { validationState: "warning", validationMessage: doubt };
}

function choicesOf(kind: PolicyFieldProps["row"]["kind"]): readonly string[] | null {
  if (kind === "yesNo") return ["是", "否"];
  return kind === "classPrefix" ? Object.values(CLASS_PREFIX_WORDS) : null;
}

import { Field, Select } from "@fluentui/react-components";
import { isoText } from "../../domain/plainDate";
import { usualBirths } from "../../domain/rules/birthAge";
import { REGISTRAR_WORDS } from "./words";

export interface YearFieldProps {
  readonly label: string;
  readonly text: string;
  readonly problem: string | undefined;
  readonly thisYear: number;
  readonly onChoose: (year: number) => void;
}

/** The notice that this product follows is of 2018. */
const FIRST_YEAR = 2018;

/** 年级, from which the rest of the policy is proposed. */
export function YearField({ label, text, problem, thisYear, onChoose }: YearFieldProps) {
  const years = Array.from({ length: Math.max(1, thisYear + 2 - FIRST_YEAR) }, (_, back) => String(Math.max(thisYear + 1, FIRST_YEAR) - back));
  return (
    <Field label={label} hint={hintOf(Number(text))} {...(problem === undefined ? {} : { validationState: "error", validationMessage: problem })}>
      <Select value={text} onChange={(_event, { value }) => { onChoose(Number(value)); }}>
        {!years.includes(text) && <option value={text}>{text === "" ? REGISTRAR_WORDS.choose : REGISTRAR_WORDS.yearOption(text)}</option>}
        {years.map((year) => <option key={year} value={year}>{REGISTRAR_WORDS.yearOption(year)}</option>)}
      </Select>
    </Field>
  );
}

/** What follows from the year without being a line of the policy, so that the registrar sees it before the colleges do. */
function hintOf(year: number): string {
  if (!Number.isInteger(year) || year < FIRST_YEAR) return REGISTRAR_WORDS.yearHint;
  const { first, last } = usualBirths(year);
  return `${REGISTRAR_WORDS.yearHint}${REGISTRAR_WORDS.yearMeans(year, isoText(first), isoText(last))}`;
}

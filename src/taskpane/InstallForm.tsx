import { useState, type SyntheticEvent } from "react";
import { Button, Field, Input, makeStyles, tokens, type FieldProps } from "@fluentui/react-components";
import type { InstallAnswers } from "../application/PaneState";
import { FIRST_MINUTE_WORDS } from "./firstMinuteWords";

export interface InstallFormProps {
  readonly busy: boolean;
  readonly onInstall: (answers: InstallAnswers) => Promise<void>;
}

/** The notice that this product follows is of 2018. */
const FIRST_COHORT = "2018";

/** 学院 and 年级, checked on sending only: nobody likes to be corrected while typing. */
export function InstallForm({ busy, onInstall }: InstallFormProps) {
  const styles = useStyles();
  const [college, setCollege] = useState("");
  const [year, setYear] = useState(FIRST_COHORT);
  const [sent, setSent] = useState(false);
  const answers: InstallAnswers = { college: college.trim(), cohortYear: Number(year) };
  const collegeWrong = answers.college === "";
  const yearWrong = !/^20\d{2}$/u.test(year.trim());

  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setSent(true);
    if (!busy && !collegeWrong && !yearWrong) void onInstall(answers);
  };
  return (
    <form className={styles.form} noValidate onSubmit={send}>
      <Field label={FIRST_MINUTE_WORDS.college} required {...complaint(sent && collegeWrong, FIRST_MINUTE_WORDS.collegeMissing)}>
        <Input value={college} placeholder={FIRST_MINUTE_WORDS.collegeExample} maxLength={50} onChange={(_event, { value }) => { setCollege(value); }} />
      </Field>
      <Field label={FIRST_MINUTE_WORDS.cohortYear} required hint={FIRST_MINUTE_WORDS.cohortYearHint} {...complaint(sent && yearWrong, FIRST_MINUTE_WORDS.cohortYearWrong)}>
        <Input value={year} inputMode="numeric" maxLength={4} onChange={(_event, { value }) => { setYear(value); }} />
      </Field>
      <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>{FIRST_MINUTE_WORDS.install}</Button>
    </form>
  );
}

function complaint(wrong: boolean, message: string): Pick<FieldProps, "validationState" | "validationMessage"> {
  return wrong ? { validationState: "error", validationMessage: message } : {};
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

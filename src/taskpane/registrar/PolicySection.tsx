import type { SyntheticEvent } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { POLICY_ROWS } from "../../blueprint/policyTable";
import type { RegistrarActions, RegistrarState } from "../../application/registrar/RegistrarModel";
import { Caption } from "../Caption";
import { focusMain } from "../focusMain";
import { PolicyField } from "./PolicyField";
import { Section } from "./Section";
import { REGISTRAR_WORDS } from "./words";
import { YearField } from "./YearField";

export interface PolicySectionProps {
  readonly state: RegistrarState;
  readonly actions: RegistrarActions;
  readonly busy: boolean;
  readonly thisYear: number;
}

/** The year's policy as a form; nothing reaches the workbook before 保存. */
export function PolicySection({ state, actions, busy, thisYear }: PolicySectionProps) {
  const styles = useStyles();
  const { draft, problems, doubts, isChanged } = state;
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!busy) void actions.save();
  };
  return (
    <Section id="registrar-policy" title={REGISTRAR_WORDS.policyTitle} intro={REGISTRAR_WORDS.policyIntro}>
      <form className={styles.form} noValidate onSubmit={save}>
        {POLICY_ROWS.filter(({ field }) => field !== "templateVersion").map((row) => row.field === "cohortYear" ? (
          <YearField key={row.field} label={row.label} text={draft.cohortYear} problem={problems.get("cohortYear")} thisYear={thisYear} onChoose={(year) => { actions.chooseYear(year); }} />
        ) : (
          <PolicyField key={row.field} row={row} text={draft[row.field]} problem={problems.get(row.field)} doubt={doubts.get(row.field)} onChange={(text) => { actions.edit(row.field, text); }} />
        ))}
        <Caption>{draft.templateVersion === "" ? REGISTRAR_WORDS.versionMissing : REGISTRAR_WORDS.version(draft.templateVersion)}</Caption>
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabledFocusable={busy}>{REGISTRAR_WORDS.save}</Button>
          {isChanged && <Button disabledFocusable={busy} onClick={() => { focusMain(); void actions.reset(); }}>{REGISTRAR_WORDS.reset}</Button>}
          {isChanged && <Caption>{REGISTRAR_WORDS.unsaved}</Caption>}
        </div>
      </form>
    </Section>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

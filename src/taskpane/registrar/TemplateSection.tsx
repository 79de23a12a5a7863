import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { RegistrarActions, TemplateState } from "../../application/registrar/RegistrarModel";
import { focusMain } from "../focusMain";
import { SentenceList } from "../SentenceList";
import { Section } from "./Section";
import { REGISTRAR_WORDS } from "./words";

export interface TemplateSectionProps {
  readonly template: TemplateState | null;
  readonly actions: RegistrarActions;
  readonly busy: boolean;
}

/** Whether the template of this workbook is whole, what a repair would change, and the repair. */
export function TemplateSection({ template, actions, busy }: TemplateSectionProps) {
  const styles = useStyles();
  const isBroken = template !== null && template.sentences.length > 0;
  return (
    <Section id="registrar-template" title={REGISTRAR_WORDS.templateTitle} intro={REGISTRAR_WORDS.templateIntro}>
      {template?.age === "newer" && <Text block>{REGISTRAR_WORDS.newer}</Text>}
      {isBroken && (
        <div>
          <Text block weight="semibold">{REGISTRAR_WORDS.repairs[template.age]}</Text>
          <SentenceList sentences={template.sentences} />
        </div>
      )}
      <div className={styles.row}>
        {isBroken && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => { focusMain(); void actions.repair(); }}>
            {template.age === "older" ? REGISTRAR_WORDS.upgrade : REGISTRAR_WORDS.repair}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={() => { void actions.check(); }}>{REGISTRAR_WORDS.check}</Button>
      </div>
    </Section>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

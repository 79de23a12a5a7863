import { makeStyles, tokens } from "@fluentui/react-components";
import type { ImportActions, ImportState } from "../../application/import/ImportModel";
import { focusMain } from "../focusMain";
import { useModels, useModelState } from "../PaneModels";
import { Sentence } from "../Sentence";
import { ColumnsStep } from "./ColumnsStep";
import { PreviewStep } from "./PreviewStep";
import { SourceStep } from "./SourceStep";
import { IMPORT_WORDS } from "./words";

export interface ImportPanelProps {
  readonly sheetName: string;
  readonly busy: boolean;
}

/** Importing a list, step by step: where it is, which column is which, what would be written. */
export function ImportPanel({ sheetName, busy }: ImportPanelProps) {
  const styles = useStyles();
  const { imports } = useModels();
  const state = useModelState(imports);
  const close = () => { focusMain(); imports.actions.close(); };
  const title = IMPORT_WORDS.title(sheetName);
  return (
    <section className={styles.panel} aria-label={title}>
      <h2 className={styles.title}><Sentence>{title}</Sentence></h2>
      <Step key={state.step} state={state} actions={imports.actions} busy={busy} onClose={close} />
    </section>
  );
}

export interface StepProps {
  readonly state: ImportState;
  readonly actions: ImportActions;
  readonly busy: boolean;
  readonly onClose: () => void;
}

function Step(props: StepProps) {
  switch (props.state.step) {
    case "source":
      return <SourceStep {...props} />;
    case "columns":
      return <ColumnsStep {...props} />;
    case "preview":
      return <PreviewStep {...props} />;
  }
}

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

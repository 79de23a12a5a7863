import { useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { ClearingOffer } from "../clearing/ClearingOffer";
import { useModels, useModelState } from "../PaneModels";
import { ExportSection } from "./ExportSection";
import { LazyMergeSection } from "./merge/LazyMergeSection";
import { PolicySection } from "./PolicySection";
import { TemplateSection } from "./TemplateSection";

export interface RegistrarPanelProps {
  readonly busy: boolean;
  readonly thisYear: number;
}

/** The registrar's tab: the year's policy, the standard template, and the health of this workbook's template. */
export function RegistrarPanel({ busy, thisYear }: RegistrarPanelProps) {
  const styles = useStyles();
  const { registrar: model } = useModels();
  const state = useModelState(model);
  // Decided once: a section that changes its place takes the focus away.
  const [templateFirst] = useState((state.template?.sentences.length ?? 0) > 0);
  const template = <TemplateSection template={state.template} actions={model.actions} busy={busy} />;
  return (
    <div className={styles.column}>
      {templateFirst && template}
      <PolicySection state={state} actions={model.actions} busy={busy} thisYear={thisYear} />
      <ExportSection state={state} model={model} busy={busy} />
      <LazyMergeSection colleges={state.colleges} savesFiles={model.savesFiles} busy={busy} />
      {!templateFirst && template}
      <ClearingOffer busy={busy} />
    </div>
  );
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, paddingTop: tokens.spacingVerticalM },
});

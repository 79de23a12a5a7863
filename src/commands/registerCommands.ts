import type { PaneModel } from "../application/PaneState";
import type { PaneWindow } from "../application/PaneWindow";
import type { SubmissionModel } from "../application/submission/SubmissionModel";

/** What the buttons drive: the same models as the pane's buttons. */
export interface RibbonModels {
  readonly pane: PaneModel;
  readonly submission: Pick<SubmissionModel, "actions">;
}

/** The ribbon buttons of manifest.xml, by FunctionName, onto the same use cases as the pane's buttons. */
export function registerCommands(models: RibbonModels, pane: PaneWindow): void {
  for (const [name, command] of Object.entries(ribbonCommands(models))) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void Promise.resolve(command())
        .then(() => showResult(pane))
        .catch(() => undefined) // what the command had to say stands in the pane, which the person can still open
        .finally(() => { event.completed(); });
    });
  }
}

/**
 * What came of a command stands in the pane, so a closed pane is opened. An open one is left alone: showing it again
 * would take the keyboard away from the sheet (office-js#5050).
 */
async function showResult(pane: PaneWindow): Promise<void> {
  if (!pane.isVisible()) await pane.show();
}

function ribbonCommands({ pane: model, submission }: RibbonModels): Readonly<Record<string, () => Promise<void> | undefined>> {
  const { actions } = model;
  /** An Excel that is too old for the pane gets the pane's explanation and nothing else. */
  const unlessOld = (command: () => Promise<void> | undefined) => () => (model.getState().phase === "unsupported" ? undefined : command());
  return {
    installTemplate: unlessOld(() => {
      const { policy } = model.getState();
      // A new template needs the college, which the pane asks for; one that is there is looked at and made whole.
      return policy === null ? undefined : actions.install({ college: policy.college, cohortYear: policy.cohortYear });
    }),
    checkAll: unlessOld(() => actions.recheck()),
    filterPending: unlessOld(() => actions.filterPending()),
    createSubmission: unlessOld(() => submission.actions.begin("all")),
  };
}

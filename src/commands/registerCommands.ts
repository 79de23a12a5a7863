import type { PaneActions } from "../application/PaneState";

/** The ribbon buttons of manifest.xml, by FunctionName, onto the same use cases as the pane's buttons. */
export function registerCommands(actions: PaneActions): void {
  const commands = {
    // Installing asks for the college first, so the button shows the pane's form instead of guessing.
    installTemplate: () => Office.addin.showAsTaskpane(),
    checkAll: () => actions.recheck(),
    filterPending: () => actions.filterPending(),
    createSubmission: () => actions.createSubmission(),
  };
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void Promise.resolve(command()).finally(() => { event.completed(); });
    });
  }
}

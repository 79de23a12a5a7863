import type { PaneWindow } from "../../application/PaneWindow";

/**
 * The pane in the shared runtime. Office tells of every opening and closing; before it has told of any, the page itself
 * knows whether it is drawn. Where this Excel cannot show a pane from a program, nothing happens.
 */
export function watchOfficePane(): PaneWindow {
  let visible: boolean | null = null;
  const isCapable = Office.context.requirements.isSetSupported("SharedRuntime", "1.1");
  if (isCapable) void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => { visible = visibilityMode === Office.VisibilityMode.taskpane; }).catch(() => undefined);
  return {
    isVisible: () => visible ?? document.visibilityState === "visible",
    show: async () => { if (isCapable) await Office.addin.showAsTaskpane(); },
  };
}

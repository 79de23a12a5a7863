/** A pane that does not load does not keep the sheet from the person. */
const PATIENCE_MS = 3000;

/**
 * Resolves when the pane in the frame has loaded and the browser has nothing more urgent to do. Page and pane share one
 * thread here, which they do not in Excel: a grid that is drawn meanwhile would be waited for in the pane.
 */
export function whenPaneRests(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    const rest = (): void => { requestIdleCallback(() => { resolve(); }, { timeout: PATIENCE_MS }); };
    frame.addEventListener("load", rest, { once: true });
    setTimeout(resolve, PATIENCE_MS);
  });
}

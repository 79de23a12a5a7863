import type { WorkbenchPage } from "./WorkbenchPage";

/** Runs before the scripts of page and pane. A key that presses a button is a click, too. */
export const COUNT_CLICKS = 'globalThis.clicks = 0; addEventListener("click", () => { globalThis.clicks += 1; }, true);';

/** How often something was pressed in the pane since it was opened. */
export async function clicksInPane({ page }: WorkbenchPage): Promise<number> {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The pane has no page.");
  return frame.evaluate<number>("globalThis.clicks");
}

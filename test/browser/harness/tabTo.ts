import type { Locator, Page } from "playwright-core";

/** More stops than the pane has anywhere. */
const MOST_STOPS = 60;

/** Goes from the border of the pane to a target with the Tab key, as a person without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  // Excel's F6 goes from the grid to the pane; the workbench has the pane's border for it.
  await page.getByRole("separator", { name: "窗格宽度" }).focus();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element.ownerDocument.hasFocus() && element === element.ownerDocument.activeElement)) return;
  }
  throw new Error("The Tab key does not reach it.");
}

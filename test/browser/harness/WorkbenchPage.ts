import path from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import type { ExcelHost } from "../../../src/workbench/ExcelHost";
import type { PageLog } from "./openWorkbench";

type WorkbenchWindow = typeof globalThis & { readonly workbench: { readonly host: ExcelHost } };

/** The open workbench as a person uses it: by keyboard, mouse and what can be read on the screen. */
export class WorkbenchPage {
  constructor(
    readonly page: Page,
    readonly log: PageLog,
    private readonly screenshots: string,
    readonly close: () => Promise<void>,
  ) {}

  /** The add-in's pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator("aside iframe");
  }

  /** Runs Office.js code in the pane's own page, as the add-in would; for set-up that no gesture of a person can make. */
  async runInPane<T>(script: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    const frame = this.page.frames().find((each) => each.url().includes("taskpane.html"));
    if (frame === undefined) throw new Error("The pane has no page.");
    await frame.waitForFunction(() => typeof Excel !== "undefined" && typeof Office !== "undefined");
    await frame.evaluate(() => Office.onReady());
    const result = await frame.evaluate(`Excel.run(${script.toString()})`);
    await this.settled();
    return result as T;
  }

  /** A cell of the sheet that is shown; it must not be scrolled out of sight. */
  cell(address: string): Locator {
    return this.page.locator(`[data-address="${address}"]`);
  }

  /** Goes to a cell or block through the name box, wherever it lies, and leaves the keyboard in the grid. */
  async goTo(address: string): Promise<void> {
    const nameBox = this.page.getByLabel("名称框");
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await this.cell(address.split(":")[0] ?? address).waitFor();
  }

  /** Types as a person does, and presses Enter. */
  async typeInCell(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await this.settled();
  }

  /** Ctrl+V of tab-separated text through the browser's clipboard. */
  async pasteBlock(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press("ControlOrMeta+V");
    await this.settled();
  }

  /** Ctrl+C of a block; what is in the clipboard then. */
  async copyBlock(address: string): Promise<string> {
    await this.goTo(address);
    await this.page.keyboard.press("ControlOrMeta+C");
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  async cellText(address: string): Promise<string> {
    return (await this.cell(address).locator(".cell-text").textContent()) ?? "";
  }

  /** The fill that is painted, as "rgb(r, g, b)"; a cell without one is transparent: "rgba(0, 0, 0, 0)". */
  cellFill(address: string): Promise<string> {
    return this.cell(address).evaluate((cell) => getComputedStyle(cell).backgroundColor);
  }

  async showSheet(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
    await this.settled();
  }

  /** Resolves when host and pane have nothing left to say to each other and the page has drawn it. */
  async settled(): Promise<void> {
    await this.page.evaluate(async () => {
      const frames = (): Promise<unknown> => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      await frames();
      await (globalThis as WorkbenchWindow).workbench.host.idle();
      await frames();
    });
  }

  /** Writes .cache/screenshots/NAME.png. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(this.screenshots, `${name}.png`) });
  }
}

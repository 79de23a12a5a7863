import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { describeInBrowser } from "./harness/describeInBrowser";
import { openWorkbench } from "./harness/openWorkbench";
import type { WorkbenchPage } from "./harness/WorkbenchPage";

describeInBrowser("workbench: for everybody", () => {
  let workbench: WorkbenchPage;
  beforeEach(async () => { workbench = await openWorkbench({ width: 900, height: 700 }); });
  afterEach(async () => { await workbench.close(); });

  it("has no fault that axe finds", async () => {
    await workbench.typeInCell("B2", "文字");
    await workbench.page.addScriptTag({ content: readFileSync(require.resolve("axe-core/axe.min.js"), "utf8") });
    // The arrow keys scroll the sheet; its scrolled part needs no focus of its own.
    const results = await workbench.page.evaluate<AxeResults>("axe.run({ exclude: [['iframe']] }, { rules: { 'scrollable-region-focusable': { enabled: false } } })");
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary ?? ""} ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });

  it("keeps sheet and pane usable in a window of 900 pixels", async () => {
    const sheet = await workbench.page.getByRole("grid").boundingBox();
    const pane = await workbench.page.getByRole("complementary").boundingBox();
    expect(sheet?.width).toBeGreaterThan(450);
    expect((pane?.x ?? 0) + (pane?.width ?? 0)).toBeLessThanOrEqual(900);
    await workbench.screenshot("workbench-900");
  });

  it("changes the pane's width with the arrow keys, within bounds", async () => {
    const width = async (): Promise<number> => (await workbench.page.getByRole("complementary").boundingBox())?.width ?? 0;
    expect(await width()).toBe(350);
    const splitter = workbench.page.getByRole("separator", { name: "窗格宽度" });
    await splitter.press("ArrowLeft");
    expect(await width()).toBe(360);
    for (let press = 0; press < 12; press += 1) await splitter.press("ArrowRight");
    expect(await width()).toBe(300);
  });
});

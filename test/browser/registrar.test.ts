import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { unzipSync } from "fflate";
import type { Frame } from "playwright-core";
import { COUNT_CLICKS, clicksInPane } from "./harness/countClicks";
import { describeInBrowser } from "./harness/describeInBrowser";
import { openWorkbench } from "./harness/openWorkbench";
import type { WorkbenchPage } from "./harness/WorkbenchPage";

const CLICKS_ALLOWED = 10;

/** The registrar's tab in a pane of 320 pixels, without a mouse: one story, each step on the state that the one before left. */
describeInBrowser("the registrar", () => {
  let workbench: WorkbenchPage;
  const frame = (): Frame => {
    const found = workbench.page.frames().find((each) => each.url().includes("taskpane.html"));
    if (found === undefined) throw new Error("The pane has no page.");
    return found;
  };
  const said = (text: RegExp | string) => workbench.pane.getByText(text).first().waitFor();

  beforeAll(async () => {
    workbench = await openWorkbench({ width: 1200, height: 900, beforeScripts: COUNT_CLICKS });
    const splitter = workbench.page.getByRole("separator", { name: "窗格宽度" });
    for (let press = 0; press < 3; press += 1) await splitter.press("ArrowRight");
    await workbench.pane.getByLabel("学院").fill("自动化学院");
    await workbench.pane.getByLabel("学院").press("Enter");
    await said("模板已装好。请在“附件1”里填写，填一行查一行。");
  });
  afterAll(async () => { await workbench.close(); });

  it("opens the tab with the arrow keys", async () => {
    await workbench.pane.getByRole("tab", { name: /填报/u }).press("ArrowLeft");
    await workbench.pane.getByRole("heading", { name: "本年口径" }).waitFor();
    expect(await workbench.pane.getByRole("textbox", { name: "学院", exact: true }).inputValue()).toBe("自动化学院");
    await workbench.screenshot("registrar");
  });

  it("fits into 320 pixels", async () => {
    expect(await frame().evaluate(() => document.documentElement.clientWidth)).toBeLessThanOrEqual(320);
    expect(await frame().evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });

  it("has no fault that axe finds", async () => {
    await frame().evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
    const { violations } = await frame().evaluate<AxeResults>("axe.run()");
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });

  it("proposes another year and writes it into the sheet", async () => {
    await workbench.pane.getByRole("combobox", { name: "年级" }).selectOption("2019");
    expect(await workbench.pane.getByRole("textbox", { name: "截止日期" }).inputValue()).toBe("2019-10-15");
    await workbench.pane.getByRole("textbox", { name: "学校" }).press("Enter");
    await said("本年口径已写入“填报说明”，名单已按新口径重新检查。");
    await workbench.showSheet("填报说明");
    await workbench.goTo("B19");
    expect(await workbench.cellText("B19")).toBe("2019");
  });

  it("hands the template over as a file", async () => {
    const download = workbench.page.waitForEvent("download");
    await workbench.pane.getByRole("button", { name: "导出标准模板" }).press("Enter");
    await said("标准模板已在新工作簿中打开，请另存为文件后下发。");
    const parts = unzipSync(readFileSync(await (await download).path()));
    expect(Object.keys(parts)).toContain("xl/workbook.xml");
  });

  it("packs the templates of several colleges", async () => {
    await workbench.pane.getByRole("textbox", { name: "学院名单" }).fill("甲学院\n乙学院");
    await workbench.pane.getByRole("textbox", { name: "学院名单" }).press("Tab");
    const download = workbench.page.waitForEvent("download");
    await workbench.pane.getByRole("button", { name: "打包导出 2 份" }).press("Enter");
    const parts = unzipSync(readFileSync(await (await download).path()));
    expect(Object.keys(parts)).toEqual(["2019级新生学籍信息核查模板_甲学院.xlsx", "2019级新生学籍信息核查模板_乙学院.xlsx"]);
    await workbench.screenshot("registrar-colleges");
  });

  it("finds a broken list, says what it will do, and mends it", async () => {
    await workbench.runInPane(async (context) => {
      context.workbook.worksheets.getItem("附件1").getRange("H:H").dataValidation.clear();
      await context.sync();
    });
    await workbench.pane.getByRole("button", { name: "检查模板" }).press("Enter");
    await said("“附件1”的“性别”没有完整的下拉列表：恢复下拉列表。");
    await workbench.screenshot("registrar-repair");
    await workbench.pane.getByRole("button", { name: "修复" }).press("Enter");
    await said("模板已修复，共处理 1 处，填写的内容没有改动。");
  });

  it(`pressed at most ${String(CLICKS_ALLOWED)} buttons from an empty workbook to the templates of the colleges and a mended one`, async () => {
    const clicks = await clicksInPane(workbench);
    expect(clicks).toBeGreaterThanOrEqual(5);
    expect(clicks).toBeLessThanOrEqual(CLICKS_ALLOWED);
  });

  it("asked nothing of the network and logged no error", () => {
    expect(workbench.log.outsideRequests).toEqual([]);
    expect(workbench.log.errors).toEqual([]);
  });
});

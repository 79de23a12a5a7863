import { describeInBrowser } from "./harness/describeInBrowser";
import { openWorkbench } from "./harness/openWorkbench";
import type { WorkbenchPage } from "./harness/WorkbenchPage";

const SENTENCE = "这一部分没有打开，可能是网络断了。请检查网络，然后点“重试”。表格里的内容不受影响。";

describeInBrowser("a part of the pane that the network does not bring", () => {
  let workbench: WorkbenchPage;
  beforeEach(async () => {
    workbench = await openWorkbench();
    await workbench.pane.getByLabel("学院").fill("测试学院");
    await workbench.pane.getByLabel("学院").press("Enter");
    await workbench.pane.getByText("模板已装好。请在“附件1”里填写，填一行查一行。").first().waitFor();
  });
  afterEach(async () => { await workbench.close(); });

  it.each([["进度", "还没有应查的学生。"], ["教务处", "导出标准模板"]])("says so on the tab %s, leaves the rest of the pane alone, and comes after 重试 where the person was", async (name, shown) => {
    const tab = workbench.pane.getByRole("tab", { name: new RegExp(name, "u") });
    const scripts = /\.js(?:\?|$)/u;
    await workbench.page.route(scripts, (route) => route.abort());
    await tab.click();
    await workbench.pane.getByText(SENTENCE).waitFor();
    expect(await workbench.pane.getByRole("tab").count()).toBe(3);
    await workbench.page.unroute(scripts);
    await workbench.pane.getByRole("button", { name: "重试" }).click();
    await workbench.pane.getByText(shown).first().waitFor();
    expect(await tab.getAttribute("aria-selected")).toBe("true");
    expect(await workbench.pane.getByText(SENTENCE).count()).toBe(0);
  });

  it.each([["进度", "还没有应查的学生。"], ["教务处", "导出标准模板"]])("after a second time without success opens the pane anew where the person was: %s", async (name, shown) => {
    const tab = workbench.pane.getByRole("tab", { name: new RegExp(name, "u") });
    const scripts = /\.js(?:\?|$)/u;
    await workbench.page.route(scripts, (route) => route.abort());
    await tab.click();
    await workbench.pane.getByText(SENTENCE).waitFor();
    await Promise.all([workbench.page.waitForEvent("requestfailed"), workbench.pane.getByRole("button", { name: "重试" }).click()]);
    await workbench.pane.getByText(SENTENCE).waitFor();
    await workbench.page.unroute(scripts);
    await workbench.pane.getByRole("button", { name: "重试" }).click();
    await workbench.pane.getByText(shown).first().waitFor();
    expect(await tab.getAttribute("aria-selected")).toBe("true");
    expect(new URL(paneAddress()).search).toBe(`?tab=${name === "进度" ? "tracker" : "registrar"}`);
  });

  const paneAddress = (): string => workbench.page.frames().find((frame) => frame.url().includes("taskpane.html"))?.url() ?? "";
});

import { readFileSync } from "node:fs";
import { describeInBrowser } from "./harness/describeInBrowser";
import { openWorkbench } from "./harness/openWorkbench";
import type { WorkbenchPage } from "./harness/WorkbenchPage";

describeInBrowser("the page of the conformance kit", () => {
  let workbench: WorkbenchPage;
  beforeEach(async () => {
    workbench = await openWorkbench({ url: `${String(process.env["WORKBENCH_URL"])}workbench.html?pane=conformance.html` });
  });
  afterEach(() => workbench.close());

  it("runs against the embedded Excel without a difference, and gives the result to take along", async () => {
    await workbench.pane.getByRole("button", { name: "开始检查" }).click();
    await workbench.pane.getByText(/^共试 \d+ 步，全部一致。$/u).waitFor();
    const download = workbench.page.waitForEvent("download");
    await workbench.pane.getByRole("link", { name: "保存结果" }).click();
    const saved = JSON.parse(readFileSync(await (await download).path(), "utf8")) as { steps: unknown[]; differences: unknown[] };
    expect(saved.steps.length).toBeGreaterThan(20);
    expect(saved.differences).toEqual([]);
    expect(workbench.log.outsideRequests).toEqual([]);
    expect(workbench.log.errors).toEqual([]);
    await workbench.screenshot("conformance");
  });

  it("does not begin in a workbook that holds something", async () => {
    await workbench.typeInCell("A1", "我的数据");
    await workbench.pane.getByRole("button", { name: "开始检查" }).click();
    await workbench.pane.getByText("这个工作簿里已经有内容，没有开始。").waitFor();
    expect(await workbench.cellText("A1")).toBe("我的数据");
  });
});

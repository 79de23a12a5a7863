import { readFileSync } from "node:fs";
import path from "node:path";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import { describeInBrowser } from "./harness/describeInBrowser";
import { openWorkbench } from "./harness/openWorkbench";
import type { WorkbenchPage } from "./harness/WorkbenchPage";

/** A secretary imports the registrar's export into 附件1, in a pane of 320 pixels: one story, each step on the state that the one before left. */
describeInBrowser("importing a list", () => {
  let workbench: WorkbenchPage;
  const said = (text: RegExp | string) => workbench.pane.getByText(text).first().waitFor();
  const frame = (): Frame => {
    const found = workbench.page.frames().find((each) => each.url().includes("taskpane.html"));
    if (found === undefined) throw new Error("The pane has no page.");
    return found;
  };
  const complaints = async (): Promise<string[]> => {
    await frame().evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
    const { violations } = await frame().evaluate<AxeResults>("axe.run()");
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  };

  beforeAll(async () => {
    workbench = await openWorkbench({ width: 1200, height: 900 });
    const splitter = workbench.page.getByRole("separator", { name: "窗格宽度" });
    for (let press = 0; press < 3; press += 1) await splitter.press("ArrowRight");
    await workbench.pane.getByLabel("学院").fill("测试学院");
    await workbench.pane.getByLabel("学院").press("Enter");
    await said("模板已装好。请在“附件1”里填写，填一行查一行。");
  });
  afterAll(async () => { await workbench.close(); });

  it("chooses the file and sees every column with masked samples", async () => {
    await workbench.pane.getByRole("button", { name: "导入名单…" }).press("Enter");
    await workbench.pane.getByRole("heading", { name: "名单在哪里？" }).waitFor();
    await workbench.screenshot("import-source");
    const chooser = workbench.page.waitForEvent("filechooser");
    await workbench.pane.getByRole("button", { name: "选择文件（.xlsx 或 .csv）…" }).press("Enter");
    await (await chooser).setFiles(path.join(__dirname, "../fixtures/dirty-roster.xlsx"));
    await workbench.pane.getByRole("heading", { name: "核对每一列" }).waitFor();
    await said(/^例如：469…\w{4}、/u);
    expect(await workbench.pane.getByRole("combobox", { name: "L 列“身份证号码”" }).inputValue()).toBe("documentNumber");
    await workbench.screenshot("import-columns");
    expect(await complaints()).toEqual([]);
  });

  it("previews: what is new, what is refused and why", async () => {
    await workbench.pane.getByRole("button", { name: "看看会写入什么" }).press("Enter");
    await said("新增 113 人，更新 0 人，不变 0 人，不能导入 3 行。");
    await said("“证件号码”曾按数字保存，第 15 位以后的数字已经丢失，没有导入。请找原始名单，或照证件重新填写。");
    await workbench.screenshot("import-preview");
    expect(await complaints()).toEqual([]);
    expect(await frame().evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });

  it("writes them: rows in the grid, verdicts in the pane", async () => {
    await workbench.pane.getByRole("button", { name: "确认导入" }).press("Enter");
    await said("导入完成：新增 113 人，更新 0 人。点“还原”可以撤回。");
    await said(/^共 113 人，可报 \d+ 人，待改 \d+ 处$/u);
    await workbench.settled();
    expect(await workbench.cellText("G4")).toBe("测试甲子");
    await workbench.screenshot("import-done");
  });

  it("takes them back", async () => {
    await workbench.pane.getByRole("button", { name: /^还原上一次：导入名单/u }).press("Enter");
    await said(/^已还原 \d+ 处。$/u);
    await workbench.settled();
    expect(await workbench.cellText("G4")).toBe("");
  });

  it("asked nothing of the network and logged no error", () => {
    expect(workbench.log.outsideRequests).toEqual([]);
    expect(workbench.log.errors).toEqual([]);
  });
});

import { describeInBrowser } from "./harness/describeInBrowser";
import { openBeside, openWorkbench } from "./harness/openWorkbench";
import type { WorkbenchPage } from "./harness/WorkbenchPage";

const NUMBER = "460039200005122718";
const row = (college: string, name: string): string => [college, "自动化类", "20189901", "2018990101", "18469033150001", name, "男性", "20000512", "汉族", "居民身份证", NUMBER, "普通高考", "录取照片", "", "", "照片缺失", "身份证复印件"].join("\t");

/** A person with two files open: each has a pane of its own, but both panes come from one web address and share what a browser keeps for it. */
describeInBrowser("two workbooks side by side", () => {
  let first: WorkbenchPage;
  let second: WorkbenchPage;
  const turnTo = (workbench: WorkbenchPage): Promise<void> => workbench.page.bringToFront();

  async function install(workbench: WorkbenchPage, college: string, name: string): Promise<void> {
    await workbench.pane.getByLabel("学院").fill(college);
    await workbench.pane.getByRole("button", { name: "安装模板" }).click();
    await workbench.pane.getByRole("heading", { name: college }).waitFor();
    await workbench.settled();
    await workbench.pasteBlock("B4", row(college, name));
    await workbench.pane.getByText(/^共 1 人/u).waitFor();
  }

  beforeAll(async () => {
    first = await openWorkbench();
    await install(first, "自动化学院", "测试甲");
    await first.pane.getByRole("button", { name: /^全部修复/u }).click();
    await first.pane.getByRole("button", { name: "确认修复" }).click();
    await first.pane.getByRole("button", { name: "还原" }).waitFor();
    await first.settled();
    second = await openBeside(first);
  });
  afterAll(async () => { await first.close(); });

  it("the second begins with nothing of the first", async () => {
    await second.pane.getByRole("button", { name: "安装模板" }).waitFor();
    const shown = await second.pane.locator("body").innerText();
    for (const trace of ["自动化学院", "测试甲", "还原"]) expect(shown).not.toContain(trace);
    expect(await second.pane.getByLabel("学院").inputValue()).toBe("");
  });

  it("each keeps its own policy, findings and way back", async () => {
    await install(second, "计算机学院", "测试乙");
    expect(await second.pane.getByRole("button", { name: "还原" }).count()).toBe(0);
    expect(await second.cellText("H4")).toBe("男性");
    await turnTo(first);
    expect(await first.pane.getByRole("heading", { name: "自动化学院" }).count()).toBe(1);
    expect(await first.cellText("H4")).toBe("男");
    await first.pane.getByRole("button", { name: "还原" }).click();
    await first.pane.getByRole("button", { name: /^全部修复/u }).waitFor();
    await first.settled();
    expect(await first.cellText("H4")).toBe("男性");
    await turnTo(second);
    expect(await second.cellText("H4")).toBe("男性");
    expect(await second.pane.locator("body").innerText()).not.toMatch(/还原|自动化学院|测试甲/u);
  });

  it("nothing that was typed lies in what the browser keeps for both", async () => {
    for (const { page } of [first, second]) {
      const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
      const kept = await pane?.evaluate(async () => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, await indexedDB.databases(), await caches.keys(), window.name]));
      expect(kept).toBeDefined();
      for (const trace of ["测试甲", "测试乙", NUMBER, "2018990101", "自动化学院", "计算机学院"]) expect(kept).not.toContain(trace);
    }
  });
});

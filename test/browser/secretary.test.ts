import { readFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { describeInBrowser } from "./harness/describeInBrowser";
import { openWorkbench } from "./harness/openWorkbench";
import type { WorkbenchPage } from "./harness/WorkbenchPage";

const DIRTY = readFileSync(path.join(__dirname, "../fixtures/dirty-roster.tsv"), "utf8");
/** The goal for the whole way from the raw list to the submission. */
const CLICKS_ALLOWED = 10;

/** The secretary's way from a raw list of 120 rows to the submission, with every press of the mouse counted and nothing typed but the college and what was found when the doubtful rows were looked at. */
describeInBrowser("from the raw list to the submission", () => {
  let workbench: WorkbenchPage;
  let clicks = 0;
  const said = (text: RegExp | string) => workbench.pane.getByText(text).first().waitFor();
  const click = async (target: Locator): Promise<void> => {
    clicks += 1;
    await target.click();
    await workbench.settled();
  };
  const press = (name: RegExp | string) => click(workbench.pane.getByRole("button", { name }).first());

  beforeAll(async () => {
    workbench = await openWorkbench({ width: 1440, height: 900 });
  });
  afterAll(async () => {
    await workbench.close();
  });

  it("installs the template: the college is the only thing to type", async () => {
    await click(workbench.pane.getByLabel("学院"));
    await workbench.page.keyboard.type("测试学院");
    await press("安装模板");
    await said("模板已装好。请在“附件1”里填写，填一行查一行。");
  });

  it("takes the list with one paste and says how far it is from the submission", async () => {
    await click(workbench.cell("A4"));
    await workbench.page.evaluate((copied) => navigator.clipboard.writeText(copied), DIRTY);
    await workbench.page.keyboard.press("ControlOrMeta+V");
    await workbench.settled();
    await said(/^共 117 人，可报 \d+ 人，待改 \d+ 处$/u);
    await said(/^距离上报还差 \d+ 行里的 \d+ 处“必须改”/u);
  });

  it("mends what can be mended without the papers", async () => {
    const before = await findings();
    await press(/^全部修复/u);
    await workbench.screenshot("secretary-preview");
    await press("确认修复");
    await said(/^已改好 \d+ 处，点“还原”可以撤回。$/u);
    expect(await findings()).toBeLessThan(before);
    expect(await workbench.pane.getByRole("button", { name: /^全部修复/u }).count()).toBe(0);
  });

  it("hands in what is in order, names the rows that wait for their papers, and leaves them in the list", async () => {
    const ready = await reportable();
    await press(/^先报没有问题的/u);
    await said(/^还有 \d+ 处“请核对”没有打勾或没有写说明。$/u);
    await click(workbench.pane.getByLabel("所有“请核对”的说明"));
    await workbench.page.keyboard.type("已与学生本人核对");
    await press(/^这 \d+ 处都已核对，说明相同$/u);
    await press("生成上报表");
    await said(new RegExp(`^上报表已生成：共 \\d+ 人 ${String(ready)} 项。另有 \\d+ 行还要改，这次没有列入`, "u"));
    await workbench.page.getByRole("tab", { name: "上报表", selected: true }).waitFor();
    await workbench.screenshot("secretary-submission");
    await press("返回名单");
    await workbench.showSheet("附件1");
    await said(/^共 117 人/u);
  });

  it(`took at most ${String(CLICKS_ALLOWED)} clicks`, () => {
    expect(clicks).toBeLessThanOrEqual(CLICKS_ALLOWED);
  });

  async function findings(): Promise<number> {
    const every = await workbench.pane.getByRole("group", { name: "按轻重筛选" }).getByRole("button").first().textContent();
    return Number(every?.replace(/\D/gu, ""));
  }

  async function reportable(): Promise<number> {
    const progress = await workbench.pane.getByText(/^共 117 人，可报/u).first().textContent();
    return Number(/可报 (\d+) 人/u.exec(progress ?? "")?.[1]);
  }
});

import type { Locator } from "playwright-core";
import { COUNT_CLICKS, clicksInPane } from "./harness/countClicks";
import { describeInBrowser } from "./harness/describeInBrowser";
import { openWorkbench } from "./harness/openWorkbench";
import { tabTo } from "./harness/tabTo";
import type { WorkbenchPage } from "./harness/WorkbenchPage";

/** Name, class, document number, status. */
const STUDENTS = [
  ["测试甲", "20189901", "460039200005122718", "已确认无误"],
  ["测试乙", "20189901", "460039200005122734", "未查询"],
  ["测试丙", "20189901", "460039200005122750", "账号占用"],
  ["测试丁", "20189902", "460039200005122777", "信息有误"],
  ["测试戊", "20189902", "460039200005122793", "未查询"],
] as const;
const ROSTER = STUDENTS.map(([name, className, number, status], index) =>
  ["自动化学院", "自动化类", className, `201899010${String(index + 1)}`, `1846903315000${String(index + 1)}`, name, "男", "20000512", "居民身份证", number, "普通高考", status].join("\t")).join("\n");

const CLICKS_ALLOWED = 10;

/** The counselor's way: one story, each step on the state that the one before left. In the pane nothing but the keyboard is used. */
describeInBrowser("a counselor looks after the classes, by keyboard alone", () => {
  let workbench: WorkbenchPage;
  const said = (text: RegExp | string) => workbench.pane.getByText(text).first().waitFor();
  const button = (name: RegExp | string): Locator => workbench.pane.getByRole("button", { name }).first();
  const press = async (target: Locator, key = "Enter"): Promise<void> => {
    await tabTo(workbench.page, target);
    await workbench.page.keyboard.press(key);
    await workbench.settled();
  };
  const names = () => workbench.page.locator('[data-address^="G"] .cell-text').allTextContents();
  const students = async () => (await names()).filter((name) => name.startsWith("测试"));

  beforeAll(async () => {
    workbench = await openWorkbench({ width: 1440, height: 1000, beforeScripts: COUNT_CLICKS });
    await workbench.pane.getByLabel("学院").fill("自动化学院");
    await workbench.pane.getByLabel("学院").press("Enter");
    await said("模板已装好。请在“附件1”里填写，填一行查一行。");
    await workbench.showSheet("核查登记表");
    await workbench.pasteBlock("B4", ROSTER);
  });
  afterAll(async () => { await workbench.close(); });

  it("reads how far the classes are", async () => {
    await tabTo(workbench.page, workbench.pane.getByRole("tab", { name: /填报/u }));
    await workbench.page.keyboard.press("ArrowRight");
    await workbench.page.keyboard.press("Enter");
    await said("已完成 2 / 5 人（40.0%）");
    const rows = await workbench.pane.getByRole("table", { name: "按班级" }).getByRole("row").allInnerTexts();
    expect(rows.slice(1).map((row) => row.replaceAll(/\s+/gu, " "))).toEqual(["20189901 1 / 3 33.3% 2", "20189902 1 / 2 50.0% 1"]);
    await workbench.screenshot("counselor-completion");
  });

  it("narrows the sheet to a class", async () => {
    await press(button("20189902，在表里只看这个班"));
    await said("表里现在只显示“20189902”。点上面的“显示全部”恢复。");
    expect(await students()).toEqual(["测试丁", "测试戊"]);
  });

  it("copies the reminder of that class, in which there is no number of anybody's", async () => {
    await press(button("复制催办文字"));
    await said("已复制，可以粘贴到班级群里。");
    const copied = await workbench.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("还没有查询（1人）：测试戊");
    expect(copied).not.toContain("测试丁");
    expect(copied.match(/\d{9,}/gu)).toBeNull();
  });

  it("sees everybody again", async () => {
    await press(button("显示全部"), "Space");
    await said("已显示全部学生。");
    expect(await students()).toEqual(STUDENTS.map(([name]) => name));
  });

  it("puts the numbers and their chart into a sheet", async () => {
    await press(button("生成进度图"));
    await said(/^进度图已放进“进度”表/u);
    await workbench.page.getByRole("tab", { name: "进度", exact: true, selected: true }).waitFor();
    expect(await workbench.cellText("A4")).toBe("20189901");
    expect(await workbench.cellText("C4")).toBe("2");
    const chart = workbench.page.getByRole("img", { name: /20189901：已完成 1，未完成 2；20189902：已完成 1，未完成 1/u });
    await chart.waitFor();
    await chart.getByText("20189902").waitFor();
    await workbench.screenshot("counselor-chart");
  });

  it(`pressed at most ${String(CLICKS_ALLOWED)} buttons, the template's included`, async () => {
    const clicks = await clicksInPane(workbench);
    expect(clicks).toBeGreaterThanOrEqual(6);
    expect(clicks).toBeLessThanOrEqual(CLICKS_ALLOWED);
  });
});

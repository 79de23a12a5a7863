import { describeInBrowser } from "./harness/describeInBrowser";
import { openWorkbench } from "./harness/openWorkbench";
import type { WorkbenchPage } from "./harness/WorkbenchPage";

const rows = (count: number): string => Array.from({ length: count }, (_, index) => `n${index}\tx\ty`).join("\r\n");

describeInBrowser("workbench: blocks, lists and filters", () => {
  let workbench: WorkbenchPage;
  beforeEach(async () => { workbench = await openWorkbench(); });
  afterEach(async () => { await workbench.close(); });

  /** Headers in row 3, frozen; 班级 may be filtered, 性别 has a list and a hint, B4 is filled. */
  const makeTable = (): Promise<unknown> =>
    workbench.runInPane(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A3:C6").values = [["姓名", "性别", "班级"], ["甲", "男", "1班"], ["乙", "女", "2班"], ["丙", "", "1班"]];
      sheet.tables.add("A3:C6", true);
      sheet.freezePanes.freezeRows(3);
      const gender = sheet.getRange("B4:B6");
      gender.dataValidation.rule = { list: { inCellDropDown: true, source: "男,女" } };
      gender.dataValidation.prompt = { showPrompt: true, title: "性别", message: "请从列表里选。" };
      sheet.getRange("B4").format.fill.color = "#F8CBAD";
      await context.sync();
    });

  it("paints fills", async () => {
    await makeTable();
    expect(await workbench.cellFill("B4")).toBe("rgb(248, 203, 173)");
    expect(await workbench.cellFill("A4")).toBe("rgba(0, 0, 0, 0)");
  });

  it("picks a value from the list with the keyboard", async () => {
    await makeTable();
    await workbench.goTo("B6");
    await workbench.page.keyboard.press("Alt+ArrowDown");
    await workbench.page.getByRole("option", { name: "女" }).waitFor();
    await workbench.page.keyboard.press("ArrowDown");
    await workbench.page.keyboard.press("Enter");
    await workbench.settled();
    expect(await workbench.cellText("B6")).toBe("女");
    expect(await workbench.page.getByLabel("名称框").inputValue()).toBe("B6");
  });

  it("picks a value from the list with the mouse, and shows the hint", async () => {
    await makeTable();
    await workbench.cell("B6").click();
    await workbench.page.getByText("请从列表里选。").waitFor();
    await workbench.page.getByRole("button", { name: "打开可选项" }).click();
    await workbench.screenshot("workbench-choices");
    await workbench.page.getByRole("option", { name: "男" }).click();
    await workbench.settled();
    expect(await workbench.cellText("B6")).toBe("男");
  });

  it("hides the rows whose value is unticked, and shows them again", async () => {
    await makeTable();
    await workbench.page.getByRole("button", { name: "筛选 班级" }).click();
    await workbench.page.getByLabel("2班").uncheck();
    await workbench.screenshot("workbench-filter");
    await workbench.page.getByRole("button", { name: "确定" }).click();
    await workbench.settled();
    expect(await workbench.cell("A5").count()).toBe(0);
    await workbench.page.getByRole("button", { name: "筛选 班级（已筛选）" }).click();
    await workbench.page.getByRole("button", { name: "清除筛选" }).click();
    await workbench.settled();
    expect(await workbench.cellText("A5")).toBe("乙");
  });

  it("sorts a table from its header", async () => {
    await makeTable();
    await workbench.page.getByRole("button", { name: "筛选 班级" }).click();
    await workbench.page.getByRole("button", { name: "降序排列" }).click();
    await workbench.settled();
    expect(await workbench.cellText("C4")).toBe("2班");
  });

  it("selects with the mouse across the frozen rows, and copies the block as tab-separated text", async () => {
    await makeTable();
    await workbench.cell("A3").hover();
    await workbench.page.mouse.down();
    await workbench.cell("B5").hover();
    await workbench.page.mouse.up();
    await workbench.page.keyboard.press("ControlOrMeta+c");
    expect(await workbench.page.evaluate(() => navigator.clipboard.readText())).toBe("姓名\t性别\r\n甲\t男\r\n乙\t女");
  });

  it("pastes a block that was copied elsewhere", async () => {
    await workbench.pasteBlock("B2", "甲\t1\n乙\t2\n");
    expect(await Promise.all(["B2", "C2", "B3", "C3"].map((address) => workbench.cellText(address)))).toEqual(["甲", "1", "乙", "2"]);
  });

  it("pastes 10,000 rows and draws only those that can be seen", async () => {
    await workbench.pasteBlock("A1", rows(10_000));
    await workbench.goTo("A10000");
    expect(await workbench.cellText("A10000")).toBe("n9999");
    expect(await workbench.page.locator("[data-address]").count()).toBeLessThan(2_000);
    await workbench.typeInCell("B9999", "edited");
    expect(await workbench.cellText("B9999")).toBe("edited");
  });

  it("fills down with the fill handle", async () => {
    await workbench.typeInCell("B2", "同");
    await workbench.goTo("B2");
    await workbench.page.locator(".fill-handle").hover();
    await workbench.page.mouse.down();
    await workbench.cell("B5").hover();
    await workbench.page.mouse.up();
    await workbench.settled();
    expect(await Promise.all(["B3", "B5", "B6"].map((address) => workbench.cellText(address)))).toEqual(["同", "同", ""]);
  });
});

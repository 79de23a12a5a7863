import { describeInBrowser } from "./harness/describeInBrowser";
import { openWorkbench } from "./harness/openWorkbench";
import type { WorkbenchPage } from "./harness/WorkbenchPage";

describeInBrowser("workbench: a sheet to type into", () => {
  let workbench: WorkbenchPage;
  beforeEach(async () => { workbench = await openWorkbench(); });
  afterEach(async () => { await workbench.close(); });

  const nameBox = (): Promise<string> => workbench.page.getByLabel("名称框").inputValue();

  it("opens with the pane connected, without errors and without a request to the outside", async () => {
    await workbench.runInPane(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [["from the pane"]];
      await context.sync();
    });
    expect(await workbench.cellText("B2")).toBe("from the pane");
    expect(workbench.log).toMatchObject({ errors: [], outsideRequests: [] });
    const titleGround = await workbench.page.getByRole("heading", { name: "学籍自查助手 · 试用工作台" }).evaluate((title) => getComputedStyle(title).backgroundColor);
    expect(titleGround).toBe("rgb(16, 124, 65)"); // the first rule of the style sheet names it
    await workbench.screenshot("workbench-open");
  });

  it("shows what is typed, and goes on below", async () => {
    await workbench.typeInCell("C5", "王小明");
    expect(await workbench.cellText("C5")).toBe("王小明");
    expect(await nameBox()).toBe("C6");
  });

  it("takes what an input method composes in a cell that was only selected", async () => {
    const session = await workbench.page.context().newCDPSession(workbench.page);
    await workbench.goTo("B3");
    await session.send("Input.imeSetComposition", { text: "zhang", selectionStart: 5, selectionEnd: 5 });
    await session.send("Input.insertText", { text: "张三" });
    await workbench.page.keyboard.press("Enter");
    await workbench.settled();
    expect(await workbench.cellText("B3")).toBe("张三");
  });

  it("F2 goes on with the old text, Esc leaves it as it was", async () => {
    await workbench.typeInCell("B3", "old");
    await workbench.goTo("B3");
    await workbench.page.keyboard.press("F2");
    await workbench.page.keyboard.type("er");
    await workbench.page.keyboard.press("Enter");
    await workbench.settled();
    expect(await workbench.cellText("B3")).toBe("older");
    await workbench.page.keyboard.press("ArrowUp");
    await workbench.page.keyboard.type("something else");
    await workbench.page.keyboard.press("Escape");
    await workbench.settled();
    expect(await workbench.cellText("B3")).toBe("older");
  });

  it("keeps what was typed when the next cell is clicked", async () => {
    await workbench.goTo("B3");
    await workbench.page.keyboard.type("kept");
    await workbench.cell("D6").click();
    await workbench.settled();
    expect(await workbench.cellText("B3")).toBe("kept");
    expect(await nameBox()).toBe("D6");
  });

  it("computes a formula and keeps it in the formula bar", async () => {
    await workbench.typeInCell("A1", "20");
    await workbench.typeInCell("A2", "=A1*2+2");
    expect(await workbench.cellText("A2")).toBe("42");
    await workbench.goTo("A2");
    expect(await workbench.page.getByLabel("编辑栏").inputValue()).toBe("=A1*2+2");
  });

  it("Ctrl+Z and Ctrl+Y take back and repeat", async () => {
    await workbench.typeInCell("B3", "first");
    await workbench.page.keyboard.press("ControlOrMeta+z");
    await workbench.settled();
    expect(await workbench.cellText("B3")).toBe("");
    await workbench.page.keyboard.press("ControlOrMeta+y");
    await workbench.settled();
    expect(await workbench.cellText("B3")).toBe("first");
  });

  it("adds a sheet, and each sheet keeps its own cells", async () => {
    await workbench.typeInCell("A1", "one");
    await workbench.page.getByRole("button", { name: "新建工作表" }).click();
    await workbench.settled();
    expect(await workbench.cellText("A1")).toBe("");
    await workbench.showSheet("Sheet1");
    expect(await workbench.cellText("A1")).toBe("one");
  });

  it("inserts as many rows as are selected", async () => {
    await workbench.typeInCell("A3", "moves down");
    await workbench.goTo("A2:A3");
    await workbench.page.getByRole("button", { name: "插入行" }).click();
    await workbench.settled();
    expect(await workbench.cellText("A5")).toBe("moves down");
  });
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { describeInBrowser } from "./harness/describeInBrowser";
import { openWorkbench } from "./harness/openWorkbench";
import type { WorkbenchPage } from "./harness/WorkbenchPage";

const DIRTY = readFileSync(path.join(__dirname, "../fixtures/dirty-roster.tsv"), "utf8");
/** Sixty students of one class of whom nobody has looked yet. */
const PENDING = Array.from({ length: 60 }, (_unused, index) =>
  ["测试学院", "自动化类", "20189901", `20189901${String(index + 1).padStart(2, "0")}`, "", `学生${String(index + 1)}`, "男", "20000512", "居民身份证", "", "普通高考", "未查询"].join("\t")).join("\n");

describeInBrowser("the pane keeps out of the way", () => {
  let workbench: WorkbenchPage;
  const said = (text: RegExp | string) => workbench.pane.getByText(text).first().waitFor();
  const isKeyboardInPane = () => workbench.page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);
  const active = () => workbench.page.getByLabel("名称框").inputValue();

  beforeEach(async () => {
    workbench = await openWorkbench({ width: 1280, height: 800 });
    await workbench.pane.getByLabel("学院").fill("测试学院");
    await workbench.pane.getByLabel("学院").press("Enter");
    await said("模板已装好。请在“附件1”里填写，填一行查一行。");
  });
  afterEach(async () => { await workbench.close(); });

  it("never takes the keyboard or moves the selection while findings come and go", async () => {
    await workbench.goTo("G4");
    const keyboard = workbench.page.keyboard;
    const seen: string[] = [];
    for (const text of ["测试甲", "女", "2000", "汉"]) {
      await keyboard.type(text);
      await keyboard.press("Tab");
      await workbench.settled();
      seen.push(await active());
      expect(await isKeyboardInPane()).toBe(false);
    }
    await said("证件号码没有填写，请填写学生本人证件上的号码。");
    expect(seen).toEqual(["H4", "I4", "J4", "K4"]);
    await keyboard.press("Delete");
    await workbench.settled();
    expect(await active()).toBe("K4");
  });

  it("keeps what the person is reading where it is when findings above it change", async () => {
    await workbench.pasteBlock("A4", DIRTY);
    await said(/^共 117 人/u);
    await workbench.pane.getByRole("list", { name: "待处理的问题" }).getByRole("button").first().waitFor();
    const clean = await firstCleanRow();
    const frame = await workbench.page.locator("aside iframe").boundingBox();
    await workbench.page.mouse.move((frame?.x ?? 0) + 100, (frame?.y ?? 0) + 300);
    await workbench.page.mouse.wheel(0, 3000);
    const read = workbench.pane.locator("li[data-index='20']");
    const row = /第 \d+ 行/u.exec(await read.innerText())?.[0] ?? "nothing";
    await workbench.settled();
    const before = await read.boundingBox();
    await workbench.typeInCell(`H${String(clean)}`, "不详");
    const moved = workbench.pane.locator("li[data-index='21']").filter({ hasText: row });
    await moved.waitFor();
    await workbench.settled();
    const after = await moved.boundingBox();
    expect(Math.abs((after?.y ?? Number.MAX_VALUE) - (before?.y ?? 0))).toBeLessThanOrEqual(2);
  });

  it("keeps the pending student whom the person reads where she is when one above is done", async () => {
    await workbench.showSheet("核查登记表");
    await workbench.pasteBlock("B4", PENDING);
    await workbench.pane.getByRole("tab", { name: /进度/u }).click();
    await workbench.pane.getByRole("button", { name: /^未完成 60 人$/u }).click();
    await workbench.pane.getByRole("list", { name: "未完成的学生" }).getByRole("button").first().waitFor();
    const frame = await workbench.page.locator("aside iframe").boundingBox();
    await workbench.page.mouse.move((frame?.x ?? 0) + 100, (frame?.y ?? 0) + 300);
    await workbench.page.mouse.wheel(0, 2000);
    const read = workbench.pane.locator("li[data-index='30']");
    await read.getByText("学生30", { exact: true }).waitFor();
    await workbench.settled();
    const before = await read.boundingBox();
    await workbench.typeInCell("M6", "已确认无误");
    const moved = workbench.pane.locator("li[data-index='29']").filter({ hasText: "学生30" });
    await moved.waitFor();
    await workbench.settled();
    const after = await moved.boundingBox();
    expect(Math.abs((after?.y ?? Number.MAX_VALUE) - (before?.y ?? 0))).toBeLessThanOrEqual(2);
  });

  async function firstCleanRow(): Promise<number> {
    for (let row = 4; row < 30; row += 1) {
      await workbench.goTo(`H${String(row)}`);
      await workbench.settled();
      if (await workbench.pane.getByText(`第 ${String(row)} 行没有问题。`).count() > 0) return row;
    }
    throw new Error("No row of the list is clean.");
  }
});

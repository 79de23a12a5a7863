import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MAX_FILE_BYTES } from "../../src/adapters/xlsx/read/limits";
import { workbook } from "../adapters/xlsx/read/packages";
import { cleanRow, submissionFile } from "../application/merge/collegeFiles";
import { describeInBrowser } from "./harness/describeInBrowser";
import { openWorkbench } from "./harness/openWorkbench";
import type { WorkbenchPage } from "./harness/WorkbenchPage";

const A = "自动化学院";
const BOMB = "炸弹.xlsx";
const HUGE = "录像.xlsx";

/** A file that would fill the memory, and one that unpacks to it, among what people choose. */
describeInBrowser("files made to exhaust the computer", () => {
  let workbench: WorkbenchPage;
  let folder: string;
  const said = (text: RegExp | string) => workbench.pane.getByText(text).first().waitFor();
  const path = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "xueji-hostile-"));
    writeFileSync(path("好.xlsx"), submissionFile(A, [cleanRow(1, A), cleanRow(2, A)]));
    writeFileSync(path(BOMB), workbook("", { "xl/worksheets/sheet1.xml": new Uint8Array(60_000_000) }));
    writeFileSync(path(HUGE), "PK");
    truncateSync(path(HUGE), MAX_FILE_BYTES + 1);
    workbench = await openWorkbench({ width: 1280, height: 900 });
    await workbench.pane.getByLabel("学院").fill(A);
    await workbench.pane.getByLabel("学院").press("Enter");
    await said("模板已装好。请在“附件1”里填写，填一行查一行。");
  });
  afterAll(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("are named by the merge and passed over, and the rest goes on", async () => {
    await workbench.pane.getByRole("tab", { name: /教务处/u }).click();
    await workbench.pane.getByLabel("各学院交来的文件").setInputFiles([BOMB, HUGE, "好.xlsx"].map(path));
    await said("收到 3 个文件，通过 1 个，共 2 人 2 项。");
    for (const [name, reason] of [[BOMB, /文件内部结构异常/u], [HUGE, /文件太大/u]] as const) {
      const item = workbench.pane.getByRole("listitem").filter({ hasText: name }).first();
      await item.getByRole("button", { name: /查看/u }).click();
      await item.getByText(reason).first().waitFor();
    }
    await workbench.screenshot("merge-hostile");
  });

  it.each([[BOMB, /内部结构异常/u], [HUGE, /太大/u]])("are refused by the import, which goes on with another file: %s", async (name, reason) => {
    await workbench.pane.getByRole("tab", { name: /填报/u }).click();
    await workbench.pane.getByRole("button", { name: "导入名单…" }).click();
    const choose = async (file: string): Promise<void> => {
      const chooser = workbench.page.waitForEvent("filechooser");
      await workbench.pane.getByRole("button", { name: "选择文件（.xlsx 或 .csv）…" }).click();
      await (await chooser).setFiles(path(file));
    };
    await choose(name);
    await said(reason);
    await choose("好.xlsx");
    await workbench.pane.getByRole("heading", { name: "核对每一列" }).waitFor();
    await workbench.pane.getByRole("button", { name: "不导入了" }).click();
  });

  it("asked nothing of the network and logged no error", () => {
    expect([workbench.log.errors, workbench.log.outsideRequests]).toEqual([[], []]);
  });
});

import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { cleanRow, submissionFile } from "../application/merge/collegeFiles";
import { describeInBrowser } from "./harness/describeInBrowser";
import { openWorkbench } from "./harness/openWorkbench";
import type { WorkbenchPage } from "./harness/WorkbenchPage";

const A = "自动化学院";
const B = "机电学院";
const MIME = "application/octet-stream";
/** As many rows as a large college reports, so that reading takes a while. */
const MANY = 1000;

const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: MIME, buffer: Buffer.from(bytes) });

/** The registrar merges what came back: one story, each step on the state that the one before left. */
describeInBrowser("the registrar merges", () => {
  let workbench: WorkbenchPage;
  const said = (text: RegExp | string) => workbench.pane.getByText(text).first().waitFor();
  const choose = (...files: ReturnType<typeof file>[]) => workbench.pane.getByLabel("各学院交来的文件").setInputFiles(files);

  beforeAll(async () => {
    workbench = await openWorkbench({ width: 1280, height: 900 });
    await workbench.pane.getByLabel("学院").fill(A);
    await workbench.pane.getByLabel("学院").press("Enter");
    await said("模板已装好。请在“附件1”里填写，填一行查一行。");
    await workbench.pane.getByRole("tab", { name: /教务处/u }).click();
    await workbench.pane.getByRole("heading", { name: "汇总各学院文件" }).waitFor();
    await workbench.pane.getByRole("textbox", { name: "学院名单" }).fill(`${A}\n${B}\n理学院`);
    await workbench.pane.getByRole("textbox", { name: "学院名单" }).press("Tab");
  });
  afterAll(async () => { await workbench.close(); });

  it("reads files that are good, bad and broken, and says what becomes of each", async () => {
    await choose(
      file("自动化.xlsx", submissionFile(A, [cleanRow(1, A), cleanRow(2, A)])),
      file("机电.xlsx", submissionFile(B, [cleanRow(3, B, { name: "" })])),
      file("坏.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])),
      file("网页.xls", new TextEncoder().encode("<html><table></table></html>")),
    );
    await said("收到 4 个文件，通过 1 个，共 2 人 2 项。");
    await said("还有 1 个学院没有上报：理学院。");
    await workbench.pane.getByRole("listitem").filter({ hasText: "机电.xlsx" }).getByRole("button", { name: /查看/u }).click();
    await said(/姓名没有填写，请照证件填写。/u);
    await workbench.screenshot("registrar-merge");
  });

  it("opens the total as a new workbook", async () => {
    const download = workbench.page.waitForEvent("download");
    await workbench.pane.getByRole("button", { name: "打开汇总工作簿" }).click();
    await said("汇总已在新工作簿中打开，请另存为文件。");
    const parts = unzipSync(readFileSync(await (await download).path()));
    expect(Buffer.from(parts["xl/workbook.xml"] ?? new Uint8Array()).toString()).toMatch(/总表.*按学院统计.*退回清单.*未报学院/su);
  });

  it("leaves the pane free while many rows are read, and stops at once", async () => {
    const large = submissionFile(A, Array.from({ length: MANY }, (_, index) => cleanRow(index % 90, A)));
    await choose(...Array.from({ length: 20 }, (_, index) => file(`${String(index)}.xlsx`, large)));
    await said(/已读 \d+ 个文件，共 20 个/u);
    await workbench.pane.getByRole("tab", { name: /填报/u }).click();
    await workbench.typeInCell("G4", "测试甲");
    await workbench.pane.getByText("测试甲").first().waitFor();
    await workbench.pane.getByRole("tab", { name: /教务处/u }).click();
    await workbench.pane.getByRole("button", { name: "停止汇总" }).click();
    await said("已停止汇总，读入的内容没有保留。");
  });

  it("asked nothing of the network and logged no error", () => {
    expect([workbench.log.errors, workbench.log.outsideRequests]).toEqual([[], []]);
  });
});

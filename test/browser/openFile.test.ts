import { writeWorkbook } from "../../src/adapters/xlsx/writeWorkbook";
import { exportTemplate } from "../../src/application/exportTemplate";
import { policyPreset } from "../../src/domain/policyPreset";
import { describeInBrowser } from "./harness/describeInBrowser";
import { openWorkbench } from "./harness/openWorkbench";
import type { WorkbenchPage } from "./harness/WorkbenchPage";

/** The template as the registrar hands it out, 5,000 prepared rows and all. */
function templateFile(): { name: string; mimeType: string; buffer: Buffer } {
  const [template] = exportTemplate(policyPreset(2018, "自动化学院", "1.0"));
  if (template === undefined) throw new Error("no template was made");
  return { name: template.name, mimeType: "application/octet-stream", buffer: Buffer.from(writeWorkbook(template.commands, template.properties)) };
}

describeInBrowser("workbench: opening a file", () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => { workbench = await openWorkbench(); });
  afterAll(async () => { await workbench.close(); });

  const choose = async (file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> => {
    await workbench.page.getByLabel("要打开的文件").setInputFiles(file);
    await workbench.page.getByRole("button", { name: "打开", exact: true }).click();
  };

  it("says so when a file is no workbook, and keeps the one that is shown", async () => {
    await workbench.typeInCell("B2", "kept");
    await choose({ name: "名单.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("no zip") });
    await workbench.page.getByText("“名单.xlsx”打不开：工作台只认识 .xlsx 工作簿。现在的工作簿没有改动。").waitFor();
    expect(await workbench.cellText("B2")).toBe("kept");
  });

  it("shows the exported template, and the pane takes it for ours", async () => {
    await choose(templateFile());
    await workbench.pane.getByRole("tab", { name: "附件1" }).waitFor();
    await workbench.showSheet("附件1");
    await workbench.typeInCell("G4", "测试甲");
    await workbench.pane.getByText("测试甲").first().waitFor();
    expect(await workbench.cellFill("E4")).toBe("rgb(221, 235, 247)");
    await workbench.screenshot("opened-template");
    expect([workbench.log.errors, workbench.log.outsideRequests]).toEqual([[], []]);
  });
});

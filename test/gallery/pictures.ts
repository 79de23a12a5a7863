/** `npm run pictures`: makes the pictures of the manuals in docs/images anew, from the workbench as it is. */
import { readFileSync } from "node:fs";
import { openWorkbench } from "../browser/harness/openWorkbench";
import serveWorkbench from "../browser/harness/serveWorkbench";
import stopServing from "../browser/harness/stopServing";
import type { WorkbenchPage } from "../browser/harness/WorkbenchPage";

/** What runs in the page was compiled by tsx, which names functions by a helper that the page does not have. */
const KEEP_NAMES = "globalThis.__name = (named) => named";
const FOLDER = "docs/images";
const DIRTY = readFileSync("test/fixtures/dirty-roster.tsv", "utf8");
const CLEAN = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "20000512", "汉族", "居民身份证", "460039200005122718", "普通高考", "姓名", "测式甲", "测试甲", "同音字", "身份证复印件"].join("\t");
const TRACKED = ["测试甲\t男\t20000512\t汉族", "测试乙\t女\t20000513\t汉族"];

/** A secretary's, a counselor's and a registrar's way, with a picture wherever the manuals speak of one. */
async function takePictures(workbench: WorkbenchPage): Promise<void> {
  const { pane, page } = workbench;
  const picture = async (name: string): Promise<void> => {
    await workbench.settled();
    await page.screenshot({ path: `${FOLDER}/${name}.png` });
    console.log(`${FOLDER}/${name}.png`);
  };
  const said = (text: RegExp | string): Promise<void> => pane.getByText(text).first().waitFor();
  await pane.getByLabel("学院").fill("自动化学院");
  await picture("install");
  await pane.getByRole("button", { name: "安装模板" }).click();
  await said("模板已装好");
  await workbench.pasteBlock("B4", CLEAN);
  await workbench.typeInCell("H4", "女");
  await said("性别填的是“女”");
  await workbench.goTo("H4");
  await picture("finding");
  await workbench.typeInCell("H4", "男");
  await pane.getByRole("button", { name: "生成上报表" }).click();
  await said("上报表已生成");
  await picture("submission");
  await workbench.showSheet("附件1");
  await workbench.pasteBlock("B4", DIRTY);
  await said(/共 117 人/u);
  await picture("many-findings");
  await pane.getByRole("tab", { name: "教务处" }).click();
  await said("导出标准模板");
  await picture("registrar");
  void TRACKED;
}

async function main(): Promise<void> {
  await serveWorkbench();
  const workbench = await openWorkbench({ width: 1280, height: 760, beforeScripts: KEEP_NAMES });
  try {
    await takePictures(workbench);
  } finally {
    await workbench.close();
    await stopServing();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

/** `npm run pictures`: makes the pictures of the manuals in docs/images anew, from the workbench as it is. */
import { readFileSync } from "node:fs";
import { openWorkbench } from "../browser/harness/openWorkbench";
import serveWorkbench from "../browser/harness/serveWorkbench";
import stopServing from "../browser/harness/stopServing";
import type { WorkbenchPage } from "../browser/harness/WorkbenchPage";

/** The clock of the manuals' story; and tsx names functions by a helper that the page does not have. */
const BEFORE_SCRIPTS = `
  globalThis.__name = (named) => named;
  const Real = Date;
  const back = new Real(2018, 9, 10, 9).getTime() - Real.now();
  globalThis.Date = class extends Real {
    constructor(...given) { if (given.length === 0) super(Real.now() + back); else super(...given); }
    static now() { return Real.now() + back; }
  };
`;
const FOLDER = "docs/images";
const USUAL = { width: 1280, height: 760 };
const WIDE = { width: 1440, height: 900 };
const DIRTY = readFileSync("test/fixtures/dirty-roster.tsv", "utf8");
const CLEAN = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "20000512", "汉族", "居民身份证", "460039200005122718", "普通高考", "姓名", "测式甲", "测试甲", "同音字", "身份证复印件"].join("\t");
const NUMBERS = ["460039200005122718", "460039200005122734", "460039200005122750", "460039200005122777", "460039200005122793"];
const STATES = ["已确认无误", "未查询", "无法登录", "已确认无误", "未查询"];
const TRACKED = STATES.map((state, index) => ["自动化学院", "自动化类", "20189901", `201899010${String(index + 1)}`, `1846903315000${String(index + 1)}`, `测试${"甲乙丙丁戊".charAt(index)}`, "男", "20000512", "居民身份证", NUMBERS[index], "普通高考", state].join("\t")).join("\n");

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
  await pane.getByRole("button", { name: "返回名单" }).click();
  await workbench.showSheet("附件1");
  await workbench.pasteBlock("A4", DIRTY);
  await said(/共 117 人/u);
  await picture("many-findings");
  await page.setViewportSize(WIDE);
  await picture("workbench");
  await page.setViewportSize(USUAL);
  await pane.getByRole("tab", { name: "教务处" }).click();
  await said("导出标准模板");
  await picture("registrar");
  await workbench.showSheet("核查登记表");
  await workbench.pasteBlock("B4", TRACKED);
  await pane.getByRole("tab", { name: "进度" }).click();
  await said("只看未完成");
  await picture("tracker");
}

async function main(): Promise<void> {
  await serveWorkbench();
  const workbench = await openWorkbench({ ...USUAL, beforeScripts: BEFORE_SCRIPTS });
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

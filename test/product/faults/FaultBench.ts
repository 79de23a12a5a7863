import { officeFiles } from "../../../src/adapters/officejs/officeFiles";
import { openCollegeFile } from "../../../src/adapters/xlsx/read/openCollegeFile";
import { writeTemplates } from "../../../src/adapters/xlsx/writeTemplates";
import { writeWorkbook } from "../../../src/adapters/xlsx/writeWorkbook";
import { ClearingController } from "../../../src/application/clearing/ClearingController";
import type { FilePort } from "../../../src/application/files/FilePort";
import { FixController } from "../../../src/application/fixes/FixController";
import { ImportController } from "../../../src/application/import/ImportController";
import { MergeController } from "../../../src/application/merge/MergeController";
import { MergeSession } from "../../../src/application/merge/MergeSession";
import { ProgressController } from "../../../src/application/progress/ProgressController";
import { RegistrarController } from "../../../src/application/registrar/RegistrarController";
import type { WorkbookSnapshot } from "../../../src/workbench/host/model/Workbook";
import { cleanRow, submissionFile } from "../../application/merge/collegeFiles";
import { copyInto } from "../installedWorkbook";
import { openInstalled, openProduct, TODAY, type Product } from "../openProduct";
import { putSheet } from "../openImport";

/** A product with every tab of the pane, and what it has given out. */
export interface FaultBench extends Product {
  readonly registrar: RegistrarController;
  readonly progress: ProgressController;
  readonly imports: ImportController;
  readonly merge: MergeController;
  readonly clearing: ClearingController;
  readonly handedOut: { count: number };
}

const TYPED = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "20000512", "汉族", "居民身份证", "460039200005122718", "普通高考", "录取照片", "", "", "照片缺失", ""];
const LIST = [["学号", "姓名", "性别", "身份证号码", "备注"], ["2018990101", "测试甲", "男", "460039200005122718", "新备注"], ["2018990102", "测试乙", "女", "460039199911302686", ""]];
const CLOCK = { today: () => TODAY, timeText: () => "08:00:00" };

async function withTabs(product: Product): Promise<FaultBench> {
  const { work } = product.model;
  const handedOut = { count: 0 };
  const files: FilePort = { savesFiles: true, openWorkbook: async (bytes) => { await officeFiles.openWorkbook(bytes); handedOut.count++; }, saveFile: () => { handedOut.count++; } };
  const fixes = new FixController(work, () => false);
  const imports = new ImportController(work, { loadReader: () => Promise.resolve(openCollegeFile), openRecord: (sheet, label) => Promise.resolve(fixes.record(sheet, label)), keepsUndo: () => false });
  const merge = new MergeController(work, CLOCK, { files, loadMerger: () => Promise.resolve(mergeSession()) });
  return {
    ...product,
    handedOut,
    imports,
    merge,
    clearing: new ClearingController(work, () => {
      fixes.forget();
      product.submission.forget();
      merge.actions.forget();
      imports.actions.close();
    }),
    registrar: new RegistrarController(work, CLOCK, { files, loadWriter: () => Promise.resolve(writeTemplates) }),
    progress: new ProgressController(product.model, work, { clock: CLOCK, filter: await work.filter() }),
  };
}

function mergeSession(): MergeSession {
  return new MergeSession({ open: openCollegeFile, write: ({ commands, properties }) => writeWorkbook(commands, properties), mostBytes: 1_000_000 });
}

/** Students are made up only where nobody has written yet. */
export async function openSampleless(): Promise<FaultBench> {
  return withTabs(await openInstalled());
}

/** A workbook in which people have written, beside the template and in it. */
export async function openTyped(): Promise<FaultBench> {
  const bench = await openSampleless();
  bench.host.user.paste("附件1", "B4", TYPED.join("\t"));
  bench.host.user.paste("核查登记表", "B4", [...TYPED.slice(0, 8), "居民身份证", TYPED[10], "普通高考", "未查询"].join("\t"));
  bench.host.user.type("Sheet1", "A1", "别人的内容");
  await bench.quiet();
  return bench;
}

export async function openEmpty(): Promise<FaultBench> {
  const bench = await withTabs(await openProduct());
  bench.host.user.type("Sheet1", "A1", "别人的内容");
  await bench.quiet();
  return bench;
}

export async function openFiltered(): Promise<FaultBench> {
  const bench = await openTyped();
  await bench.model.actions.filterPending();
  await bench.quiet();
  return bench;
}

/** One who pasted over a list and a format. */
export async function openDamaged(): Promise<FaultBench> {
  const bench = await openTyped();
  bench.host.user.paste("附件1", "H9", bench.host.user.copy("Sheet1", "A1"));
  await bench.quiet();
  await bench.registrar.actions.check();
  return bench;
}

export async function openWithDraft(): Promise<FaultBench> {
  const bench = await openTyped();
  await bench.registrar.actions.open();
  bench.registrar.actions.edit("school", "某某大学");
  return bench;
}

export async function openSampled(): Promise<FaultBench> {
  const bench = await openSampleless();
  await bench.model.actions.putSample();
  await bench.quiet();
  return bench;
}

let used: WorkbookSnapshot | undefined;

/** A workbook at the end of the year: students in both tables, a filter, and 上报表. It is made once and copied from then on. */
export async function openUsed(): Promise<FaultBench> {
  used ??= await useUp();
  const workbook = used;
  return withTabs(await openProduct({ workbook: (host) => { copyInto(host, workbook); } }));
}

async function useUp(): Promise<WorkbookSnapshot> {
  const bench = await openFiltered();
  // Fewer blank rows to compute anew when a table is emptied.
  for (const sheet of ["附件1", "核查登记表"]) bench.host.user.deleteRows(sheet, 15, 188);
  await bench.submission.actions.begin("all");
  await bench.quiet();
  return bench.host.workbook.snapshot();
}

/** A list beside the tracker: one of its students is there already, the other is not. */
export async function openWithList(): Promise<FaultBench> {
  const bench = await openTyped();
  await putSheet(bench, "名单", LIST.map((row) => row.join("\t")).join("\r\n"));
  await bench.quiet();
  return bench;
}

/** The files of a college have been merged, nothing is given out yet. */
export async function openMerged(): Promise<FaultBench> {
  const bench = await openTyped();
  const bytes = submissionFile("自动化学院", [cleanRow(1, "自动化学院", { name: "" })]);
  await bench.merge.actions.merge([{ name: "a.xlsx", slice: (start, end) => ({ arrayBuffer: () => Promise.resolve(new Uint8Array(bytes.subarray(start, end)).buffer) }) }], "");
  return bench;
}

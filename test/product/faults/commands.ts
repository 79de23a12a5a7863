import type { Product } from "../openProduct";
import { CLEARING } from "./clearingCommand";
import { openDamaged, openEmpty, openFiltered, openMerged, openSampled, openSampleless, openTyped, openWithDraft, openWithList, type FaultBench } from "./FaultBench";

/** Something that the pane does when asked. */
export interface FaultCommand {
  readonly name: string;
  readonly open: () => Promise<FaultBench>;
  readonly run: (bench: FaultBench) => Promise<void>;
  /** What stands when the command has done its work. */
  readonly isDone: (bench: FaultBench) => boolean;
  /** The sheets in which what people typed stays; all of them where none is named. */
  readonly keeps?: readonly string[];
  /** What the person is told of a work that is not done, besides the one sentence. */
  readonly says?: (bench: FaultBench) => void;
}

/** Where people have written. */
export const TYPED_SHEETS = ["附件1", "核查登记表", "Sheet1"];

const ANSWERS = { college: "自动化学院", cohortYear: 2018 };
const TRACKER = "核查登记表";

const sheetNames = ({ host }: Product): string[] => host.view.sheets.map(({ name }) => name);
const filtered = ({ host }: Product): string => (host.view.sheet(TRACKER).tables[0]?.filteredHeaders ?? ["?"]).join();
const rows = ({ model }: Product): number | undefined => model.getState().rosters.attachment1?.counts.rows;
const samples = ({ model }: Product): number => model.getState().rosters.attachment1?.counts.samples ?? 0;
const BESIDE_SAMPLES = ["核查登记表", "Sheet1"];
const text = ({ host }: Product, row: number, column: number): string => String(host.view.sheet(TRACKER).cell(row, column).value);

/** All that the pane does with Excel, but for the repairs of single findings: those have a test of their own. */
export const COMMANDS: readonly FaultCommand[] = [
  { name: "安装模板", open: openEmpty, run: ({ model }) => model.actions.install(ANSWERS), isDone: (bench) => sheetNames(bench).join() === "Sheet1,代码表,填报说明,核查登记表,附件1" },
  { name: "重新检查", open: openTyped, run: ({ model }) => model.actions.recheck(), isDone: (bench) => rows(bench) === 1 },
  { name: "生成上报表", open: openTyped, run: ({ submission }) => submission.actions.begin("all"), isDone: (bench) => sheetNames(bench).filter((name) => name.includes("上报表")).join() === "上报表" },
  { name: "上报表放进新工作簿", open: openTyped, run: ({ submission }) => submission.actions.make("workbook"), isDone: ({ host, saved }) => host.workbook.newWorkbooks.files.length + saved.length > 0 },
  { name: "上报表存成文件", open: openTyped, run: ({ submission }) => submission.actions.make("file"), isDone: ({ saved }) => saved.length > 0 },
  { name: "只看未完成", open: openTyped, run: ({ model }) => model.actions.filterPending(), isDone: (bench) => filtered(bench) === "查询确认状态" },
  { name: "只看一个班级", open: openFiltered, run: ({ progress }) => progress.actions.show({ kind: "class", className: "20189901" }), isDone: (bench) => filtered(bench) === "班级" },
  { name: "只看一种状态", open: openTyped, run: ({ progress }) => progress.actions.show({ kind: "status", status: "未查询" }), isDone: (bench) => filtered(bench) === "查询确认状态" },
  { name: "显示全部", open: openFiltered, run: ({ model }) => model.actions.clearFilter(), isDone: (bench) => filtered(bench) === "" },
  { name: "生成进度图", open: openTyped, run: ({ progress }) => progress.actions.makeChart(), isDone: hasChart },
  { name: "跳到单元格", open: openTyped, run: ({ model }) => model.actions.locate({ sheet: "attachment1", row: 0, column: "name" }), isDone: ({ host }) => host.view.selection.address === "G4" },
  { name: "放入示例学生", open: openSampleless, run: ({ model }) => model.actions.putSample(), isDone: (bench) => samples(bench) > 0, keeps: BESIDE_SAMPLES },
  { name: "清除示例学生", open: openSampled, run: ({ model }) => model.actions.removeSample(), isDone: (bench) => samples(bench) === 0, keeps: BESIDE_SAMPLES },
  { name: "导入名单：读取", open: openWithList, run: previewImport, isDone: ({ imports }) => imports.getState().preview?.added === 1 },
  { name: "导入名单：读取选中的部分", open: openWithSelection, run: previewSelection, isDone: ({ imports }) => imports.getState().preview?.added === 1 },
  { name: "导入名单：确认", open: async () => { const bench = await openWithList(); await previewImport(bench); return bench; }, run: confirmImport, isDone: (bench) => [text(bench, 3, 22), text(bench, 4, 4), text(bench, 4, 6), text(bench, 5, 4)].join() === "新备注,2018990102,测试乙," },
  { name: "修复模板", open: openDamaged, run: repair, isDone: ({ host }) => host.view.sheet("附件1").cell(8, 7).choices.length === 2 },
  { name: "保存口径", open: openWithDraft, run: ({ registrar }) => registrar.actions.save(), isDone: ({ model }) => model.getState().policy?.school === "某某大学" },
  { name: "导出模板", open: openWithDraft, run: ({ registrar }) => registrar.actions.exportTemplate(), isDone: hasHandedOut },
  { name: "打开汇总", open: openMerged, run: ({ merge }) => merge.actions.openTotal(), isDone: hasHandedOut },
  { name: "打开退回单", open: openMerged, run: ({ merge }) => merge.actions.openReturn(0), isDone: hasHandedOut },
  CLEARING,
];

function hasHandedOut({ handedOut }: FaultBench): boolean {
  return handedOut.count > 0;
}

function hasChart({ host }: FaultBench): boolean {
  const sheets = host.view.sheets.filter(({ name }) => name.includes("进度"));
  return sheets.length === 1 && sheets[0]?.charts.length === 1;
}

/** What the tab's button does: it repairs what a check has listed. */
async function repair({ registrar }: FaultBench): Promise<void> {
  await registrar.actions.check();
  await registrar.actions.repair();
}

/** A person stops where the pane stops, and begins anew. */
async function previewImport({ imports }: FaultBench): Promise<void> {
  await imports.actions.open("tracker");
  const list = imports.getState().sheets.find(({ name }) => name === "名单");
  if (list !== undefined) await imports.actions.readSheet(list.id);
  if (imports.getState().source !== null) await imports.actions.preview();
}

/** Where the import is over, and where the sheet has changed meanwhile, the person looks at the preview once more. */
async function confirmImport(bench: FaultBench): Promise<void> {
  const { imports, model } = bench;
  if (imports.getState().target === null) await previewImport(bench);
  await imports.actions.confirm();
  if (model.getState().notice?.message.startsWith("表里的内容刚有改动") === true) await imports.actions.confirm();
}

async function openWithSelection(): Promise<FaultBench> {
  const bench = await openWithList();
  bench.host.user.select("名单", "A1:E3");
  return bench;
}

async function previewSelection({ imports }: FaultBench): Promise<void> {
  await imports.actions.open("tracker");
  await imports.actions.readSelection();
  if (imports.getState().source !== null) await imports.actions.preview();
}

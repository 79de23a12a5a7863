import { officeFiles } from "../../src/adapters/officejs/officeFiles";
import { writeTemplates } from "../../src/adapters/xlsx/writeTemplates";
import { RegistrarController } from "../../src/application/registrar/RegistrarController";
import { TransportError, type Fault } from "../../src/workbench/host/protocol/Faults";
import { expectFresh } from "./freshCheck";
import { openInstalled, openProduct, TODAY, type Product } from "./openProduct";
import { timeOutWithoutWaiting } from "./timeOut";

/** Excel.ErrorCodes that concern us. Source: application-specific API error handling. */
const CODES = [
  "AccessDenied", "ActivityLimitReached", "ApiNotAvailable", "ApiNotFound", "Conflict", "FilteredRangeConflict", "GeneralException", "InactiveWorkbook",
  "InsertDeleteConflict", "InvalidArgument", "InvalidObjectPath", "InvalidOperation", "InvalidOperationInCellEditMode", "InvalidReference", "InvalidRequest",
  "InvalidOrTimedOutSession", "InvalidSelection", "ItemAlreadyExists", "ItemNotFound", "NotImplemented", "OperationCellsExceedLimit", "RangeExceedsLimit", "RequestAborted",
  "RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "ServiceNotAvailable", "Timeout", "Unauthenticated", "UnsupportedFeature", "UnsupportedOperation",
];

/** Everything that is known to go wrong with a request, the likely first. */
const EVERY_FAULT: readonly Fault[] = [
  { code: "GeneralException" },
  { transport: TransportError.cellEditMode },
  { code: "AccessDenied", after: "half" },
  "silence",
  { lostAnswer: "silence" },
  { lostAnswer: TransportError.invalidSession },
  { code: "GeneralException", after: "half" },
  ...Object.values(TransportError).map((transport): Fault => ({ transport })),
  ...CODES.map((code): Fault => ({ code })),
];

/** `npm run faults` meets every request with every fault; otherwise each request meets one of the likely ones, another for each. */
const HAS_ALL = process.env["FAULTS"] === "all";
const LIKELY = 7;

const TYPED = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "20000512", "汉族", "居民身份证", "460039200005122718", "普通高考", "录取照片", "", "", "照片缺失", ""];
const SHEETS = ["附件1", "核查登记表", "Sheet1"];
const ANSWERS = { college: "自动化学院", cohortYear: 2018 };
const CLOCK = { today: () => TODAY, timeText: () => "08:00:00" };

/** A product with the registrar's tab, and what it has given out. */
interface Bench extends Product {
  readonly registrar: RegistrarController;
  readonly handedOut: { count: number };
}

interface Command {
  readonly name: string;
  readonly open: () => Promise<Bench>;
  readonly run: (bench: Bench) => Promise<void>;
  /** What stands when the command has done its work. */
  readonly isDone: (bench: Bench) => boolean;
}

function withRegistrar(product: Product): Bench {
  const handedOut = { count: 0 };
  const files = { savesFiles: true, openWorkbook: async (bytes: Uint8Array) => { await officeFiles.openWorkbook(bytes); handedOut.count++; }, saveFile: () => { handedOut.count++; } };
  return { ...product, handedOut, registrar: new RegistrarController(product.model.work, CLOCK, { files, loadWriter: () => Promise.resolve(writeTemplates) }) };
}

/** A workbook in which people have written, beside the template and in it. */
async function openTyped(): Promise<Bench> {
  const bench = withRegistrar(await openInstalled());
  bench.host.user.paste("附件1", "B4", TYPED.join("\t"));
  bench.host.user.paste("核查登记表", "B4", [...TYPED.slice(0, 8), "居民身份证", TYPED[10], "普通高考", "未查询"].join("\t"));
  bench.host.user.type("Sheet1", "A1", "别人的内容");
  await bench.quiet();
  return bench;
}

async function openEmpty(): Promise<Bench> {
  const bench = withRegistrar(await openProduct());
  bench.host.user.type("Sheet1", "A1", "别人的内容");
  await bench.quiet();
  return bench;
}

async function openFiltered(): Promise<Bench> {
  const bench = await openTyped();
  await bench.model.actions.filterPending();
  await bench.quiet();
  return bench;
}

/** One who pasted over a list and a format. */
async function openDamaged(): Promise<Bench> {
  const bench = await openTyped();
  bench.host.user.paste("附件1", "H9", bench.host.user.copy("Sheet1", "A1"));
  await bench.quiet();
  await bench.registrar.actions.check();
  return bench;
}

async function openWithDraft(): Promise<Bench> {
  const bench = await openTyped();
  await bench.registrar.actions.open();
  bench.registrar.actions.edit("school", "某某大学");
  return bench;
}

async function openSampled(): Promise<Bench> {
  const bench = await openSampleless();
  await bench.model.actions.putSample();
  await bench.quiet();
  return bench;
}

/** Students are made up only where nobody has written yet. */
async function openSampleless(): Promise<Bench> {
  return withRegistrar(await openInstalled());
}

const sheetNames = ({ host }: Product): string[] => host.view.sheets.map(({ name }) => name);
const filtered = ({ host }: Product): number | undefined => host.view.sheet("核查登记表").tables[0]?.filteredHeaders.length;
const rows = ({ model }: Product): number | undefined => model.getState().rosters.attachment1?.counts.rows;

const COMMANDS: readonly Command[] = [
  { name: "安装模板", open: openEmpty, run: ({ model }) => model.actions.install(ANSWERS), isDone: (bench) => sheetNames(bench).join() === "Sheet1,代码表,填报说明,核查登记表,附件1" },
  { name: "重新检查", open: openTyped, run: ({ model }) => model.actions.recheck(), isDone: (bench) => rows(bench) === 1 },
  { name: "生成上报表", open: openTyped, run: ({ submission }) => submission.actions.begin("all"), isDone: (bench) => sheetNames(bench).filter((name) => name.includes("上报表")).join() === "上报表" },
  { name: "只看未完成", open: openTyped, run: ({ model }) => model.actions.filterPending(), isDone: (bench) => filtered(bench) === 1 },
  { name: "显示全部", open: openFiltered, run: ({ model }) => model.actions.clearFilter(), isDone: (bench) => filtered(bench) === 0 },
  { name: "跳到单元格", open: openTyped, run: ({ model }) => model.actions.locate({ sheet: "attachment1", row: 0, column: "name" }), isDone: ({ host }) => host.view.selection.address === "G4" },
  { name: "放入示例学生", open: openSampleless, run: ({ model }) => model.actions.putSample(), isDone: ({ model }) => (model.getState().rosters.attachment1?.counts.samples ?? 0) > 0 },
  { name: "清除示例学生", open: openSampled, run: ({ model }) => model.actions.removeSample(), isDone: ({ model }) => model.getState().rosters.attachment1?.counts.samples === 0 },
  { name: "修复模板", open: openDamaged, run: repair, isDone: ({ host }) => host.view.sheet("附件1").cell(8, 7).choices.length === 2 },
  { name: "保存口径", open: openWithDraft, run: ({ registrar }) => registrar.actions.save(), isDone: ({ model }) => model.getState().policy?.school === "某某大学" },
  { name: "导出模板", open: openWithDraft, run: ({ registrar }) => registrar.actions.exportTemplate(), isDone: ({ handedOut }) => handedOut.count > 0 },
];

/** What the tab's button does: it repairs what a check has listed. */
async function repair({ registrar }: Bench): Promise<void> {
  await registrar.actions.check();
  await registrar.actions.repair();
}

/** Every value and formula that people have put into the sheets; what the command itself adds lies elsewhere. */
function typed({ host }: Product): unknown[] {
  return SHEETS.filter((name) => host.workbook.sheet(name) !== null).map((name) => {
    const sheet = host.view.sheet(name);
    return Array.from({ length: 20 }, (_, column) => { const { value, formula, numberFormat } = sheet.cell(name === "Sheet1" ? 0 : 3, column); return [value, formula, numberFormat]; });
  });
}

const counted = { triples: 0 };
afterAll(() => { process.stdout.write(`fault injection: ${counted.triples} triples of command, request and error\n`); });

/** One test opens a workbook for each request of the command: minutes on a busy machine. */
const TIME_OUT_MS = 3_600_000;

describe.each(COMMANDS.map((command, index) => ({ ...command, index })))("$name", ({ open, run, isDone, index }) => {
  it("survives whatever goes wrong with any of its requests: nothing typed is touched, one calm sentence, repeating completes it", async () => {
    const rehearsal = await open();
    rehearsal.host.traffic.clear();
    await run(rehearsal);
    await rehearsal.quiet();
    const requests = rehearsal.host.traffic.entries.length;
    expect(isDone(rehearsal)).toBe(true);
    for (let request = 0; request < requests; request++) {
      const faults = HAS_ALL ? EVERY_FAULT : [EVERY_FAULT[(index + request) % LIKELY] as Fault];
      for (const fault of faults) await meet(fault, request);
    }

    async function meet(fault: Fault, request: number): Promise<void> {
      const bench = await open();
      const stop = timeOutWithoutWaiting(bench.host);
      const before = typed(bench);
      bench.model.actions.dismissNotice();
      bench.host.faults.failNext(fault, request);
      await run(bench);
      await bench.quiet();
      bench.host.faults.clear();
      const { notice, busy } = bench.model.getState();
      expect(busy).toBeNull();
      if (!isDone(bench)) expect(notice?.message.replaceAll(/Excel|Esc/gu, "")).toMatch(/^\P{Lowercase}+。$/u);
      if (!isDone(bench)) await run(bench);
      bench.model.rescan.lookOver();
      await bench.quiet();
      expect({ fault, request, done: isDone(bench) }).toEqual({ fault, request, done: true });
      if (!/示例/u.test(COMMANDS[index]?.name ?? "")) expect(typed(bench).slice(-before.length)).toEqual(before);
      expectFresh(bench);
      stop();
      counted.triples++;
    }
  }, TIME_OUT_MS);
});

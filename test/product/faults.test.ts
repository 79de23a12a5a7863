import type { Fault } from "../../src/workbench/host/protocol/Faults";
import { openInstalled, openProduct, type Product } from "./openProduct";

/** What Excel is known to answer instead of doing its work. Source: application-specific API error handling; transport errors by their Office numbers. */
const EVERY_FAULT: readonly Fault[] = [
  { code: "GeneralException" },
  { code: "AccessDenied" },
  { code: "ItemNotFound" },
  { code: "InvalidArgument" },
  { code: "RequestAborted" },
  { code: "UnsupportedFeature" },
  { transport: 5004 },
  { transport: 5012 },
  { transport: 5102 },
  { transport: 5103 },
  { transport: 5104 },
  { transport: 7000 },
];

/** Every refusal takes some ten minutes (`FAULTS=all`, see `npm run faults`); these two, one from each layer, stand for them each time. */
const FAULTS = process.env["FAULTS"] === "all" ? EVERY_FAULT : EVERY_FAULT.filter((_, index) => index === 0 || index === 6);

const TYPED = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "20000512", "汉族", "居民身份证", "460039200005122718", "普通高考", "录取照片", "", "", "照片缺失", ""];
const ANSWERS = { college: "自动化学院", cohortYear: 2018 };

/** Every value and formula that a person can see in the roster's first rows. */
function typed({ host }: Product): string[] {
  return Array.from({ length: 20 }, (_, column) => String(host.view.sheet("附件1").cell(3, column + 1).value));
}

async function requestsOf(product: Product, command: () => Promise<void>): Promise<number> {
  product.host.traffic.clear();
  await command();
  await product.quiet();
  return product.host.traffic.entries.length;
}

interface Command {
  readonly name: string;
  readonly open: () => Promise<Product>;
  readonly run: (product: Product) => Promise<void>;
  /** What stands when the command has done its work. */
  readonly isDone: (product: Product) => boolean;
}

async function openTyped(): Promise<Product> {
  const product = await openInstalled();
  product.host.user.paste("附件1", "B4", TYPED.join("\t"));
  product.host.user.paste("核查登记表", "B4", [...TYPED.slice(0, 8), "居民身份证", TYPED[10], "普通高考", "未查询"].join("\t"));
  await product.quiet();
  return product;
}

const sheetNames = ({ host }: Product): string[] => host.view.sheets.map(({ name }) => name);

const COMMANDS: readonly Command[] = [
  { name: "安装模板", open: () => openProduct(), run: ({ model }) => model.actions.install(ANSWERS), isDone: (product) => ["填报说明", "核查登记表", "附件1", "代码表"].every((name) => sheetNames(product).includes(name)) && sheetNames(product).length === 5 },
  { name: "重新检查", open: openTyped, run: ({ model }) => model.actions.recheck(), isDone: ({ model }) => model.getState().rosters.attachment1?.counts.rows === 1 },
  { name: "生成上报表", open: openTyped, run: ({ submission }) => submission.actions.begin("all"), isDone: (product) => sheetNames(product).filter((name) => name.includes("上报表")).join() === "上报表" },
  { name: "只看未完成", open: openTyped, run: ({ model }) => model.actions.filterPending(), isDone: ({ host }) => host.view.sheet("核查登记表").tables[0]?.filteredHeaders.length === 1 },
];

/** One test opens a workbook for each request of the command: minutes on a busy machine. */
const TIME_OUT_MS = 300_000;

describe.each(COMMANDS)("$name", ({ open, run, isDone }) => {
  it.each(FAULTS)(
    "survives %j at every request: nothing typed is touched, one calm sentence, repeating completes it",
    async (fault) => {
      const rehearsal = await open();
      const requests = await requestsOf(rehearsal, () => run(rehearsal));
      expect(isDone(rehearsal)).toBe(true);
      for (let spared = 0; spared < requests; spared++) {
        const product = await open();
        const before = sheetNames(product).includes("附件1") ? typed(product) : null;
        product.host.faults.failNext(fault, spared);
        await run(product);
        await product.quiet();
        product.host.faults.clear();
        const { notice, busy } = product.model.getState();
        expect(busy).toBeNull();
        if (!isDone(product)) expect(notice?.message.replaceAll(/Excel|Esc/gu, "")).toMatch(/^\P{Lowercase}+。$/u);
        await run(product);
        await product.quiet();
        expect({ spared, done: isDone(product) }).toEqual({ spared, done: true });
        if (before !== null) expect(typed(product)).toEqual(before);
      }
      process.stdout.write(`${requests} requests × 1 refusal\n`);
    },
    TIME_OUT_MS,
  );
});

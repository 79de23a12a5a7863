import { expectFresh } from "./freshCheck";
import { openSampleless, type FaultBench } from "./faults/FaultBench";
import type { Product } from "./openProduct";

/** What people do to a workbook while a command of the pane is under way, between two of its requests. */
const GESTURES: readonly (readonly [string, (product: Product) => void])[] = [
  ["the sheet is renamed", ({ host }) => { host.user.renameSheet("附件1", "名单"); }],
  ["the sheet is moved", ({ host }) => { host.organiser.moveSheet("附件1", 0); }],
  ["the sheet is deleted", ({ host }) => { host.user.deleteSheet("附件1"); }],
  ["the table is cut and pasted elsewhere", ({ host }) => { host.user.addSheet("新表"); host.organiser.moveTable("tblAttachment1", "新表", "C5"); }],
  ["the table is turned into cells", ({ host }) => { host.organiser.removeTable("tblAttachment1", true); }],
  ["rows are put in above the table", ({ host }) => { host.user.insertRows("附件1", 0, 2); }],
  ["rows are taken out of it", ({ host }) => { host.user.deleteRows("附件1", 4, 1); }],
  ["it is sorted", ({ host }) => { host.user.sortTable("tblAttachment1", "学号", false); }],
  ["a number is typed and undone", ({ host }) => { host.user.type("附件1", "L4", "1"); host.user.undo(); }],
  ["a coauthor types and puts in rows", ({ host }) => { host.coauthor.does((person) => { person.type("附件1", "H4", "女"); person.insertRows("附件1", 5, 2); }); }],
];

const COMMANDS: readonly (readonly [string, (bench: FaultBench) => Promise<void>])[] = [
  ["重新检查", ({ model }) => model.actions.recheck()],
  ["生成上报表", ({ submission }) => submission.actions.begin("all")],
  ["只看未完成", ({ model }) => model.actions.filterPending()],
  ["只看一个班级", ({ progress }) => progress.actions.show({ kind: "class", className: "20189901" })],
  ["生成进度图", ({ progress }) => progress.actions.makeChart()],
  ["修复模板", async ({ registrar }) => { await registrar.actions.check(); await registrar.actions.repair(); }],
  ["跳到单元格", ({ model }) => model.actions.locate({ sheet: "attachment1", row: 0, column: "name" })],
];

const ROW = (index: number): string => ["自动化学院", "自动化类", "20189901", `201899010${String(index)}`, `1846903315000${String(index)}`, `测试${String(index)}`, "男", "20000512", "汉族", "居民身份证", "460039200005122718", "普通高考", "录取照片", "", "", "照片缺失", "身份证复印件"].join("\t");

async function openFilled(): Promise<FaultBench> {
  const product = await openSampleless();
  // Fewer blank rows to move when rows come and go.
  for (const sheet of ["附件1", "核查登记表"]) product.host.user.deleteRows(sheet, 15, 188);
  product.host.user.paste("附件1", "B4", [ROW(1), ROW(2), ROW(3)].join("\r\n"));
  product.host.user.paste("核查登记表", "B4", ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试1", "男", "20000512", "居民身份证", "460039200005122718", "普通高考", "未查询"].join("\t"));
  await product.quiet();
  return product;
}

/** Lets something happen right before Excel takes the request up. */
function before(request: number, { host }: Product, happen: () => void): () => number {
  let requests = 0;
  host.faults.take = () => {
    if (requests++ === request) happen();
    return null;
  };
  return () => {
    Reflect.deleteProperty(host.faults, "take");
    return requests;
  };
}

const texts = ({ host }: Product, sheet: string): string[] => Array.from({ length: 13 }, (_, column) => String(host.view.sheet(sheet).cell(3, column).value));

describe.each(COMMANDS)("during %s", (_name, run) => {
  it.each(GESTURES)("%s, before any of its requests: the pane ends with one sentence, shows what the workbook holds, and the other sheet is as it was", async (_what, gesture) => {
    let request = 0;
    for (let requests = 1; request < requests; request++) {
      const product = await openFilled();
      const tracker = texts(product, "核查登记表");
      const stop = before(request, product, () => { gesture(product); });
      await run(product);
      await product.quiet();
      requests = stop();
      const { busy, notice } = product.model.getState();
      expect(busy).toBeNull();
      if (notice !== null) expect(notice.message).toMatch(/^(?:[^a-zA-Z]|Excel)+[。：]$/u);
      product.model.rescan.lookOver();
      await product.quiet();
      expectFresh(product);
      expect(texts(product, "核查登记表")).toEqual(tracker);
    }
    expect(request).toBeGreaterThan(1);
  });
});

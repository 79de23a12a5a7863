import { ProgressController } from "../../src/application/progress/ProgressController";
import { TrackerFilter } from "../../src/application/progress/TrackerFilter";
import { openInstalled, openProduct, TODAY, type Product } from "./openProduct";

const SHEET = "核查登记表";

interface Counselled extends Product {
  readonly progress: ProgressController;
}

/** Name, class, status; each is another student with a number of the reef. */
type Line = readonly [name: string, className: string, status: string, extra?: { readonly exam?: string; readonly category?: string }];

function rowText([name, className, status, extra = {}]: Line, index: number): string {
  const number = String(index + 1).padStart(2, "0");
  return ["自动化学院", "自动化类", className, `2018990${String(100 + index)}`, extra.exam ?? `184690331500${number}`, name, "男", "", "居民身份证", "", extra.category ?? "普通高考", status].join("\t");
}

const LINES: readonly Line[] = [
  ["甲一", "20189901", "已确认无误"],
  ["乙二", "20189901", "未查询"],
  ["丙三", "20189901", "账号占用"],
  ["丁四", "20189902", "信息有误"],
  ["戊五", "20189902", "查不到学籍"],
  ["己六", "20189902", ""],
  ["庚七", "20189902", "未查询", { exam: "17469033150007", category: "少数民族预科" }],
];

async function counsel(product: Product, lines: readonly Line[] = LINES): Promise<Counselled> {
  if (lines.length > 0) product.host.user.paste(SHEET, "B4", lines.map(rowText).join("\r\n"));
  await product.quiet();
  const progress = new ProgressController(product.model, product.model.work, { clock: { today: () => TODAY, timeText: () => "08:00:00" }, filter: await product.model.work.filter() });
  return { ...product, progress };
}

const open = async (lines?: readonly Line[]): Promise<Counselled> => counsel(await openInstalled(), lines);
const said = ({ model }: Product) => model.getState().notice?.message;
const details = ({ model }: Product) => model.getState().notice?.details;

/** The names in the rows that are not hidden. */
function visible({ host }: Product): string[] {
  const sheet = host.view.sheet(SHEET);
  return LINES.flatMap((_, index) => (sheet.rowHidden(3 + index) ? [] : [sheet.cell(3 + index, 6).text]));
}

const filtered = ({ host }: Product) => host.view.sheet(SHEET).tables[0]?.filteredHeaders;
const ALL = LINES.map(([name]) => name);

/** A person's own filter, set as Excel's menu does. */
async function ownFilter({ host, quiet }: Product, column: string, values: readonly string[]): Promise<void> {
  host.user.filterTable("tblTracker", column, values);
  await quiet();
}

describe("completion", () => {
  it("counts by class without 预科, and takes those whose result nobody wrote as not finished", async () => {
    const { progress } = await open();
    const { total, classes, outOfScope } = progress.getState().progress ?? {};
    expect(total).toEqual({ inScope: 6, done: 2, prep: 1 });
    expect(classes).toEqual([{ name: "20189901", inScope: 3, done: 1, prep: 0 }, { name: "20189902", inScope: 3, done: 1, prep: 1 }]);
    expect(outOfScope).toBe(0);
  });

  it("follows a keystroke, and leaves everything as it is where nothing has changed", async () => {
    const { progress, host, quiet } = await open();
    const before = progress.getState();
    host.user.type("附件1", "G4", "测试甲");
    await quiet();
    expect(progress.getState().progress).toBe(before.progress);
    host.user.type(SHEET, "M5", "已确认无误");
    await quiet();
    expect(progress.getState().progress?.classes[0]).toEqual({ name: "20189901", inScope: 3, done: 2, prep: 0 });
    expect(progress.getState().progress?.pending[1]?.students[0]).toBe(before.progress?.pending[1]?.students[0]);
  });

  it("costs no request", async () => {
    const { progress, host } = await open();
    host.traffic.clear();
    expect(progress.getState().progress?.pending).toHaveLength(2);
    expect(host.traffic.entries).toEqual([]);
  });

  it("shows nothing where there is no tracker", async () => {
    const { progress } = await counsel(await openProduct(), []);
    expect(progress.getState().progress).toBeNull();
    await progress.actions.makeChart();
  });
});

describe("filters", () => {
  it("narrows the sheet to the pending, to a class, to a status, each instead of the one before, in two requests", async () => {
    const product = await open();
    const { progress, host } = product;
    host.traffic.clear();
    await progress.actions.show({ kind: "pending" });
    expect(host.traffic.entries).toHaveLength(2);
    expect(visible(product)).toEqual(["乙二", "丙三", "戊五", "庚七"]);
    expect(said(product)).toBe("只显示还没有完成的 3 名学生，点“显示全部”可以恢复。");
    expect(details(product)).toEqual(["还有 1 名没有填查询确认状态，筛选不出来，请在下面的名单里点开。"]);
    await progress.actions.show({ kind: "class", className: "20189902" });
    expect(visible(product)).toEqual(["丁四", "戊五", "己六", "庚七"]);
    expect(progress.getState().shown).toEqual({ kind: "class", className: "20189902" });
    await progress.actions.show({ kind: "status", status: "账号被占用" });
    expect(visible(product)).toEqual(["丙三"]);
    await product.model.actions.clearFilter();
    expect(visible(product)).toEqual(ALL);
    expect([said(product), progress.getState().shown]).toEqual(["已显示全部学生。", null]);
  });

  it("puts the person's own filter on the same column back", async () => {
    const product = await open();
    await ownFilter(product, "查询确认状态", ["未查询", "信息有误"]);
    const own = visible(product);
    await product.progress.actions.show({ kind: "pending" });
    await product.progress.actions.show({ kind: "status", status: "查不到学籍" });
    expect(visible(product)).toEqual(["戊五"]);
    await product.progress.actions.show({ kind: "class", className: "20189901" });
    expect(visible(product)).toEqual(["乙二"]);
    expect(details(product)).toEqual(["“查询确认状态”列上您自己的筛选保留着，所以只显示两者都符合的学生。"]);
    await product.model.actions.clearFilter();
    expect(visible(product)).toEqual(own);
    expect(details(product)).toEqual(["“查询确认状态”列上您自己的筛选没有动。"]);
  });

  it("puts it back at once when the sheet is shown whole again", async () => {
    const product = await open();
    await ownFilter(product, "查询确认状态", ["信息有误"]);
    await product.model.actions.filterPending();
    await product.model.actions.clearFilter();
    expect(visible(product)).toEqual(["丁四"]);
    expect([said(product), details(product)]).toEqual(["已取消助手的筛选。", ["您自己在“查询确认状态”列上的筛选已经放回。"]]);
  });

  it("leaves filters on other columns alone and says that they still count", async () => {
    const product = await open();
    await ownFilter(product, "姓名", ["甲一", "乙二", "丁四"]);
    await product.progress.actions.show({ kind: "pending" });
    expect(visible(product)).toEqual(["乙二"]);
    expect(details(product)?.[1]).toBe("“姓名”列上您自己的筛选保留着，所以只显示两者都符合的学生。");
    await product.model.actions.clearFilter();
    expect(visible(product)).toEqual(["甲一", "乙二", "丁四"]);
  });

  it("takes a filter that the person has changed since as theirs", async () => {
    const product = await open();
    await product.progress.actions.show({ kind: "class", className: "20189901" });
    await ownFilter(product, "班级", ["20189902"]);
    await product.model.actions.clearFilter();
    expect(visible(product)).toEqual(["丁四", "戊五", "己六", "庚七"]);
    expect(said(product)).toBe("“班级”列上的筛选不是助手现在设的，没有动它。要取消，请用 Excel 的“数据 → 清除”。");
  });

  it("does not replace a filter that Excel cannot give back", async () => {
    const product = await open();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("tblTracker").columns.getItem("查询确认状态").filter.applyCustomFilter("=");
      await context.sync();
    });
    await product.progress.actions.show({ kind: "pending" });
    expect(said(product)).toMatch(/^“查询确认状态”列上有您自己的筛选/u);
    expect(visible(product)).toEqual(["己六"]);
  });

  it("leaves rows hidden that the person has hidden", async () => {
    const product = await open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("5:5").rowHidden = true;
      await context.sync();
    });
    await product.progress.actions.show({ kind: "pending" });
    await product.model.actions.clearFilter();
    expect(visible(product)).toEqual(ALL.filter((name) => name !== "乙二"));
  });

  it("says that the sheet is protected and changes nothing", async () => {
    const product = await open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect({});
      await context.sync();
    });
    await product.progress.actions.show({ kind: "pending" });
    expect(said(product)).toBe("这张表受保护，不能写入。请在“审阅”里撤销工作表保护，再试一次。");
    expect([visible(product), product.progress.getState().shown]).toEqual([ALL, null]);
  });

  it("knows its own filter again after the pane was closed", async () => {
    const product = await open();
    await product.progress.actions.show({ kind: "pending" });
    await new TrackerFilter(product.model.work.port, product.model.work.session).clear();
    expect(visible(product)).toEqual(ALL);
    expect(filtered(product)).toEqual([]);
  });

  it("names the column that is gone", async () => {
    const product = await open();
    product.host.user.type(SHEET, "D3", "分组");
    await product.quiet();
    await product.progress.actions.show({ kind: "class", className: "20189901" });
    expect(said(product)).toBe("核查登记表里没有找到“班级”这一列，请先恢复表头。");
  });
});

describe("the chart", () => {
  const sheets = ({ host }: Product) => host.view.sheets.map(({ name }) => name);

  it("is put into a sheet of its own with numbers only, and made again in its place", async () => {
    const product = await open();
    const { host, progress, quiet } = product;
    await progress.actions.makeChart();
    await quiet();
    expect(said(product)).toBe("进度图已放进“进度”表，里面只有人数，没有学生信息。名单变了可以再生成一次，会换掉旧的。");
    host.user.type(SHEET, "M5", "已确认无误");
    await quiet();
    await progress.actions.makeChart();
    await quiet();
    expect(sheets(product).filter((name) => name.includes("进度"))).toEqual(["进度"]);
    const sheet = host.view.sheet("进度");
    expect(sheet.charts).toEqual([{
      type: "ColumnStacked",
      title: "自动化学院2018级新生学籍查询确认进度",
      place: "H2:P19",
      categories: ["20189902", "20189901"],
      series: [{ name: "已完成", values: [1, 2] }, { name: "未完成", values: [2, 1] }],
    }]);
    expect([3, 4, 5].map((row) => [0, 1, 2, 3, 4, 5].map((column) => sheet.cell(row, column).text))).toEqual([
      ["20189902", "1", "2", "3", "33.3%", "1"],
      ["20189901", "2", "1", "3", "66.6%", "0"],
      ["合计", "3", "3", "6", "50.0%", "1"],
    ]);
  });

  it("leaves a sheet of that name alone that is the person's own", async () => {
    const product = await open();
    product.host.user.addSheet("进度");
    product.host.user.type("进度", "A1", "我的");
    await product.quiet();
    await product.progress.actions.makeChart();
    await product.quiet();
    expect(sheets(product)).toEqual(expect.arrayContaining(["进度", "进度 (2)"]));
    expect(product.host.view.sheet("进度").cell(0, 0).text).toBe("我的");
  });

  it("replaces what a refusal left by half", async () => {
    const product = await open();
    product.host.faults.failNext({ code: "GeneralException", after: "half" }, 1);
    await product.progress.actions.makeChart();
    await product.progress.actions.makeChart();
    await product.quiet();
    expect(sheets(product).filter((name) => name.includes("进度"))).toEqual(["进度"]);
  });
});

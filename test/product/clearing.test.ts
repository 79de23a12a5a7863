import { ClearingController } from "../../src/application/clearing/ClearingController";
import { MergeController } from "../../src/application/merge/MergeController";
import { ProgressController } from "../../src/application/progress/ProgressController";
import { openImport, putSheet, type ImportProduct } from "./openImport";
import { TODAY } from "./openProduct";

const NAME = "测试甲";
const NUMBER = "460039200005122718";
const ROW = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", NAME, "男", "", "汉族", "居民身份证", ` ${NUMBER}`, "普通高考", "姓名", "测式甲", NAME, "同音字", "身份证复印件"];

interface Clearable extends ImportProduct {
  readonly clearing: ClearingController;
  readonly states: () => string;
}

/** A workbook after the work: rows in both tables, a repair that could be taken back, 上报表, a filter, an own sheet and an own column. */
async function openUsed(): Promise<Clearable> {
  const product = await openImport();
  const { host, model, submission, fixes, imports, quiet } = product;
  const clock = { today: () => TODAY, timeText: () => "08:00:00" };
  const merge = new MergeController(model.work, clock, { files: { savesFiles: false, openWorkbook: () => Promise.resolve(), saveFile: () => undefined }, loadMerger: () => Promise.reject(new Error("not needed")) });
  const progress = new ProgressController(model, model.work, { clock, filter: await model.work.filter() });
  const clearing = new ClearingController(model.work, () => {
    fixes.forget();
    submission.forget();
    merge.actions.forget();
    imports.actions.close();
  });
  host.user.paste("附件1", "B4", ROW.join("\t"));
  host.user.type("核查登记表", "D4", "20189901");
  host.user.type("核查登记表", "E4", "2018990101");
  host.user.type("核查登记表", "G4", NAME);
  await putSheet(product, "学院留底", NAME);
  await quiet();
  fixes.actions.preview("attachment1");
  await fixes.actions.confirm();
  await quiet();
  await submission.actions.begin("all");
  await quiet();
  const states = () => JSON.stringify([model, submission, fixes, imports, merge, progress, clearing].map((each) => each.getState()));
  return { ...product, clearing, states };
}

const rowsIn = ({ host }: Clearable, sheetName: string): string[] => {
  const sheet = host.view.sheet(sheetName);
  return Array.from({ length: Math.max(0, sheet.usedRows - 3) }, (_, row) => Array.from({ length: sheet.usedColumns }, (__, column) => sheet.cell(row + 3, column).text).join("")).filter((text) => text !== "");
};

async function clear({ clearing, quiet }: Clearable): Promise<void> {
  await clearing.actions.ask();
  await clearing.actions.confirm();
  await quiet();
}

const notice = ({ model }: Clearable) => model.getState().notice;
const sheetNames = ({ host }: Clearable) => host.view.sheets.map(({ name }) => name);

it("counts what would go and takes nothing away before it is confirmed", async () => {
  const product = await openUsed();
  await product.clearing.actions.ask();
  expect(product.clearing.getState().asked).toEqual({ tables: [{ sheetName: "附件1", rows: 1, ownColumns: [] }, { sheetName: "核查登记表", rows: 1, ownColumns: [] }], submissions: ["上报表"] });
  product.clearing.actions.cancel();
  expect(product.clearing.getState().asked).toBeNull();
  expect(rowsIn(product, "附件1")).toHaveLength(1);
  expect(sheetNames(product)).toContain("上报表");
  expect(product.states()).toContain(NAME);
});

it("leaves the tables as they were installed, and nothing in the pane's memory", async () => {
  const product = await openUsed();
  const formula = product.host.view.sheet("附件1").cell(4, 20).formula;
  expect(product.fixes.getState().revertible).not.toBeNull();
  await clear(product);
  expect(notice(product)).toMatchObject({ intent: "success", message: "已清除个人数据：“附件1”1 行，“核查登记表”1 行，上报表 1 张。" });
  expect([rowsIn(product, "附件1"), rowsIn(product, "核查登记表")]).toEqual([[], []]);
  expect(formula).not.toBe("");
  expect(product.host.view.sheet("附件1").cell(4, 20).formula).toBe(formula);
  expect(sheetNames(product)).toEqual(expect.arrayContaining(["附件1", "核查登记表", "填报说明", "学院留底"]));
  expect(sheetNames(product)).not.toContain("上报表");
  expect(product.host.view.sheet("学院留底").cell(0, 0).text).toBe(NAME);
  const { rosters } = product.model.getState();
  expect([rosters.attachment1?.counts.rows, rosters.tracker?.counts.rows]).toEqual([0, 0]);
  expect(product.fixes.getState().revertible).toBeNull();
  for (const trace of [NAME, NUMBER, "2018990101", "20189901"]) expect(product.states()).not.toContain(trace);
});

it("can be followed by a new year: what is typed then is judged", async () => {
  const product = await openUsed();
  await clear(product);
  product.host.user.paste("附件1", "B4", ROW.join("\t"));
  await product.quiet();
  expect(product.model.getState().rosters.attachment1?.counts.rows).toBe(1);
});

it("clears a filter first, because Excel refuses to write into a filtered table", async () => {
  const product = await openUsed();
  product.host.user.filterTable("tblTracker", "班级", ["没有这个班"]);
  await product.quiet();
  await clear(product);
  expect(notice(product)?.intent).toBe("success");
  expect(rowsIn(product, "核查登记表")).toEqual([]);
});

it("asks again when rows have come since the count", async () => {
  const product = await openUsed();
  await product.clearing.actions.ask();
  product.host.user.type("附件1", "G9", "测试乙");
  await product.quiet();
  await product.clearing.actions.confirm();
  expect(notice(product)?.message).toBe("表里的内容刚有增加，还没有清除。请看一遍下面的数目，再点“清除”。");
  expect(product.clearing.getState().asked?.tables[0]?.rows).toBe(2);
  expect(rowsIn(product, "附件1")).toHaveLength(2);
});

it("tells which sheet Excel refused, clears the others, and completes it when asked again", async () => {
  const product = await openUsed();
  await product.clearing.actions.ask();
  product.host.faults.failNext({ code: "AccessDenied" }, 4); // after the survey, two readings and the filters: the first write
  await product.clearing.actions.confirm();
  await product.quiet();
  product.host.faults.clear();
  expect(notice(product)?.intent).toBe("warning");
  expect(notice(product)?.details[0]).toBe("“附件1”里还有 1 行。");
  expect([rowsIn(product, "附件1").length, rowsIn(product, "核查登记表").length]).toEqual([1, 0]);
  await product.clearing.actions.confirm();
  await product.quiet();
  expect(notice(product)?.intent).toBe("success");
  expect(rowsIn(product, "附件1")).toEqual([]);
});

describe("what a table has got since it was installed", () => {
  const area = ({ host }: Clearable, sheet: string) => host.view.sheet(sheet).tables[0]?.address;
  const names = ({ host }: Clearable, count: number): void => { host.user.paste("附件1", "G5", Array.from({ length: count }, (_, row) => `${NAME}${String(row)}`).join("\r\n")); };

  it("goes: the rows by which it grew, and what stood below it is still there", async () => {
    const product = await openUsed();
    names(product, 300);
    product.host.user.type("附件1", "C320", "自己的备忘");
    await product.quiet();
    expect(area(product, "附件1")).toBe("A3:U304");
    await clear(product);
    expect(notice(product)).toMatchObject({ intent: "success", message: "已清除个人数据：“附件1”301 行，“核查登记表”1 行，上报表 1 张。" });
    expect(area(product, "附件1")).toBe("A3:U203");
    expect(rowsIn(product, "附件1")).toEqual(["自己的备忘"]);
    expect(product.host.view.sheet("附件1").cell(202, 20).formula).not.toBe("");
  });

  it("is blanked where Excel does not let rows go, because a wider table stands below", async () => {
    const product = await openUsed();
    names(product, 300);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("附件1");
      sheet.getRange("A310:Z310").values = [Array.from({ length: 26 }, (_, column) => `自己的${String(column)}`)];
      sheet.tables.add("A310:Z311", true);
      await context.sync();
    });
    await product.quiet();
    await clear(product);
    expect(notice(product)?.intent).toBe("success");
    expect(area(product, "附件1")).toBe("A3:U304");
    expect(rowsIn(product, "附件1").filter((text) => !text.startsWith("自己的"))).toEqual([]);
    expect(product.host.view.sheet("附件1").cell(309, 0).text).toBe("自己的0");
  });

  it("is named when it is a column of the person's own, and emptied with its header left", async () => {
    const product = await openUsed();
    product.host.user.type("附件1", "V3", "家长电话");
    product.host.user.type("附件1", "V4", "18900000000");
    await product.quiet();
    await product.clearing.actions.ask();
    expect(product.clearing.getState().asked?.tables[0]).toEqual({ sheetName: "附件1", rows: 1, ownColumns: ["家长电话"] });
    await product.clearing.actions.confirm();
    await product.quiet();
    expect(notice(product)?.intent).toBe("success");
    expect([2, 3].map((row) => product.host.view.sheet("附件1").cell(row, 21).text)).toEqual(["家长电话", ""]);
  });

  it("is asked about again when a column has been filled since the count", async () => {
    const product = await openUsed();
    await product.clearing.actions.ask();
    product.host.user.type("附件1", "V3", "家长电话");
    product.host.user.type("附件1", "V4", "18900000000");
    await product.quiet();
    await product.clearing.actions.confirm();
    expect(product.host.view.sheet("附件1").cell(3, 21).text).toBe("18900000000");
    expect(product.clearing.getState().asked?.tables[0]?.ownColumns).toEqual(["家长电话"]);
  });
});

it("leaves no defined name that points at the sheet that is gone", async () => {
  const product = await openUsed();
  expect(product.host.workbook.namedItem("上报表区域")).not.toBeNull();
  await clear(product);
  expect(product.host.workbook.namedItem("上报表区域")).toBeNull();
  expect(product.host.workbook.names.filter(({ formula }) => formula.includes("#REF!"))).toEqual([]);
});

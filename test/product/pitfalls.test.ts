import type { Mischief } from "../../src/workbench/host/events/EventMischief";
import { expectFresh } from "./freshCheck";
import { openInstalled, openProduct, type Product } from "./openProduct";

/** A clean row of 附件1, B to S (学院 … 证明材料), its number varied. */
const row = (index: number, changes: Readonly<Record<number, string>> = {}): string[] =>
  ["自动化学院", "自动化类", "20189901", `20189901${String(index).padStart(2, "0")}`, String(18469033150000 + index), `测试${String.fromCharCode(0x4e00 + index)}`, "男", "20000512", "汉族", "居民身份证", "460039200005122718", "普通高考", "姓名", "测式甲", `测试${String.fromCharCode(0x4e00 + index)}`, "同音字", "身份证复印件"].map((cell, at) => changes[at] ?? cell);

const WRONG_NUMBER = { 10: "460039200005122717" };
const block = (rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.join("\t")).join("\r\n");
const NINE = [row(1), row(2, WRONG_NUMBER), row(3, { 6: "女" }), row(4), row(5, { 6: "" }), row(6), row(7, WRONG_NUMBER), row(8), row(9)];

async function openFilled(): Promise<Product> {
  const product = await openInstalled();
  product.host.user.paste("附件1", "B4", block(NINE));
  await product.quiet();
  return product;
}

const rules = ({ model }: Product): string[] =>
  (model.getState().rosters.attachment1?.students ?? []).flatMap(({ sheetRow, findings }) => findings.map(({ rule }) => `${sheetRow}:${rule}`));

/** What people do to a table; afterwards the pane must show what the sheet holds. */
const GESTURES: readonly (readonly [string, (product: Product) => void])[] = [
  ["typing", ({ host }) => { host.user.type("附件1", "L4", "460039200005122717"); }],
  ["emptying a row", ({ host }) => { host.user.clear("附件1", "B5:T5"); }],
  ["rows put in", ({ host }) => { host.user.insertRows("附件1", 4, 2); }],
  ["rows taken out", ({ host }) => { host.user.deleteRows("附件1", 4, 2); }],
  ["rows put in above the table", ({ host }) => { host.user.insertRows("附件1", 0, 1); }],
  ["rows put in and taken out", ({ host }) => { host.user.insertRows("附件1", 4, 1); host.user.deleteRows("附件1", 8, 1); }],
  ["sorting", ({ host }) => { host.user.sortTable("tblAttachment1", "学号", false); }],
  ["filtering", ({ host }) => { host.user.filterTable("tblAttachment1", "性别", ["女"]); }],
  ["filling over hidden rows", ({ host }) => { host.user.filterTable("tblAttachment1", "性别", ["男"]); host.user.fill("附件1", "H4", "H4:H12"); }],
  ["filling down", ({ host }) => { host.user.fill("附件1", "L5", "L5:L12"); }],
  ["a paste of many areas", ({ host }) => { for (const cell of ["L4", "L8", "L12", "L150", "L300"]) host.user.paste("附件1", cell, "460039200005122717"); }],
  ["pasting over a whole column", ({ host }) => { host.user.paste("附件1", "H4", Array.from({ length: 200 }, () => "女").join("\r\n")); }],
  ["a block wider than the table", ({ host }) => { host.user.paste("附件1", "R4", block(Array.from({ length: 4 }, () => ["同音字", "照片", "13800000000", "", "多出来", "的列"]))); }],
  ["growing below", ({ host }) => { host.user.paste("附件1", "B200", block(Array.from({ length: 9 }, (_, index) => row(20 + index, WRONG_NUMBER)))); }],
  ["Text to Columns", ({ host }) => { host.user.paste("附件1", "G4", "测试甲,女\r\n测试乙,男"); host.organiser.textToColumns("附件1", "G4:G5", ","); }],
  ["merged cells above the table", ({ host }) => { host.organiser.merge("附件1", "B2:E2"); }],
  ["a header typed over", ({ host }) => { host.user.type("附件1", "H3", "性 别"); }],
  ["a header that nobody knows", ({ host }) => { host.user.type("附件1", "L3", "别的"); }],
  ["undo and redo", ({ host }) => { host.user.type("附件1", "L4", "1"); host.user.clear("附件1", "B5:T8"); host.user.undo(); host.user.undo(); host.user.redo(); }],
  ["undo of rows", ({ host }) => { host.user.deleteRows("附件1", 4, 3); host.user.undo(); }],
  ["hidden rows", ({ host }) => { host.organiser.hideRows("附件1", 4, 2); host.user.type("附件1", "L5", "1"); }],
  ["a protected sheet", ({ host }) => { host.organiser.protectSheet("附件1"); }],
  ["a sheet renamed", ({ host }) => { host.user.renameSheet("附件1", "名单 (一)"); host.user.type("名单 (一)", "L4", "1"); }],
  ["a sheet at another place", ({ host }) => { host.organiser.moveSheet("附件1", 0); host.user.type("附件1", "L4", "1"); }],
  ["a sheet deleted", ({ host }) => { host.user.deleteSheet("附件1"); }],
  ["a table moved", ({ host }) => { host.user.addSheet("新表"); host.organiser.moveTable("tblAttachment1", "新表", "C5"); host.user.type("新表", "H6", "女"); }],
  ["a table renamed", ({ host }) => { host.organiser.renameTable("tblAttachment1", "名单"); host.user.type("附件1", "L4", "1"); }],
  ["a table turned into cells", ({ host }) => { host.organiser.removeTable("tblAttachment1", true); }],
  ["a table deleted", ({ host }) => { host.organiser.removeTable("tblAttachment1", false); }],
  ["the policy deleted", ({ host }) => { host.organiser.removeTable("tblPolicy", true); host.user.activate("附件1"); }],
  ["a coauthor typing", ({ host }) => { host.coauthor.does((person) => { person.type("附件1", "L4", "1"); }); }],
  ["a coauthor putting in rows", ({ host }) => { host.coauthor.does((person) => { person.insertRows("附件1", 5, 3); person.type("附件1", "H5", "女"); }); }],
];

describe("the pane shows what the sheet holds after", () => {
  it.each(GESTURES)("%s", async (_what, gesture) => {
    const product = await openFilled();
    gesture(product);
    await product.quiet();
    expectFresh(product);
  });
});

/** Gestures that Excel is known to tell wrongly of, or not at all. */
const UNTOLD = GESTURES.filter(([what]) => ["typing", "rows put in", "rows taken out", "rows put in and taken out", "sorting", "filling over hidden rows", "Text to Columns", "growing below", "a header typed over", "a table moved", "a table deleted", "undo of rows"].includes(what));
const MISCHIEF: readonly Mischief[] = ["missing", "late", "doubled", "reversed", "wrongAddress", "wrongChangeType", "noDetails"];

describe.each(MISCHIEF)("with %s events the pane shows what the sheet holds, once the person turns to it, after", (mischief) => {
  it.each(UNTOLD)("%s", async (_what, gesture) => {
    const product = await openFilled();
    product.host.mischief.begin(mischief);
    gesture(product);
    await product.quiet();
    product.host.mischief.end();
    product.host.mischief.release();
    if (mischief !== "doubled" && mischief !== "noDetails") product.model.rescan.lookOver();
    await product.quiet();
    expectFresh(product);
  });
});

describe("what Excel did not tell of is noticed", () => {
  async function openUntold(gesture: (product: Product) => void): Promise<Product> {
    const product = await openFilled();
    product.host.user.select("附件1", "H4");
    await product.quiet();
    product.host.mischief.begin("missing");
    gesture(product);
    product.host.mischief.end();
    return product;
  }

  it("when the selection leaves the cell of a drop-down list", async () => {
    const product = await openUntold(({ host }) => { host.user.type("附件1", "H4", "女"); });
    product.host.user.select("附件1", "H20");
    await product.quiet();
    expect(rules(product)).toContain("4:ID_GENDER_MISMATCH");
    expectFresh(product);
  });

  it("when another sheet comes to the front, for tables that moved", async () => {
    const product = await openUntold(({ host }) => { host.user.insertRows("附件1", 0, 2); });
    product.host.user.activate("填报说明");
    await product.quiet();
    expectFresh(product);
  });

  it("when the person rests for a while, once", async () => {
    const product = await openUntold(({ host }) => { host.organiser.textToColumns("附件1", "L5:L12", "-"); host.user.fill("附件1", "H5", "H5:H9"); });
    product.host.user.select("附件1", "H30");
    await product.quiet();
    product.model.rescan.tick();
    product.model.rescan.tick();
    await product.quiet();
    expectFresh(product);
    product.host.traffic.clear();
    for (let tick = 0; tick < 5; tick++) product.model.rescan.tick();
    await product.quiet();
    expect(product.host.traffic.entries).toEqual([]);
  });

  it("before a submission is made", async () => {
    const product = await openUntold(({ host }) => { host.user.type("附件1", "L4", "460039200005122717"); });
    await product.submission.actions.begin("all");
    await product.quiet();
    expect(product.model.getState().notice?.message).toMatch(/^还不能生成上报表/u);
    expect(product.submission.getState().review?.errors).toBeGreaterThan(0);
    expectFresh(product);
  });
});

describe("what Excel refuses while it is read is read later, and nothing is missed", () => {
  it.each([
    { code: "RequestAborted" }, { code: "FilteredRangeConflict" }, { code: "GeneralException" }, { code: "ItemNotFound" }, { code: "InactiveWorkbook" },
    { transport: 5004 }, { transport: 5012 }, { transport: 5100 }, { transport: 5102 }, { transport: 5104 }, { transport: 7000 },
  ])("%j", async (fault) => {
    const product = await openFilled();
    product.host.faults.failNext(fault);
    product.host.user.type("附件1", "L4", "460039200005122717");
    await product.quiet();
    product.host.user.type("附件1", "L12", "460039200005122717");
    await product.quiet();
    expectFresh(product);
    expect(product.model.getState()).toMatchObject({ phase: "ready", notice: null });
  });

  it("while a cell is being edited, which no sentence interrupts", async () => {
    const product = await openFilled();
    product.host.faults.beginCellEdit();
    product.host.coauthor.does((person) => { person.type("附件1", "L4", "1"); });
    await product.quiet();
    expect(product.model.getState()).toMatchObject({ phase: "ready", notice: null });
    product.host.faults.endCellEdit();
    product.host.user.select("附件1", "L9");
    await product.quiet();
    expectFresh(product);
  });
});

it("reads long texts in halves where Excel cannot answer so much at once", async () => {
  const product = await openInstalled({ options: { payloadLimit: 150_000 } });
  product.host.user.paste("附件1", "B4", block(Array.from({ length: 60 }, (_, index) => row(index + 1, { ...WRONG_NUMBER, 15: "长".repeat(2_000) }))));
  await product.quiet();
  expect(rules(product)).toContain("60:ID_CHECKSUM");
  expectFresh(product);
});

it.each(["1.9", "1.14", "1.15"])("works in an Excel with ExcelApi %s", async (excelapi) => {
  const product = await openProduct({ requirements: { excelapi, richapiruntime: "1.0", sharedruntime: "1.1" } });
  await product.model.actions.install({ college: "自动化学院", cohortYear: 2018 });
  await product.quiet();
  expect(product.model.getState().notice?.intent).toBe("success");
  product.host.user.paste("附件1", "B4", block(NINE));
  product.host.user.insertRows("附件1", 5, 1);
  await product.quiet();
  expectFresh(product);
});

import { officeWorkbook } from "../../src/adapters/officejs/officeWorkbook";
import { FixController } from "../../src/application/fixes/FixController";
import type { FixTarget } from "../../src/application/fixes/FixModel";
import type { SheetKind } from "../../src/domain/columns";
import { openInstalled, type Product } from "./openProduct";

interface FixProduct extends Product {
  readonly fixes: FixController;
}

/** A clean row of 附件1, B to S (学院 … 证明材料). */
const CLEAN = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "20000512", "汉族", "居民身份证", "460039200005122718", "普通高考", "姓名", "测式甲", "测试甲", "同音字", "身份证复印件"];
const SECOND = ["自动化学院", "自动化类", "20189901", "2018990102", "18469033150002", "测试乙", "女", "19991130", "汉族", "居民身份证", "460039199911302686", "普通高考", "录取照片", "", "", "录取照片非本人", ""];

/** Places in such a row. */
const AT = { college: 0, className: 2, examNumber: 4, name: 5, gender: 6, birthDate: 7, documentNumber: 10, wrongItem: 12, chsiValue: 13, correctValue: 14 } as const;

function rowBut(row: readonly string[], changes: { readonly [K in keyof typeof AT]?: string }): string[] {
  return row.map((cell, index) => (Object.keys(changes) as (keyof typeof AT)[]).filter((key) => AT[key] === index).map((key) => changes[key] ?? "")[0] ?? cell);
}

async function openWith(...rows: readonly (readonly string[])[]): Promise<FixProduct> {
  const product = await openInstalled();
  product.host.user.paste("附件1", "B4", rows.map((row) => row.join("\t")).join("\r\n"));
  await product.quiet();
  return { ...product, fixes: new FixController(product.model.work, () => false) };
}

function target({ model }: Product, rule: string, sheet: SheetKind = "attachment1"): FixTarget {
  for (const { row, findings } of model.getState().rosters[sheet]?.students ?? []) {
    const finding = findings.find((each) => each.rule === rule);
    if (finding !== undefined) return { sheet, row, finding };
  }
  throw new Error(`no ${rule} among ${rules({ model } as Product).join(", ")}`);
}

function rules({ model }: Product): string[] {
  return (model.getState().rosters.attachment1?.students ?? []).flatMap(({ sheetRow, findings }) => findings.map(({ rule }) => `${sheetRow}:${rule}`));
}

const cell = ({ host }: Product, address: string) => {
  const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/u.exec(address) ?? [];
  return host.view.sheet("附件1").cell(Number(row) - 1, letter.charCodeAt(0) - 65);
};
const value = (product: Product, address: string) => cell(product, address).value;
const notice = ({ model }: Product) => model.getState().notice;

/** Everything in the sheet as it is kept: what a person would lose. */
function content({ host }: Product): unknown[] {
  const sheet = host.view.sheet("附件1");
  return Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: 20 }, (__, column) => { const { value: held, formula, numberFormat } = sheet.cell(row, column); return [held, formula, numberFormat]; }));
}

async function fix(product: FixProduct, rule: string): Promise<void> {
  await product.fixes.actions.fix(target(product, rule));
  await product.quiet();
}

async function fixAll(product: FixProduct): Promise<void> {
  product.fixes.actions.preview("attachment1");
  await product.fixes.actions.confirm();
  await product.quiet();
}

async function revert(product: FixProduct): Promise<void> {
  await product.fixes.actions.revert();
  await product.quiet();
}

describe("one click", () => {
  it.each([
    { what: "rewrites another spelling", changes: { gender: "男性" }, rule: "GENDER_NORMALIZED", address: "H4", after: "男" },
    { what: "fills the birth date from the number", changes: { birthDate: "" }, rule: "BIRTH_DERIVED", address: "I4", after: "20000512" },
    { what: "fills the gender from the number", changes: { gender: "" }, rule: "GENDER_REQUIRED", address: "H4", after: "男" },
    { what: "writes the standard dot", changes: { name: "测试江•样例提", correctValue: "测试江·样例提" }, rule: "NAME_DOT_VARIANT", address: "G4", after: "测试江·样例提" },
    { what: "takes blanks out of a number", changes: { documentNumber: " 460039 20000512 2718" }, rule: "ID_NORMALIZED", address: "L4", after: "460039200005122718" },
  ])("$what, and the finding goes", async ({ changes, rule, address, after }) => {
    const product = await openWith(rowBut(CLEAN, changes));
    await fix(product, rule);
    expect(cell(product, address)).toMatchObject({ value: after, numberFormat: "@", formula: "" });
    expect(rules(product).filter((found) => found.endsWith(rule))).toEqual([]);
    expect(notice(product)).toEqual({ intent: "success", message: "已改好 1 处，点“还原”可以撤回。", details: [] });
    expect(product.fixes.getState().revertible?.cells).toBe(1);
  });

  it("swaps two columns, both or none", async () => {
    const product = await openWith(rowBut(CLEAN, { examNumber: "460039200005122718", documentNumber: "18469033150001" }));
    await fix(product, "COLUMN_SWAPPED");
    expect([value(product, "F4"), value(product, "L4")]).toEqual(["18469033150001", "460039200005122718"]);
    expect(rules(product)).toEqual([]);
  });

  it("swaps 学信网显示内容 and 正确内容", async () => {
    const product = await openWith(rowBut(CLEAN, { chsiValue: "测试甲", correctValue: "测式甲" }));
    await fix(product, "FIX_REVERSED");
    expect([value(product, "O4"), value(product, "P4")]).toEqual(["测式甲", "测试甲"]);
  });

  it("fills 同上 from the nearest row above that says something", async () => {
    const product = await openWith(CLEAN, rowBut(SECOND, { className: "同上" }), rowBut(SECOND, { className: "〃", examNumber: "18469033150003" }));
    await product.fixes.actions.fix({ ...target(product, "VALUE_DITTO"), row: 2 });
    await product.quiet();
    expect(notice(product)?.message).toBe("“班级”已照上面一行填为“20189901”，点“还原”可以撤回。");
    expect([value(product, "D5"), value(product, "D6")]).toEqual(["同上", "20189901"]);
  });

  it("does not fill from above where another group begins", async () => {
    const product = await openWith(CLEAN, CLEAN.map(() => ""), rowBut(SECOND, { college: "" }));
    await fix(product, "REQ_MISSING");
    expect(notice(product)?.message).toBe("上面没有可以照填的“学院”，请直接填写。");
    expect(value(product, "B6")).toBe("");
  });

  it("gives each wrong item a row of its own and leaves what stands beside the table", async () => {
    const product = await openWith(rowBut(CLEAN, { wrongItem: "姓名、性别、民族" }), SECOND);
    product.host.user.type("附件1", "X5", "表外的备注");
    await product.quiet();
    await fix(product, "ITEM_MULTI");
    expect(["N4", "N5", "N6", "N7"].map((address) => value(product, address))).toEqual(["姓名", "性别", "民族", "录取照片"]);
    expect(["G5", "L6", "F6", "G7"].map((address) => value(product, address))).toEqual(["测试甲", "460039200005122718", "18469033150001", "测试乙"]);
    expect(cell(product, "L6").numberFormat).toBe("@");
    expect(cell(product, "U6").formula).not.toBe("");
    expect(value(product, "X5")).toBe("表外的备注");
    expect(notice(product)?.message).toBe("已拆成 3 行，每行一项。请逐行核对学信网显示内容和正确内容。");
  });

  it("says so and writes nothing when the row has changed meanwhile", async () => {
    const product = await openWith(rowBut(CLEAN, { gender: "男性" }));
    const stale = target(product, "GENDER_NORMALIZED");
    product.host.user.type("附件1", "H4", "女性");
    await product.fixes.actions.fix(stale);
    await product.quiet();
    expect(value(product, "H4")).toBe("女性");
    expect(notice(product)).toEqual({ intent: "warning", message: "没有改动任何格子。", details: ["第 4 行“性别”刚有人改过，没有动它。"] });
    expect(rules(product)).toContain("4:GENDER_NORMALIZED");
  });

  it("does not fill another student's birth date when a row was put in above at the same moment", async () => {
    const product = await openWith(rowBut(CLEAN, { birthDate: "" }), rowBut(SECOND, { birthDate: "" }));
    const stale = target(product, "BIRTH_DERIVED");
    product.host.user.insertRows("附件1", 3, 1);
    product.host.user.paste("附件1", "B4", rowBut(SECOND, { name: "测试甲", birthDate: "", examNumber: "18469033150009" }).join("\t"));
    await product.fixes.actions.fix(stale);
    await product.quiet();
    expect(["I4", "I5", "I6"].map((address) => value(product, address))).toEqual(["", "", ""]);
  });

  it("leaves a formula alone and says so", async () => {
    const product = await openWith(rowBut(CLEAN, { gender: "" }));
    product.host.workbook.sheets.find(({ name }) => name === "附件1")?.cells.set(3, 22, "男性");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("附件1").getRange("H4");
      range.numberFormat = [["General"]];
      range.formulas = [["=W4"]];
      await context.sync();
    });
    await product.model.actions.recheck();
    await fix(product, "GENDER_NORMALIZED");
    expect(cell(product, "H4").formula).toBe("=W4");
    expect(notice(product)?.details).toEqual(["第 4 行“性别”里是公式，没有覆盖。请先把公式换成内容，再试一次。"]);
  });
});

describe("全部修复", () => {
  const DIRTY = [rowBut(CLEAN, { gender: "男性", birthDate: "" }), rowBut(SECOND, { documentNumber: " 460039 19991130 2686 ", birthDate: "1999-11-30" })];

  it("shows every cell before and after, numbers masked, and writes nothing by itself", async () => {
    const product = await openWith(...DIRTY);
    product.host.traffic.clear();
    product.fixes.actions.preview("attachment1");
    const preview = product.fixes.getState().preview;
    expect(preview?.lines.map(({ sheetRow, label, column, before, after }) => [sheetRow, label, column, before, after])).toEqual([
      [4, "测试甲", "gender", "男性", "男"],
      [4, "测试甲", "birthDate", "", "20000512"],
      [5, "测试乙", "birthDate", "1999-11-30", "19991130"],
      [5, "测试乙", "documentNumber", "460…2686", "460…2686"],
    ]);
    expect(preview).toMatchObject({ rows: 2, sheetName: "附件1", keepsUndo: false });
    expect(product.host.traffic.entries).toEqual([]);
    product.fixes.actions.closePreview();
    expect(product.fixes.getState().preview).toBeNull();
  });

  it("writes them in one request and judges the rows again", async () => {
    const product = await openWith(...DIRTY);
    product.host.traffic.clear();
    await fixAll(product);
    expect(["H4", "I4", "I5", "L5"].map((address) => value(product, address))).toEqual(["男", "20000512", "19991130", "460039199911302686"]);
    expect(rules(product)).toEqual([]);
    expect(notice(product)?.message).toBe("已改好 4 处，点“还原”可以撤回。");
    expect(product.host.traffic.entries.map(({ writes }) => writes)).toEqual([false, true, false]);
  });

  it("leaves and names what somebody changed after the preview, and does the rest", async () => {
    const product = await openWith(...DIRTY);
    product.fixes.actions.preview("attachment1");
    product.host.user.type("附件1", "I5", "19991129");
    await product.fixes.actions.confirm();
    await product.quiet();
    expect(["H4", "I4", "I5"].map((address) => value(product, address))).toEqual(["男", "20000512", "19991129"]);
    expect(notice(product)).toEqual({ intent: "warning", message: "已改好 3 处，点“还原”可以撤回。", details: ["第 5 行“出生日期”刚有人改过，没有动它。"] });
  });

  it("reaches the right cells of a filtered and sorted table", async () => {
    const product = await openWith(...DIRTY, rowBut(SECOND, { examNumber: "18469033150003", gender: "女性" }), rowBut(CLEAN, { examNumber: "18469033150004", gender: "男性" }));
    product.host.user.sortTable("tblAttachment1", "考生号", false);
    product.host.user.filterTable("tblAttachment1", "性别", ["男性"]);
    await product.quiet();
    const writes = jest.spyOn(officeWorkbook, "writeCells");
    await fixAll(product);
    expect(writes.mock.calls.map(([, , { cellByCell }]) => cellByCell)).toEqual([true]);
    writes.mockRestore();
    const sheet = product.host.view.sheet("附件1");
    const byExam = new Map(Array.from({ length: 4 }, (_, index) => [sheet.cell(3 + index, 5).value, [7, 8, 11].map((column) => sheet.cell(3 + index, column).value)]));
    expect(Object.fromEntries(byExam)).toEqual({
      "18469033150001": ["男", "20000512", "460039200005122718"],
      "18469033150002": ["女", "19991130", "460039199911302686"],
      "18469033150003": ["女", "19991130", "460039199911302686"],
      "18469033150004": ["男", "20000512", "460039200005122718"],
    });
    expect([3, 4, 5, 6].some((row) => sheet.rowHidden(row))).toBe(true);
  });

  it("asks for the filter to be cleared before rows are put in", async () => {
    const product = await openWith(rowBut(CLEAN, { wrongItem: "姓名、性别" }), SECOND);
    product.host.user.filterTable("tblAttachment1", "性别", ["男"]);
    await product.quiet();
    const before = content(product);
    await fix(product, "ITEM_MULTI");
    expect(notice(product)?.message).toBe("表格正在筛选，不能写入。请先清除筛选，再试一次。");
    expect(content(product)).toEqual(before);
  });

  it("stays below 5 MB a request with 3,000 rows and goes on part by part", async () => {
    const rows = Array.from({ length: 3_200 }, (_, index) => rowBut(CLEAN, { examNumber: String(18469033150001 + index), gender: index % 2 === 0 ? "男性" : "男", birthDate: index % 3 === 0 ? "" : "20000512" }));
    const product = await openWith(...rows);
    product.fixes.actions.preview("attachment1");
    const planned = product.fixes.getState().preview?.lines.length ?? 0;
    product.host.traffic.clear();
    await product.fixes.actions.confirm();
    await product.quiet();
    const { entries } = product.host.traffic;
    expect(notice(product)?.message).toBe(`已改好 ${planned} 处，点“还原”可以撤回。`);
    expect(planned).toBe(1_600 + 1_067);
    expect(Math.max(...entries.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]))).toBeLessThan(5_000_000);
    const writes = entries.filter((entry) => entry.writes);
    process.stdout.write(`fix all of ${planned} cells in 3,200 rows: ${entries.length} round trips, ${writes.length} of them writes of ${Math.max(...writes.map(({ requestBytes }) => requestBytes))} bytes at most\n`);
    await revert(product);
    expect([3, 4, 5].map((row) => product.host.view.sheet("附件1").cell(row, 7).value)).toEqual(["男性", "男", "男性"]);
  }, 60_000);
});

it("knows every old value when Excel stops half-way through a long list, and goes on when asked again", async () => {
  const blank = CLEAN.map(() => "");
  const last = rowBut(SECOND, { gender: "女性" });
  const product = await openWith(rowBut(CLEAN, { gender: "男性" }), ...Array.from({ length: 3_050 }, () => blank), last);
  const held = (): unknown[] => [value(product, "H4"), value(product, "H3055")];
  const { faults } = product.host;
  let requests = 0;
  faults.take = () => (++requests === 5 ? { code: "RequestAborted" } : null); // the write of the second part
  await fixAll(product);
  Reflect.deleteProperty(faults, "take");
  expect(notice(product)?.message).toBe("Excel 正忙。请稍等几秒，再试一次。");
  expect(held()).toEqual(["男", "女性"]);
  await fixAll(product);
  expect(held()).toEqual(["男", "女"]);
  while (product.fixes.getState().revertible !== null) await revert(product);
  expect(held()).toEqual(["男性", "女性"]);
}, 60_000);

describe("还原", () => {
  it("puts back values, types and formats exactly", async () => {
    const product = await openWith(rowBut(CLEAN, { gender: "男性" }));
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("附件1").getRange("E4:I4");
      cells.numberFormat = [["General", "@", "@", "General", "yyyy/m/d"]];
      cells.values = [[2018990101, "18469033150001", "测试甲", "'男性", 36658]];
      await context.sync();
    });
    await product.model.actions.recheck();
    const before = content(product);
    await fixAll(product);
    expect(["E4", "H4", "I4"].map((address) => value(product, address))).toEqual(["2018990101", "男", "20000512"]);
    await revert(product);
    expect(content(product)).toEqual(before);
    expect(product.fixes.getState().revertible).toBeNull();
  });

  it("leaves and names a cell that a person has changed since", async () => {
    const product = await openWith(rowBut(CLEAN, { gender: "男性", birthDate: "" }));
    await fixAll(product);
    product.host.user.type("附件1", "I4", "20000513");
    await product.quiet();
    await revert(product);
    expect([value(product, "H4"), value(product, "I4")]).toEqual(["男性", "20000513"]);
    expect(notice(product)).toEqual({ intent: "warning", message: "已还原 1 处。", details: ["第 4 行“出生日期”后来有人改过，保留现在的内容。"] });
  });

  it("finds the rows again after sorting, inserting and deleting", async () => {
    const product = await openWith(rowBut(CLEAN, { gender: "男性" }), rowBut(SECOND, { gender: "女性" }), rowBut(CLEAN, { examNumber: "18469033150003", name: "测试丙", correctValue: "测试丙", gender: "男性" }));
    await fixAll(product);
    product.host.user.sortTable("tblAttachment1", "考生号", false);
    product.host.user.deleteRows("附件1", 4, 1);
    product.host.user.insertRows("附件1", 3, 1);
    await product.quiet();
    await revert(product);
    expect([4, 5].map((row) => [5, 7].map((column) => product.host.view.sheet("附件1").cell(row, column).value))).toEqual([["18469033150003", "男性"], ["18469033150001", "男性"]]);
    expect(notice(product)?.details).toEqual(["“测试乙”的“性别”没有还原：找不到原来那一行了。"]);
  });

  it("goes back command by command, the latest first", async () => {
    const product = await openWith(rowBut(CLEAN, { gender: "男性", birthDate: "" }));
    await fix(product, "GENDER_NORMALIZED");
    await fix(product, "BIRTH_DERIVED");
    await revert(product);
    expect([value(product, "H4"), value(product, "I4")]).toEqual(["男", ""]);
    await revert(product);
    expect([value(product, "H4"), value(product, "I4")]).toEqual(["男性", ""]);
  });

  it("joins split rows again, unless somebody has written into them", async () => {
    const product = await openWith(rowBut(CLEAN, { wrongItem: "姓名、性别" }), SECOND);
    const before = content(product);
    await fix(product, "ITEM_MULTI");
    await revert(product);
    expect(content(product)).toEqual(before);
    await fix(product, "ITEM_MULTI");
    product.host.user.type("附件1", "P5", "男");
    await product.quiet();
    await revert(product);
    expect(["N4", "N5", "P5"].map((address) => value(product, address))).toEqual(["姓名", "性别", "男"]);
    expect(notice(product)?.message).toBe("拆出来的行后来改过，没有并回去，也没有删除任何内容。");
  });
});

describe("a reason in 备注", () => {
  it("is written after what stands there, and lets the row be handed in", async () => {
    const product = await openWith(rowBut(CLEAN, { gender: "女" }));
    product.host.user.type("附件1", "T4", "=已电话联系");
    await product.quiet();
    await product.fixes.actions.ignore(target(product, "ID_GENDER_MISMATCH"), "户口簿\n#登记为女");
    await product.quiet();
    expect(cell(product, "T4")).toMatchObject({ value: "=已电话联系 #已核实:性别 户口簿 登记为女", formula: "", numberFormat: "@" });
    expect(product.model.getState().rosters.attachment1?.counts.errors).toBe(0);
    expect(notice(product)?.message).toBe("理由已写入备注，这一条改为“请核对”，不再挡住上报。");
    await revert(product);
    expect(value(product, "T4")).toBe("=已电话联系");
  });

  it("must say something, and helps only where the notice allows it", async () => {
    const product = await openWith(rowBut(CLEAN, { gender: "女", documentNumber: "460039200005122718" }), rowBut(SECOND, { documentNumber: "460039199911302687" }));
    await product.fixes.actions.ignore(target(product, "ID_GENDER_MISMATCH"), " # ");
    expect(notice(product)?.message).toBe("请写明理由，至少两个字，例如“教务处已同意”。");
    await product.fixes.actions.ignore(target(product, "ID_CHECKSUM"), "教务处同意");
    expect(notice(product)?.message).toBe("这一条不能用写理由的办法跳过，请照提示修改。");
    expect(value(product, "T4")).toBe("");
  });
});

it.each(["=1+1", "+86138", "-测试", "@甲", "'乙"])("writes %s as text", async (text) => {
  const product = await openWith(CLEAN);
  const place = product.model.work.session.rosters.get("attachment1")?.place;
  await officeWorkbook.writeCells(place!, [{ row: 3, column: 6, value: text, format: "General" }], { cellByCell: false, width: 19 });
  expect(cell(product, "G4")).toMatchObject({ value: text, formula: "", numberFormat: "General" });
});

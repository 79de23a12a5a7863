import { RegistrarController } from "../../src/application/registrar/RegistrarController";
import { officeFiles } from "../../src/adapters/officejs/officeFiles";
import { openInstalled, TODAY, type Product } from "./openProduct";

interface Mended extends Product {
  readonly registrar: RegistrarController;
  /** What a check lists. */
  check(): Promise<readonly string[]>;
  repair(): Promise<void>;
}

async function openForRepair(): Promise<Mended> {
  const product = await openInstalled();
  const clock = { today: () => TODAY, timeText: () => "08:00:00" };
  const loadWriter = (): never => { throw new Error("nothing is exported here"); };
  const registrar = new RegistrarController(product.model.work, clock, { files: officeFiles, loadWriter });
  return {
    ...product,
    registrar,
    check: async () => {
      await product.quiet();
      await registrar.actions.check();
      await product.quiet();
      return registrar.getState().template?.sentences ?? [];
    },
    repair: async () => {
      await registrar.actions.repair();
      await product.quiet();
    },
  };
}

const notice = ({ model }: Product) => model.getState().notice?.message;
const cell = ({ host }: Product, row: number, column: number, sheet = "附件1") => host.view.sheet(sheet).cell(row, column);

/** Expects that a repair leaves nothing to be done. */
async function expectMended(product: Mended): Promise<void> {
  await product.repair();
  expect(notice(product)).toMatch(/^模板已修复/u);
  expect(await product.check()).toEqual([]);
  expect(notice(product)).toBe("模板完好，没有需要修复的。");
}

it("finds nothing wrong with a template that has just been installed, and writes nothing", async () => {
  const product = await openForRepair();
  product.host.traffic.clear();
  expect(await product.check()).toEqual([]);
  expect(notice(product)).toBe("模板完好，没有需要修复的。");
  expect(product.host.traffic.entries.filter(({ writes }) => writes)).toEqual([]);
});

/** What only the ribbon can do, done to the workbook as a person there would. */
function ribbon(work: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
}

const ROW = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "20000512", "汉族", "居民身份证", "460039200005122717"];

it("lists a pasted-over drop-down and format, changes nothing until asked, then restores both and keeps what was typed", async () => {
  const product = await openForRepair();
  const { host } = product;
  host.user.type("Sheet1", "A1", "男");
  host.user.paste("附件1", "H5", host.user.copy("Sheet1", "A1"));
  expect(await product.check()).toEqual([
    "“附件1”的“性别”有 1 格不是文本格式，长号码会丢位：改为文本，已填的内容不变。",
    "“附件1”的“性别”没有完整的下拉列表：恢复下拉列表。",
  ]);
  expect(notice(product)).toBe("模板有 2 处需要修复，列在下面；点“修复”之前不会改动任何内容。");
  expect(cell(product, 4, 7).choices).toEqual([]);
  await expectMended(product);
  expect(cell(product, 4, 7)).toMatchObject({ text: "男", choices: ["男", "女"], numberFormat: "@" });
});

it("gives a list back that somebody has deleted with Data, Validation, Clear All", async () => {
  const product = await openForRepair();
  await ribbon((sheets) => { sheets.getItem("核查登记表").getRange("M:M").dataValidation.clear(); });
  expect(await product.check()).toEqual(["“核查登记表”的“查询确认状态”没有完整的下拉列表：恢复下拉列表。"]);
  await expectMended(product);
  expect(cell(product, 3, 12, "核查登记表").choices).toContain("已确认无误");
});

it("leaves numbers and dates in a text column as they look: as text a date would show its serial number", async () => {
  const product = await openForRepair();
  await ribbon((sheets) => {
    const dates = sheets.getItem("附件1").getRange("I4:I6");
    dates.numberFormat = [["General"], ["yyyy-mm-dd"], ["General"]];
    dates.values = [[""], [36658], [""]];
  });
  expect(await product.check()).toEqual(["“附件1”的“出生日期”有 2 格不是文本格式，长号码会丢位：改为文本，已填的内容不变。"]);
  await expectMended(product);
  expect(cell(product, 4, 8)).toMatchObject({ value: 36658, numberFormat: "yyyy-mm-dd" });
  expect([3, 5].map((row) => cell(product, row, 8).numberFormat)).toEqual(["@", "@"]);
});

it("puts 校验结果 back where text was pasted over it or the cells were cleared", async () => {
  const product = await openForRepair();
  const { host } = product;
  host.user.paste("附件1", "B4", ROW.join("\t"));
  await ribbon((sheets) => { sheets.getItem("附件1").getRange("U4:U5").numberFormat = [["@"], ["@"]]; });
  host.user.paste("附件1", "U4", "没有问题\r\n没有问题");
  host.user.clear("附件1", "U9");
  expect(await product.check()).toEqual(["“附件1”的“校验结果”有 3 格不是公式：整列恢复公式。"]);
  await expectMended(product);
  expect(cell(product, 3, 20).text).toContain("〔证件号码〕校验码不对");
  expect(cell(product, 3, 11).fill).toBe("#FFC7CE");
});

it("finds another formula at the end of 校验结果", async () => {
  const product = await openForRepair();
  await ribbon((sheets) => { sheets.getItem("附件1").getRange("U203").formulas = [["=1+1"]]; });
  expect(await product.check()).toEqual(["“附件1”的“校验结果”公式与本模板不一致：整列换成现在的公式。"]);
  await expectMended(product);
});

it("finds another formula among the filled rows, as it comes along with rows from another workbook", async () => {
  const product = await openForRepair();
  product.host.user.paste("附件1", "B4", Array.from({ length: 5 }, () => ROW.join("\t")).join("\r\n"));
  await product.quiet();
  await ribbon((sheets) => { sheets.getItem("附件1").getRange("U5:U6").formulas = [["=IF('填报说明'!$B$99=\"\",\"\",\"没有问题\")"], ["=IF('填报说明'!$B$99=\"\",\"\",\"没有问题\")"]]; });
  expect(await product.check()).toEqual(["“附件1”的“校验结果”有 2 格的公式与其他行不同，可能是从别的工作簿粘贴来的：整列恢复公式。"]);
  await expectMended(product);
  expect(cell(product, 4, 20).text).toContain("〔证件号码〕校验码不对");
});

it("says how a table that was renamed becomes ours again, and makes another only when asked", async () => {
  const product = await openForRepair();
  product.host.user.paste("附件1", "B4", ROW.join("\t"));
  const rename = (from: string, to: string) => ribbon((sheets) => { sheets.getItem("附件1").tables.getItem(from).name = to; });
  await rename("tblAttachment1", "名单");
  expect(await product.check()).toEqual([
    "认不出“附件1”里的表格，它可能被改了表名或转成了普通区域：另生成一张空的“附件1 (2)”，“附件1”不动。如果只是改了表名，请先在“表设计”里把表名称改回 tblAttachment1，就不用另生成。",
  ]);
  await rename("名单", "tblAttachment1");
  expect(await product.check()).toEqual([]);
});

it("leaves a sheet whose table was turned into cells as it is", async () => {
  const product = await openForRepair();
  product.host.user.paste("附件1", "B4", ROW.join("\t"));
  await ribbon((sheets) => { sheets.getItem("附件1").tables.getItem("tblAttachment1").convertToRange(); });
  expect((await product.check())[0]).toMatch(/^认不出“附件1”里的表格/u);
  await expectMended(product);
  expect(ROW.map((_, index) => cell(product, 3, index + 1).text)).toEqual(ROW);
  expect(product.host.view.sheet("附件1 (2)").tables.map(({ name }) => name)).toEqual(["tblAttachment1"]);
});

it("asks for a renamed header first, and is content when it reads again as the template wrote it", async () => {
  const product = await openForRepair();
  product.host.user.type("附件1", "H3", "男或女");
  expect((await product.check())[0]).toBe("“附件1”里没有“性别”：在原来的位置补上空列。如果只是表头被改了名，请先把表头改回来。");
  product.host.user.type("附件1", "H3", "性别");
  expect(await product.check()).toEqual([]);
});

it("brings back deleted colours and keeps the person's own rule", async () => {
  const product = await openForRepair();
  product.host.user.paste("附件1", "B4", ROW.join("\t"));
  await product.quiet();
  await ribbon((sheets) => {
    const body = sheets.getItem("附件1").getRange("A4:T300");
    body.conditionalFormats.clearAll();
    const own = sheets.getItem("附件1").getRange("G4:G20").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    own.custom.rule.formula = "=$G4<>\"\"";
    own.custom.format.fill.color = "#00B050";
  });
  expect(cell(product, 3, 11).fill).toBe("");
  expect(await product.check()).toEqual(["“附件1”的颜色标记缺失或不完整：重新设置颜色规则，您自己加的规则不动。"]);
  await expectMended(product);
  expect([cell(product, 3, 11).fill, cell(product, 3, 6).fill]).toEqual(["#FFC7CE", "#00B050"]);
});

it("finds colours that are missing in the middle only", async () => {
  const product = await openForRepair();
  await ribbon((sheets) => { sheets.getItem("核查登记表").getRange("C20:F22").conditionalFormats.clearAll(); });
  expect(await product.check()).toEqual(["“核查登记表”的颜色标记缺失或不完整：重新设置颜色规则，您自己加的规则不动。"]);
  await expectMended(product);
  expect(product.host.workbook.sheet("核查登记表")?.state.conditionalFormats).toHaveLength(4);
});

it("puts a deleted column back where it was, with format and list, and 校验结果 judges by it again", async () => {
  const product = await openForRepair();
  const { host } = product;
  host.user.paste("核查登记表", "B4", ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男"].join("\t"));
  await product.quiet();
  await ribbon((sheets) => { sheets.getItem("核查登记表").getRange("H:H").delete(Excel.DeleteShiftDirection.left); });
  expect(await product.check()).toEqual([
    "“核查登记表”里没有“性别”：在原来的位置补上空列。如果只是表头被改了名，请先把表头改回来。",
    "“核查登记表”的“校验结果”公式与本模板不一致：整列换成现在的公式。",
    "“核查登记表”的颜色标记缺失或不完整：重新设置颜色规则，您自己加的规则不动。",
  ]);
  await expectMended(product);
  expect(host.view.sheet("核查登记表").tables[0]?.headers.slice(5, 10)).toEqual(["考生号", "姓名", "性别", "出生日期", "证件类型"]);
  expect(cell(product, 3, 6, "核查登记表").text).toBe("测试甲");
  expect(cell(product, 3, 7, "核查登记表")).toMatchObject({ text: "", choices: ["男", "女"], numberFormat: "@", fill: "#DDEBF7" });
  expect(cell(product, 3, 23, "核查登记表").text).toContain("〔性别〕未填");
  const hidden = host.view.sheet("核查登记表");
  expect([14, 15, 19, 20].map((column) => hidden.columnHidden(column))).toEqual([false, true, true, false]);
  expect(product.model.getState().rosters.tracker?.sheetFindings).toEqual([]);
});

it("puts back the first column and the last, too", async () => {
  const product = await openForRepair();
  await ribbon((sheets) => {
    sheets.getItem("附件1").getRange("U:U").delete(Excel.DeleteShiftDirection.left);
    sheets.getItem("附件1").getRange("A:A").delete(Excel.DeleteShiftDirection.left);
  });
  expect((await product.check())[0]).toBe("“附件1”里没有“序号”“校验结果”：在原来的位置补上空列。如果只是表头被改了名，请先把表头改回来。");
  await expectMended(product);
  const headers = product.host.view.sheet("附件1").tables[0]?.headers ?? [];
  expect([headers.slice(0, 3), headers.slice(-2)]).toEqual([["学院", "序号", "专业"], ["备注", "校验结果"]]);
  product.host.user.type("附件1", "G4", "测试甲");
  await product.quiet();
  expect(cell(product, 3, 20).text).toContain("〔证件号码〕未填");
});

it("hides a column again that the template hides", async () => {
  const product = await openForRepair();
  await ribbon((sheets) => { sheets.getItem("核查登记表").getRange("P:P").delete(Excel.DeleteShiftDirection.left); });
  await product.check();
  await expectMended(product);
  const sheet = product.host.view.sheet("核查登记表");
  expect(sheet.tables[0]?.headers[15]).toBe("绑定已用次数");
  expect([14, 15, 16].map((column) => sheet.columnHidden(column))).toEqual([false, true, true]);
});

describe("columns that a registrar may leave out", () => {
  const withoutPhone = async () => {
    const product = await openForRepair();
    await ribbon((sheets) => { sheets.getItem("附件1").getRange("S:S").delete(Excel.DeleteShiftDirection.left); });
    return product;
  };

  it("are put back where the policy names them", async () => {
    const product = await withoutPhone();
    expect(await product.check()).toContain("“附件1”里没有“联系电话”：在原来的位置补上空列。如果只是表头被改了名，请先把表头改回来。");
    await expectMended(product);
    expect(product.host.view.sheet("附件1").tables[0]?.headers[18]).toBe("联系电话");
  });

  it("are not missed where it does not, nor taken away where they are", async () => {
    const product = await withoutPhone();
    product.host.user.type("填报说明", "B29", "无");
    expect((await product.check()).filter((line) => line.includes("没有“"))).toEqual([]);
    await expectMended(product);
    expect(product.host.view.sheet("附件1").tables[0]?.headers).toContain("民族");
    expect(product.host.view.sheet("附件1").tables[0]?.headers).not.toContain("联系电话");
  });

  it("are what the workbook has, where the line itself is gone", async () => {
    const product = await withoutPhone();
    await ribbon((sheets) => { sheets.getItem("填报说明").tables.getItem("tblPolicy").rows.getItemAt(13).delete(); });
    expect(await product.check()).toContain("“填报说明”里少了“选填栏”一行：补上，先填“民族、联系电话、账号处理记录”。");
    await ribbon((sheets) => { sheets.getItem("核查登记表").getRange("V:V").delete(Excel.DeleteShiftDirection.left); });
    expect(await product.check()).toContain("“填报说明”里少了“选填栏”一行：补上，先填“民族、账号处理记录”。");
    await expectMended(product);
  });
});

it("makes a deleted sheet anew and leaves the other one as it is", async () => {
  const product = await openForRepair();
  product.host.user.paste("附件1", "B4", ROW.join("\t"));
  product.host.user.deleteSheet("核查登记表");
  expect(await product.check()).toEqual(["缺少“核查登记表”：重新生成一张。"]);
  await expectMended(product);
  expect(product.host.view.sheet("核查登记表").tables.map(({ name }) => name)).toEqual(["tblTracker"]);
  expect(cell(product, 3, 6).text).toBe("测试甲");
});

it("makes 填报说明 anew with the year's proposal, and 校验结果 follows it", async () => {
  const product = await openForRepair();
  product.host.user.paste("附件1", "B4", ROW.join("\t"));
  product.host.user.deleteSheet("填报说明");
  expect(await product.check()).toEqual([
    "缺少口径表：重新生成“填报说明”，先按 2018 级的通知预填，请再核对一遍。",
    "“核查登记表”的“校验结果”公式与本模板不一致：整列换成现在的公式。",
    "“附件1”的“校验结果”公式与本模板不一致：整列换成现在的公式。",
  ]);
  await expectMended(product);
  expect(product.model.getState().policy?.cohortYear).toBe(2018);
  expect(cell(product, 3, 20).text).toContain("〔证件号码〕校验码不对");
});

it("makes 代码表 anew, so that the lists have their choices again", async () => {
  const product = await openForRepair();
  product.host.user.deleteSheet("代码表");
  expect((await product.check())[0]).toBe("下拉列表的来源不全：重新生成“代码表”。");
  await expectMended(product);
  expect(cell(product, 3, 7).choices).toEqual(["男", "女"]);
});

it("adds a line of the policy that somebody has deleted", async () => {
  const product = await openForRepair();
  await ribbon((sheets) => { sheets.getItem("填报说明").tables.getItem("tblPolicy").rows.getItemAt(3).delete(); });
  expect((await product.check())[0]).toBe("“填报说明”里少了“高考年份”一行：补上，先填“2018”。");
  await expectMended(product);
  expect(product.model.getState().policyProblems).toEqual([]);
  expect(product.model.getState().policy?.gaokaoYear).toBe(2018);
});

it("offers to upgrade an older template and touches no row", async () => {
  const product = await openForRepair();
  product.host.user.paste("附件1", "B4", ROW.join("\t"));
  product.host.user.type("填报说明", "B28", "0.9");
  await ribbon((sheets) => { sheets.getItem("附件1").getRange("U4:U203").formulas = Array.from({ length: 200 }, () => ["=\"旧\""]); });
  expect(await product.check()).toEqual([
    "模板版本从 0.9 升级到 1.0：只换公式、列表和颜色规则。",
    "“附件1”的“校验结果”公式与本模板不一致：整列换成现在的公式。",
  ]);
  expect(notice(product)).toBe("这个工作簿用的是旧模板，升级要改 2 处，列在下面；点“升级”之前不会改动任何内容。");
  await expectMended(product);
  expect(product.model.getState().policy?.templateVersion).toBe("1.0");
  expect(ROW.map((_, index) => cell(product, 3, index + 1).text)).toEqual(ROW);
});

it("leaves the template of a newer program alone", async () => {
  const product = await openForRepair();
  product.host.user.type("填报说明", "B28", "2.0");
  product.host.user.clear("附件1", "U9");
  expect(await product.check()).toEqual([]);
  await product.repair();
  expect(notice(product)).toBe("这个工作簿的模板比助手新。请先更新助手，再检查模板。");
  expect(cell(product, 8, 20).formula).toBe("");
});

it("is content with rows inserted, deleted and sorted, sheets renamed, columns added, and tables that have grown", async () => {
  const product = await openForRepair();
  const { host } = product;
  host.user.paste("附件1", "B4", Array.from({ length: 260 }, () => ROW.join("\t")).join("\r\n"));
  host.user.insertRows("附件1", 5, 2);
  host.user.deleteRows("附件1", 9, 1);
  host.user.sortTable("tblAttachment1", "学号", false);
  host.user.renameSheet("附件1", "名单, 第一批");
  host.user.insertRows("填报说明", 2, 1);
  await ribbon((sheets) => {
    sheets.getItem("名单, 第一批").getRange("D:D").insert(Excel.InsertShiftDirection.right);
    sheets.getItem("名单, 第一批").getRange("D3").values = [["班主任"]];
  });
  expect(await product.check()).toEqual([]);
});

it("says nothing when Excel refuses the look that nobody asked for, and says it when somebody did", async () => {
  const product = await openForRepair();
  product.host.faults.failNext({ code: "AccessDenied" });
  await product.registrar.glance();
  expect([notice(product), product.registrar.getState().template]).toEqual([undefined, null]);
  product.host.faults.failNext({ code: "AccessDenied" });
  await product.registrar.actions.check();
  expect(notice(product)).toBe("这张表受保护，不能写入。请在“审阅”里撤销工作表保护，再试一次。");
});

it("takes four round trips to look at a template, and says so by the way", async () => {
  const product = await openForRepair();
  product.host.traffic.clear();
  await product.registrar.glance();
  await product.quiet();
  expect(product.host.traffic.entries.length).toBeLessThanOrEqual(4);
  expect(notice(product)).toBeUndefined();
});

import { strFromU8, unzipSync } from "fflate";
import { officeFiles } from "../../src/adapters/officejs/officeFiles";
import { writeTemplates } from "../../src/adapters/xlsx/writeTemplates";
import type { NamedFile } from "../../src/application/files/FilePort";
import type { FileTools } from "../../src/application/files/WorkbookFile";
import { RegistrarController } from "../../src/application/registrar/RegistrarController";
import type { PaneState } from "../../src/application/PaneState";
import { HostTrouble } from "../../src/application/WorkbookPort";
import { openInstalled, openProduct, TODAY, type Product } from "./openProduct";

const CLOCK = { today: () => TODAY, timeText: () => "08:00:00" };

interface Opened extends Product {
  readonly registrar: RegistrarController;
  readonly saved: NamedFile[];
}

async function openTab(product: Product, tools: Partial<FileTools["files"]> = {}): Promise<Opened> {
  const saved: NamedFile[] = [];
  const files = { savesFiles: true, openWorkbook: (bytes: Uint8Array) => officeFiles.openWorkbook(bytes), saveFile: (file: NamedFile) => { saved.push(file); }, ...tools };
  const registrar = new RegistrarController(product.model.work, CLOCK, { files, loadWriter: () => Promise.resolve(writeTemplates) });
  await registrar.actions.open();
  await product.quiet();
  return { ...product, registrar, saved };
}

const notice = ({ model }: Product) => model.getState().notice?.message;
const policyCell = ({ host }: Product, label: string): string => {
  const sheet = host.view.sheet("填报说明");
  const row = Array.from({ length: 40 }, (_, index) => index).find((index) => sheet.cell(index, 0).text === label) ?? -1;
  return sheet.cell(row, 1).text;
};
const textsIn = (xlsx: Uint8Array): string => strFromU8(unzipSync(xlsx)["xl/sharedStrings.xml"] ?? new Uint8Array());

describe("the year's policy", () => {
  it("is filled from the workbook, also where somebody has made it unreadable", async () => {
    const product = await openInstalled();
    product.host.user.type("填报说明", "B22", "下个月");
    await product.quiet();
    const { registrar } = await openTab(product);
    expect(registrar.getState().draft).toMatchObject({ college: "自动化学院", deadline: "下个月" });
    expect(registrar.getState().problems.get("deadline")).toBe("日期请写成 2018-10-15 这样的形式。");
    expect(registrar.getState().isChanged).toBe(false);
  });

  it("is written as text in one request when it is saved, and the rows are judged by it at once", async () => {
    const product = await openTab(await openInstalled());
    const { host, model, registrar } = product;
    host.user.paste("附件1", "B4", ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男"].join("\t"));
    await product.quiet();
    registrar.actions.chooseYear(2019);
    registrar.actions.edit("school", "某某大学");
    expect(registrar.getState().isChanged).toBe(true);
    host.traffic.clear();
    await registrar.actions.save();
    await product.quiet();
    expect(host.traffic.entries.filter(({ writes }) => writes)).toHaveLength(1);
    expect(notice(product)).toBe("本年口径已写入“填报说明”，名单已按新口径重新检查。");
    expect([policyCell(product, "高考年份"), policyCell(product, "截止日期"), policyCell(product, "学校")]).toEqual(["2019", "2019-10-15", "某某大学"]);
    expect(host.view.sheet("填报说明").cell(18, 1).value).toBe("2019");
    expect(model.getState().policy).toMatchObject({ cohortYear: 2019, school: "某某大学" });
    expect(model.getState().rosters.attachment1?.students[0]?.findings.map(({ rule }) => rule)).toContain("SCOPE_NOT_2018");
    expect(registrar.getState().isChanged).toBe(false);
  });

  it("takes titles and instructions along, except where a person has rewritten them", async () => {
    const product = await openTab(await openInstalled());
    const { host, registrar } = product;
    host.user.type("附件1", "A1", "我院的名单");
    host.user.insertRows("核查登记表", 0, 1);
    await product.quiet();
    registrar.actions.chooseYear(2019);
    registrar.actions.edit("college", "机电学院");
    await registrar.actions.save();
    expect(host.view.sheet("附件1").cell(0, 0).text).toBe("我院的名单");
    expect(host.view.sheet("核查登记表").cell(1, 0).text).toBe("机电学院2019级新生学籍核查登记表");
    expect(host.view.sheet("填报说明").cell(9, 0).text).toBe("3. 学生应在 2019-10-15 前登录“学信网”完成查询确认。");
    expect(host.view.sheet("填报说明").cell(3, 0).text).toMatch(/^1\. 打开“附件1”/u);
  });

  it("is not written while a field is wrong", async () => {
    const product = await openTab(await openInstalled());
    product.registrar.actions.edit("studentNumberLength", "四十");
    product.host.traffic.clear();
    await product.registrar.actions.save();
    await product.quiet();
    expect(notice(product)).toBe("口径里还有 1 处要改，请看各栏下面的说明；没有写入任何内容。");
    expect(product.host.traffic.entries).toEqual([]);
  });

  it("asks to look again at a year that does not fit, writes it all the same, and is content with a year's proposal", async () => {
    const product = await openTab(await openInstalled());
    const { registrar } = product;
    registrar.actions.edit("gaokaoYear", "2019");
    expect([...registrar.getState().doubts.values()]).toEqual(["高考年份是 2019，年级是 2018，两者一般相同，请核对。"]);
    await registrar.actions.save();
    expect(policyCell(product, "高考年份")).toBe("2019");
    registrar.actions.chooseYear(2026);
    expect(registrar.getState().doubts.size).toBe(0);
  });

  it("keeps what is being edited when the tab is opened again, and forgets it on request", async () => {
    const { registrar } = await openTab(await openInstalled());
    registrar.actions.edit("college", "机电学院");
    await registrar.actions.open();
    expect(registrar.getState().draft.college).toBe("机电学院");
    await registrar.actions.reset();
    expect(registrar.getState().draft.college).toBe("自动化学院");
  });

  it("says what to do where the table is gone", async () => {
    const product = await openInstalled();
    product.host.user.deleteSheet("填报说明");
    await product.quiet();
    const opened = await openTab(product);
    expect(opened.registrar.getState().draft.cohortYear).toBe("2018");
    await opened.registrar.actions.save();
    expect(notice(opened)).toBe("没有找到“填报说明”里的口径表。请先点“检查模板”，再点“修复”。");
  });
});

describe("the standard template", () => {
  it("opens one file as a new workbook, with the draft's policy and college in it", async () => {
    const product = await openTab(await openInstalled());
    product.registrar.actions.chooseYear(2019);
    expect(product.registrar.getState().preview).toEqual({ ok: true, files: ["2019级新生学籍信息核查模板_自动化学院.xlsx"], sheets: ["填报说明", "核查登记表", "附件1", "代码表"] });
    await product.registrar.actions.exportTemplate();
    await product.quiet();
    expect(notice(product)).toBe("标准模板已在新工作簿中打开，请另存为文件后下发。");
    const [file] = product.host.workbook.newWorkbooks.files;
    expect(textsIn(file ?? new Uint8Array())).toContain("自动化学院新生学籍信息有误学生名单");
    expect(textsIn(file ?? new Uint8Array())).toContain("2019-10-15");
  });

  it("takes the colleges from the selected cells and packs a file for each", async () => {
    const product = await openTab(await openInstalled());
    product.host.user.paste("Sheet1", "C3", "学院\r\n甲学院\r\n乙学院\r\n\r\n甲学院");
    product.host.user.select("Sheet1", "C:C");
    await product.registrar.actions.readColleges();
    expect(notice(product)).toBe("已读取 2 个学院，请核对。");
    expect(product.registrar.getState().colleges).toBe("甲学院\n乙学院");
    await product.registrar.actions.exportTemplate();
    expect(notice(product)).toBe("2 份模板已打包为“2018级新生学籍信息核查模板（各学院）.zip”，请在下载的文件中查看。");
    const files = unzipSync(product.saved[0]?.bytes ?? new Uint8Array());
    expect(Object.keys(files)).toEqual(["2018级新生学籍信息核查模板_甲学院.xlsx", "2018级新生学籍信息核查模板_乙学院.xlsx"]);
    expect(textsIn(files["2018级新生学籍信息核查模板_乙学院.xlsx"] ?? new Uint8Array())).toContain("乙学院新生学籍信息有误学生名单");
  });

  it("says which of the selected cells is no name of a college", async () => {
    const product = await openTab(await openInstalled());
    product.host.user.paste("Sheet1", "C3", `甲学院\r\n${"长".repeat(51)}`);
    product.host.user.select("Sheet1", "C:C");
    await product.registrar.actions.readColleges();
    expect(notice(product)).toBe("学院名单第2行不能用：学院名称请控制在 50 字以内。");
  });

  it("says how many files are written while it packs them, and can be stopped", async () => {
    const product = await openTab(await openInstalled());
    const { model, registrar } = product;
    registrar.actions.setColleges(Array.from({ length: 6 }, (_, index) => `第${String(index + 1)}学院`).join("\n"));
    const seen: NonNullable<PaneState["busy"]>["progress"][] = [];
    const stop = model.subscribe(() => {
      const busy = model.getState().busy;
      if (busy?.progress === null || busy?.progress === undefined) return;
      seen.push(busy.progress);
      if (seen.length === 1) model.actions.cancel();
    });
    await registrar.actions.exportTemplate();
    stop();
    expect(seen[0]).toMatchObject({ total: 6, step: "written" });
    expect(notice(product)).toBe("已停止，没有生成任何文件。");
    expect(product.saved).toEqual([]);
  });

  it("opens one of several files, also where nothing can be saved", async () => {
    const product = await openTab(await openInstalled(), { savesFiles: false });
    product.registrar.actions.setColleges("甲学院\n乙学院");
    await product.registrar.actions.exportTemplate();
    expect(notice(product)).toBe("这里的 Excel 不能保存压缩包。请在下面的清单里逐个打开，再另存为文件。");
    await product.registrar.actions.openFile("2018级新生学籍信息核查模板_乙学院.xlsx");
    expect(product.host.workbook.newWorkbooks.files.map((file) => textsIn(file).includes("乙学院新生"))).toEqual([true]);
  });

  it("saves the file where Excel may not open new workbooks", async () => {
    const product = await openTab(await openInstalled(), { openWorkbook: () => Promise.reject(new HostTrouble("unsupported")) });
    await product.registrar.actions.exportTemplate();
    expect(notice(product)).toBe("这里的 Excel 不能打开新工作簿，已保存为“2018级新生学籍信息核查模板_自动化学院.xlsx”，请在下载的文件中查看。");
    expect(product.saved).toHaveLength(1);
  });

  it("says that nothing is selected", async () => {
    const product = await openTab(await openInstalled());
    product.host.user.select("Sheet1", "F9");
    await product.registrar.actions.readColleges();
    expect(notice(product)).toBe("选中的格子是空的。请先在表里选中写有学院名称的那些格子。");
  });

  it("names the line of the list that cannot be used", async () => {
    const product = await openTab(await openInstalled());
    product.registrar.actions.setColleges(`甲学院\n${"长".repeat(51)}`);
    expect(product.registrar.getState().preview).toEqual({ ok: false, problem: "学院名单第2行不能用：学院名称请控制在 50 字以内。" });
    await product.registrar.actions.exportTemplate();
    expect(notice(product)).toBe("学院名单第2行不能用：学院名称请控制在 50 字以内。");
    expect(product.host.workbook.newWorkbooks.files).toEqual([]);
  });

  it("says so when the writer cannot be fetched", async () => {
    const product = await openInstalled();
    const loadWriter = () => Promise.reject(new Error("offline"));
    const registrar = new RegistrarController(product.model.work, CLOCK, { files: officeFiles, loadWriter });
    await registrar.actions.exportTemplate();
    expect(notice(product)).toBe("没有取到生成模板所需的程序。请检查网络，然后再试一次。");
  });
});

it("looks at a workbook without a template in peace", async () => {
  const product = await openTab(await openProduct());
  await product.registrar.actions.check();
  expect(product.registrar.getState().template?.sentences).toEqual([
    "下拉列表的来源不全：重新生成“代码表”。",
    "缺少口径表：重新生成“填报说明”，先按 2018 级的通知预填，请再核对一遍。",
    "缺少“核查登记表”：重新生成一张。",
    "缺少“附件1”：重新生成一张。",
  ]);
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { describeInBrowser } from "./harness/describeInBrowser";
import { openWorkbench } from "./harness/openWorkbench";
import type { WorkbenchPage } from "./harness/WorkbenchPage";

const DIRTY = readFileSync(path.join(__dirname, "../fixtures/dirty-roster.tsv"), "utf8");
const CLEAN = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "20000512", "汉族", "居民身份证", "460039200005122718", "普通高考", "姓名", "测式甲", "测试甲", "同音字", "身份证复印件"];

const RED = "rgb(255, 199, 206)";
const TINT = "rgb(221, 235, 247)";
const NONE = "rgba(0, 0, 0, 0)";

/** The main job, walked as a secretary walks it: one story, each step on the state that the one before left. */
describeInBrowser("the main job", () => {
  let workbench: WorkbenchPage;
  const said = (text: RegExp | string) => workbench.pane.getByText(text).first().waitFor();
  beforeAll(async () => {
    workbench = await openWorkbench({ width: 1440, height: 900 });
  });
  afterAll(async () => {
    await workbench.close();
  });

  it("installs the template after asking for the college", async () => {
    await workbench.pane.getByLabel("学院").fill("自动化学院");
    await workbench.pane.getByRole("button", { name: "安装模板" }).click();
    await said("模板已装好。请在“附件1”里填写，填一行查一行。");
    await workbench.page.getByRole("tab", { name: "附件1", selected: true }).waitFor();
    for (const name of ["填报说明", "核查登记表", "代码表"]) expect(await workbench.page.getByRole("tab", { name, exact: true }).count()).toBe(1);
    expect(await workbench.cellText("A1")).toBe("自动化学院新生学籍信息有误学生名单");
  });

  it("makes a zero report of the empty list", async () => {
    await workbench.pane.getByRole("button", { name: "生成上报表" }).click();
    await said(/零报告（无有误学生）/u);
    await workbench.pane.getByRole("button", { name: "返回名单" }).click();
    await workbench.page.getByRole("tab", { name: "上报表", selected: true }).waitFor();
    await workbench.settled();
    expect(await workbench.cellText("A2")).toBe("填报单位：自动化学院");
    await workbench.page.getByText("无有误学生", { exact: true }).first().waitFor();
    await workbench.showSheet("附件1");
  });

  it("judges a row that is typed cell by cell", async () => {
    await workbench.typeInCell("G4", "测试甲");
    await said("证件号码没有填写，请填写学生本人证件上的号码。");
    expect(await workbench.cellFill("H4")).toBe(TINT);
    await workbench.pasteBlock("B4", CLEAN.join("\t"));
    await said("共 1 人，可报 1 人，待改 0 处");
    expect(await workbench.cellFill("H4")).toBe(NONE);
  });

  it("names a wrong gender, goes to the cell on a click, and takes it back when corrected", async () => {
    await workbench.typeInCell("H4", "女");
    await said("性别填的是“女”，身份证号第17位对应“男”，请核对。");
    expect(await workbench.cellFill("H4")).toBe(RED);
    await workbench.goTo("A1");
    await workbench.pane.getByRole("button", { name: /性别填的是“女”/u }).first().click();
    await workbench.settled();
    expect(await workbench.page.getByLabel("名称框").inputValue()).toBe("H4");
    await workbench.typeInCell("H4", "男");
    await said("共 1 人，可报 1 人，待改 0 处");
    expect(await workbench.cellFill("H4")).toBe(NONE);
  });

  it("makes the submission of a clean list", async () => {
    await workbench.pane.getByRole("button", { name: "生成上报表" }).click();
    await said("上报表已生成：共 1 人 1 项。请打印、签字、盖章后上报。");
    await workbench.pane.getByRole("heading", { name: "上报表已生成" }).waitFor();
    await workbench.pane.getByRole("button", { name: "返回名单" }).click();
    await workbench.page.getByRole("tab", { name: "上报表", selected: true }).waitFor();
    await workbench.settled();
    expect(await workbench.page.getByRole("tab", { name: /^上报表/u }).count()).toBe(1);
    expect(await workbench.cellText("A4")).toBe("1");
    expect(await workbench.cellText("G4")).toBe("测试甲");
    expect(await workbench.cellFill("G4")).toBe(NONE);
    await workbench.screenshot("submission");
  });

  it("judges 120 rows pasted from a dirty export and refuses to submit them, naming the reasons", async () => {
    await workbench.showSheet("附件1");
    await workbench.pasteBlock("A4", DIRTY);
    await said(/共 117 人/u);
    await workbench.screenshot("dirty-roster");
    await workbench.pane.getByRole("button", { name: "生成上报表" }).click();
    await said(/^还不能生成上报表，有 \d+ 处需要先处理。$/u);
    await workbench.pane.getByRole("heading", { name: /^先改好这 \d+ 处$/u }).waitFor();
    await workbench.screenshot("review");
    await workbench.pane.getByRole("button", { name: "返回名单" }).click();
  });

  it("keeps colours and findings with their rows when the sheet is sorted", async () => {
    const reports = workbench.pane.getByRole("button", { name: /性别填的是/u });
    const goToWrongGender = async (): Promise<string> => {
      await reports.first().click();
      await workbench.settled();
      return workbench.page.getByLabel("名称框").inputValue();
    };
    await workbench.pane.getByLabel("按列筛选").selectOption({ label: (await genderOption()) });
    const before = await goToWrongGender();
    expect(await workbench.cellFill(before)).toBe(RED);
    await workbench.page.getByRole("button", { name: /学号/u }).first().click();
    await workbench.page.getByText("降序", { exact: false }).first().click();
    await workbench.settled();
    const after = await goToWrongGender();
    expect(after).not.toBe(before);
    expect(await workbench.cellFill(after)).toBe(RED);
  });

  const genderOption = async (): Promise<string> => {
    const labels = await workbench.pane.getByLabel("按列筛选").locator("option").allTextContents();
    return labels.find((label) => label.startsWith("性别")) ?? "";
  };

  it("asked nothing of the network and logged no error", () => {
    expect(workbench.log.outsideRequests).toEqual([]);
    expect(workbench.log.errors).toEqual([]);
  });
});

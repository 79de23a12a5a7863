import { installNow, openProduct } from "./openProduct";

const ANSWERS = { college: "自动化学院", cohortYear: 2018 };

it("makes the four sheets, the tables and the policy from one answer", async () => {
  const { host, model } = await installNow();
  expect(model.getState().notice).toEqual({ intent: "success", message: "模板已装好。请在“附件1”里填写，填一行查一行。", details: [] });
  expect(host.view.sheets.map(({ name }) => name)).toEqual(["Sheet1", "代码表", "填报说明", "核查登记表", "附件1"]);
  expect(host.view.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(["tblPolicy", "tblTracker", "tblAttachment1"]);
  expect(host.view.activeSheet).toBe("附件1");
  expect(host.view.sheet("附件1").cell(0, 0).text).toBe("自动化学院新生学籍信息有误学生名单");
  expect(host.view.sheet("附件1").frozenRows).toBe(3);
  expect(model.getState().phase).toBe("ready");
  expect(model.getState().policy?.gaokaoYear).toBe(2018);
});

it("offers the lists of 代码表 in the cells and explains them", async () => {
  const { host } = await installNow();
  const gender = host.view.sheet("附件1").cell(3, 7);
  expect(gender.choices).toEqual(["男", "女"]);
  const number = host.view.sheet("附件1").cell(150, 11);
  expect(number.numberFormat).toBe("@");
  expect(number.prompt?.message).toContain("末三位不会变成 0");
});

it("changes nothing the second time and says so", async () => {
  const { host, model, quiet } = await installNow();
  host.user.type("附件1", "G4", "测试甲");
  await quiet();
  host.traffic.clear();
  await model.actions.install(ANSWERS);
  await quiet();
  expect(model.getState().notice?.message).toBe("这个工作簿里已经有模板了，没有做任何改动。");
  expect(host.traffic.entries.filter(({ writes }) => writes)).toEqual([]);
  expect(host.view.sheet("附件1").cell(3, 6).text).toBe("测试甲");
});

it("leaves a sheet of the same name that is not ours alone", async () => {
  const { host, model, quiet } = await openProduct({
    workbook: ({ user }) => {
      user.addSheet("附件1");
      user.type("附件1", "A1", "学院自己的表");
    },
  });
  await model.actions.install(ANSWERS);
  await quiet();
  expect(host.view.sheet("附件1").cell(0, 0).text).toBe("学院自己的表");
  expect(host.view.sheet("附件1 (2)").tables.map(({ name }) => name)).toEqual(["tblAttachment1"]);
  expect(model.getState().notice?.details).toEqual(["工作簿里已有名为“附件1”的表，没有动它；模板放在“附件1 (2)”里。"]);
});

it("asks for the college before it writes anything", async () => {
  const { host, model } = await openProduct();
  await model.actions.install({ ...ANSWERS, college: "  " });
  expect(model.getState().notice?.message).toBe("请先填写学院名称，再安装模板。");
  expect(host.view.sheets).toHaveLength(1);
});

it("finishes what a failure left by half, without a second copy", async () => {
  const { host, model, quiet } = await openProduct();
  host.user.renameSheet("Sheet1", "安装中_附件1");
  host.user.addSheet("封面");
  host.faults.failNext({ code: "GeneralException" });
  await model.actions.install(ANSWERS);
  await quiet();
  expect(model.getState().notice?.intent).toBe("error");
  await model.actions.install(ANSWERS);
  await quiet();
  expect(host.view.sheets.map(({ name }) => name).slice(1)).toEqual(["代码表", "填报说明", "核查登记表", "附件1"]);
});

it("keeps every sheet readable after the person renames and moves things", async () => {
  const { host, model, quiet } = await installNow();
  host.user.renameSheet("附件1", "名单");
  await quiet();
  host.user.type("名单", "G4", "测试甲");
  await quiet();
  expect(model.getState().rosters.attachment1?.sheetName).toBe("名单");
  expect(model.getState().rosters.attachment1?.students.map(({ label }) => label)).toEqual(["测试甲"]);
});

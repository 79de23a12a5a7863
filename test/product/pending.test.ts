import { openInstalled } from "./openProduct";

const STUDENT = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "20000512", "居民身份证", "460039200005122718", "普通高考"];

it("leaves only pending students visible and shows all again", async () => {
  const { host, model, quiet } = await openInstalled();
  const rows = [
    [...STUDENT, "已确认无误", "20181008"],
    [...STUDENT.map((cell) => cell.replace(/1$/u, "2")), "未查询", ""],
    [...STUDENT.map((cell) => cell.replace(/1$/u, "3")), "账号被占用", ""],
  ];
  host.user.paste("核查登记表", "B4", rows.map((row) => row.join("\t")).join("\r\n"));
  await quiet();
  await model.actions.filterPending();
  await quiet();
  expect(model.getState().notice?.message).toBe("只显示还没有完成的 2 名学生，点“显示全部”可以恢复。");
  const sheet = host.view.sheet("核查登记表");
  expect([3, 4, 5].map((row) => sheet.rowHidden(row))).toEqual([true, false, false]);
  expect(sheet.cell(4, 1).fill).toBe("#FCE4D6");
  expect(sheet.cell(3, 1).fill).toBe("");
  await model.actions.clearFilter();
  await quiet();
  expect([3, 4, 5].map((row) => host.view.sheet("核查登记表").rowHidden(row))).toEqual([false, false, false]);
});

it("says that nobody is pending instead of showing an empty sheet", async () => {
  const { host, model, quiet } = await openInstalled();
  host.user.paste("核查登记表", "B4", [...STUDENT, "已确认无误", "20181008"].join("\t"));
  await quiet();
  await model.actions.filterPending();
  expect(model.getState().notice?.message).toBe("所有学生都已完成查询确认，没有需要筛选的。");
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { element, attribute, readManifest } from "../assets/manifestDocument";
import { openProduct } from "./openProduct";

/** What manifest.xml asks for; an Excel that has no more than that must do the main job. */
const OLDEST = attribute(element(readManifest(), "Set"), "MinVersion");
const ROW = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "女", "20000512", "汉族", "居民身份证", "460039200005122718", "普通高考", "姓名", "测式甲", "测试甲", "同音字", "身份证复印件"];

it("is offered by exactly those versions of Excel in which it then starts", () => {
  const page = readFileSync(join(__dirname, "../../src/taskpane/index.tsx"), "utf8");
  expect(/NEEDED_EXCEL_API = "(.+?)"/u.exec(page)?.[1]).toBe(OLDEST);
});

it("does the main job in the oldest Excel that offers it", async () => {
  const { host, model, submission, quiet } = await openProduct({ requirements: { excelapi: OLDEST, sharedruntime: "1.1", addincommands: "1.1", richapiruntime: "1.0" } });
  await model.actions.install({ college: "自动化学院", cohortYear: 2018 });
  host.user.paste("附件1", "B4", ROW.join("\t"));
  await quiet();
  expect(model.getState().rosters.attachment1?.counts.rows).toBe(1);
  host.user.type("附件1", "H4", "男");
  await quiet();
  await submission.actions.begin("all");
  await quiet();
  expect(model.getState().notice?.message).toBe("上报表已生成：共 1 人 1 项。请打印、签字、盖章后上报。");
  host.user.sortTable("tblAttachment1", "姓名", false);
  await quiet();
  expect(model.getState().rosters.attachment1?.counts.rows).toBe(1);
});

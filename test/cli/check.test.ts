import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCollegeFile } from "../../src/adapters/xlsx/read/openCollegeFile";
import { checkCommand } from "../../src/cli/checkCommand";
import { maskedSentence } from "../../src/cli/maskedSentence";
import { cleanRow, handMadeFile, submissionFile, type Texts } from "../application/merge/collegeFiles";

const A = "自动化学院";
const POLICY = {
  school: "示例大学", cohortYear: 2018, gaokaoYear: 2018, excludesPreviousYearPrep: true, noticeDate: "2018-09-27", deadline: "2018-10-15",
  deadlineInclusive: true, reportTo: "教务处", studentNumberLength: 10, classPrefixRule: "off", allowsMissingRecord: false,
};

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "xueji-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  process.exitCode = 0;
});

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const check = (file: string, ...more: string[]): Promise<string> => checkCommand([file, "--policy", put("policy.json", JSON.stringify(POLICY)), ...more]);
const submission = (...rows: Texts[]): string => put("上报表.xlsx", submissionFile(A, rows));

it("says that a file is in order", async () => {
  await expect(check(submission(cleanRow(1, A)))).resolves.toBe("“上报表.xlsx”：1 人 1 项，0 处必须改，0 处请核对。");
  expect(process.exitCode).not.toBe(1);
});

it("names row, column and what to do, and ends with code 1", async () => {
  const said = await check(submission(cleanRow(1, A), cleanRow(2, A, { name: "" })));
  expect(said.split("\n")[0]).toBe("必须改  第 5 行“姓名”：姓名没有填写，请照证件填写。");
  expect(process.exitCode).toBe(1);
});

it("says by which count the rules name another row", async () => {
  const said = await check(submission(cleanRow(1, A), cleanRow(1, A)));
  expect(said).toContain("第 5 行（第 2 条）");
});

it("writes the whole list to a file on request", async () => {
  const list = join(folder, "清单.xlsx");
  await check(submission(cleanRow(1, A, { name: "" })), "-o", list);
  const file = openCollegeFile("a.xlsx", new Uint8Array(readFileSync(list)));
  const sheet = file.ok ? file.value.readSheet(0) : file;
  expect(sheet.ok && sheet.value.rows.at(-1)).toContain("姓名没有填写，请照证件填写。");
});

it("checks a 核查登记表 too", async () => {
  const lines = [["学号", "考生号", "姓名", "性别", "证件号码", "学院", "查询确认状态"], ["2018990101", "", "测试甲", "男", "", A, "不知道"]];
  const said = await check(put("登记表.xlsx", handMadeFile({ name: "核查登记表", lines })));
  expect(said).toContain("“查询确认状态”");
});

it("uses the rules of the latest cohort when nobody names any, and says so", async () => {
  await expect(checkCommand([submission()])).resolves.toMatch(/^没有用 --policy 指明口径文件，按 20\d\d 级的默认口径检查。/u);
});

it.each<[string, () => string, string]>([
  ["a file that is not there", () => join(folder, "没有.xlsx"), "读不到文件"],
  ["a folder", () => folder, "读不到文件"],
  ["an old .xls", () => put("旧.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)), "旧版 .xls 格式"],
  ["a workbook without a list", () => put("空.xlsx", handMadeFile({ name: "a", lines: [["x"]] })), "没有找到名单"],
])("refuses %s with one sentence", async (_what, file, sentence) => {
  await expect(check(file())).rejects.toThrow(sentence);
});

it.each([
  ["出生日期填的是2000-05-13，证件号码里是2000-05-12，请核对。", "出生日期填的是…，证件号码里是…，请核对。"],
  ["性别填的是“女”，身份证号第17位对应“男”，请核对。", "性别填的是“…”，身份证号第17位对应“…”，请核对。"],
  ["规范写法是460…2718，可以一键改写。", "规范写法是460…2718，可以一键改写。"],
  ["学号按2018990101处理，可以一键改写成文本。", "学号按…处理，可以一键改写成文本。"],
  ["缺少“证件号码”这一列，Excel 只保留15位，2018年。", "缺少“证件号码”这一列，Excel 只保留15位，2018年。"],
])("masks %s", (sentence, masked) => {
  expect(maskedSentence(sentence)).toBe(masked);
});

it("ends with code 2 and one sentence for a file that cannot be read", () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/xueji.ts", "check", put("a.xlsx", "PK")], { encoding: "utf8" });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

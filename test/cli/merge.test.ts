import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mergeCommand } from "../../src/cli/mergeCommand";
import { openCollegeFile } from "../../src/adapters/xlsx/read/openCollegeFile";
import { cleanRow, submissionFile } from "../application/merge/collegeFiles";

const A = "自动化学院";
const B = "机电学院";
const POLICY = {
  school: "示例大学", cohortYear: 2018, gaokaoYear: 2018, excludesPreviousYearPrep: true, noticeDate: "2018-09-27", deadline: "2018-10-15",
  deadlineInclusive: true, reportTo: "教务处", studentNumberLength: 10, classPrefixRule: "off", allowsMissingRecord: false,
};

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "xueji-"));
  mkdirSync(join(folder, "上报"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const policyFile = (): string => put("policy.json", JSON.stringify(POLICY));
const inbox = (): string => join(folder, "上报");
const output = (): string => join(folder, "汇总.xlsx");
const merge = (...more: string[]): Promise<string> => mergeCommand([inbox(), "-o", output(), "--policy", policyFile(), ...more]);

it("writes one workbook and says of each file how it came out", async () => {
  put("上报/a.xlsx", submissionFile(A, [cleanRow(1, A)]));
  put("上报/b.xlsx", submissionFile(B, [cleanRow(2, B, { name: "" })]));
  put("上报/c.xlsx", "PK 不是工作簿");
  const said = await merge("--colleges", put("c.txt", `${A}\n${B}\n外国语学院\n`));
  expect(said.split("\n")).toEqual([
    "a.xlsx：通过，1 人 1 项。",
    "b.xlsx：退回，1 人 1 项，1 处必须改，0 处请核对。",
    "c.xlsx：读不了，退回。文件已损坏或没有传完整。请重新保存后再交。",
    "未报学院（1 个）：外国语学院",
    "收到 3 个文件，通过 1 个，共 1 人 1 项。",
    `已写入“${output()}”。`,
  ]);
  const file = openCollegeFile("a.xlsx", new Uint8Array(readFileSync(output())));
  expect(file.ok && file.value.sheets.map(({ name }) => name)).toEqual(["总表", "按学院统计", "退回清单", "未报学院", `退回_${B}`, "退回_c.xlsx"]);
});

it("prints no name and no number of a student", async () => {
  const row = cleanRow(1, A, { documentNumber: "460039200005122718", birthDate: "20000513" });
  put("上报/a.xlsx", submissionFile(A, [row]));
  const said = await merge();
  for (const secret of [row.name, row.documentNumber, row.studentNumber, row.examNumber, row.birthDate]) expect(said).not.toContain(secret);
});

it("goes into the folders of the colleges, past what programs leave behind and without following links", async () => {
  mkdirSync(join(inbox(), B));
  put(`上报/${B}/名单.xlsx`, submissionFile(B, []));
  put("上报/~$名单.xlsx", "lock");
  put("上报/.DS_Store", "x");
  symlinkSync(put("外面.xlsx", submissionFile(A, [cleanRow(1, A)])), join(inbox(), "链接.xlsx"));
  expect((await merge()).split("\n")[0]).toBe("名单.xlsx：通过，零报告。");
});

it("leaves nothing half written when the place cannot be written", async () => {
  put("上报/a.xlsx", submissionFile(A, []));
  put("文件", "");
  await expect(mergeCommand([inbox(), "-o", join(folder, "文件", "汇总.xlsx"), "--policy", policyFile()])).rejects.toThrow("写不进文件夹");
  expect(readdirSync(folder).sort()).toEqual(["policy.json", "上报", "文件"].sort());
});

it("never writes over a file that is there", async () => {
  put("上报/a.xlsx", submissionFile(A, []));
  put("汇总.xlsx", "以前的");
  await expect(merge()).rejects.toThrow("为免覆盖");
  expect(readFileSync(output(), "utf8")).toBe("以前的");
});

it.each<[string, () => string[], string]>([
  ["no folder", () => ["-o", output()], "请写明一个文件夹"],
  ["two folders", () => [inbox(), folder, "-o", output()], "请写明一个文件夹"],
  ["no output", () => [inbox()], "请用 -o 指明汇总文件"],
  ["an output that is no workbook", () => [inbox(), "-o", join(folder, "汇总.csv")], "以 .xlsx 结尾"],
  ["an option that does not exist", () => [inbox(), "--out", "x"], "看不懂"],
  ["a folder that is not there", () => [join(folder, "没有"), "-o", output(), "--policy", policyFile()], "读不到文件夹"],
  ["an empty folder", () => [inbox(), "-o", output(), "--policy", policyFile()], "里没有文件"],
  ["a policy that cannot be used", () => [inbox(), "-o", output(), "--policy", put("p.json", "{}")], "口径文件不能用"],
  ["a list of colleges that is empty", () => [inbox(), "-o", output(), "--policy", policyFile(), "--colleges", put("c.txt", "\n")], "学院名单是空的"],
])("refuses %s with one sentence and writes nothing", async (_what, args, sentence) => {
  await expect(mergeCommand(args())).rejects.toThrow(sentence);
  expect(existsSync(output())).toBe(false);
});

it("ends with code 2 and one sentence for a person who mistypes", () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/xueji.ts", "merge", join(folder, "没有"), "-o", output()], { encoding: "utf8" });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr.split("\n").filter((line) => line !== "")).toEqual([expect.stringContaining("读不到文件夹")]);
});

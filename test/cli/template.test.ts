import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { templateCommand } from "../../src/cli/templateCommand";

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
});

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const policyFile = () => file("policy.json", JSON.stringify(POLICY));
const output = () => join(folder, "模板");

it("writes the template of the year", async () => {
  await expect(templateCommand(["--policy", policyFile(), "-o", output()])).resolves.toBe(`已在“${output()}”里生成 1 个模板文件。`);
  expect(readdirSync(output())).toEqual(["2018级新生学籍信息核查模板.xlsx"]);
  expect(readFileSync(join(output(), "2018级新生学籍信息核查模板.xlsx")).subarray(0, 2).toString()).toBe("PK");
});

it("writes one file for each college, from a list saved by Windows' Notepad", async () => {
  const colleges = file("colleges.txt", "\uFEFF自动化学院\r\n机电学院\r\n");
  await templateCommand(["--policy", policyFile(), "--colleges", colleges, "-o", output()]);
  expect(readdirSync(output()).sort()).toEqual(["2018级新生学籍信息核查模板_机电学院.xlsx", "2018级新生学籍信息核查模板_自动化学院.xlsx"]);
});

it("says what to look at once more in a policy of which only one year was changed", async () => {
  const policy = file("policy.json", JSON.stringify({ ...POLICY, cohortYear: 2019, noticeDate: "2019-09-27", deadline: "2019-09-15" }));
  await expect(templateCommand(["--policy", policy, "-o", output()])).resolves.toBe(
    `已在“${output()}”里生成 1 个模板文件。高考年份是 2018，年级是 2019，两者一般相同，请核对。截止日期在通知日期（2019-09-27）之前，请核对。`,
  );
});

it("leaves out the optional columns that the policy does not name", async () => {
  const policy = file("policy.json", JSON.stringify({ ...POLICY, optionalColumns: ["民族"] }));
  await templateCommand(["--policy", policy, "-o", output()]);
  const saved = readFileSync(join(output(), "2018级新生学籍信息核查模板.xlsx"));
  const tables = unzipSync(saved, { filter: ({ name }) => name.startsWith("xl/tables/") });
  const headers = Object.values(tables).map((bytes) => strFromU8(bytes)).join("");
  expect(headers).toContain("民族");
  expect(headers).not.toMatch(/联系电话|绑定已用次数|提交人工审核日期/u);
});

it("offers the pane with the document only where that is asked for", async () => {
  const parts = async (name: string, ...options: string[]) => {
    await templateCommand(["--policy", policyFile(), "-o", join(folder, name), ...options]);
    return Object.keys(unzipSync(readFileSync(join(folder, name, "2018级新生学籍信息核查模板.xlsx"))));
  };
  expect(await parts("一")).not.toContain("xl/webextensions/taskpanes.xml");
  expect(await parts("二", "--open-pane")).toContain("xl/webextensions/taskpanes.xml");
});

const GBK_COLLEGE = Uint8Array.from([0xd7, 0xd4, 0xb6, 0xaf]);

it.each<[string, () => string[], string]>([
  ["no policy", () => ["-o", output()], "请用 --policy 指明口径文件"],
  ["no folder", () => ["--policy", policyFile()], "请用 -o 指明模板要放到哪个文件夹"],
  ["an option that does not exist", () => ["--polcy", "x"], "看不懂“--polcy x”"],
  ["a policy file that is not there", () => ["--policy", join(folder, "none.json"), "-o", output()], "读不到口径文件"],
  ["a policy that cannot be used", () => ["--policy", file("p.json", "{}"), "-o", output()], "口径文件不能用：学校（school）没有填写"],
  ["an optional column that does not exist", () => ["--policy", file("p.json", JSON.stringify({ ...POLICY, optionalColumns: ["籍贯"] })), "-o", output()], "选填栏（optionalColumns）选填栏只能从“民族”"],
  ["an empty list of colleges", () => ["--policy", policyFile(), "--colleges", file("c.txt", "\n"), "-o", output()], "学院名单是空的"],
  ["a list that is not UTF-8", () => ["--policy", policyFile(), "--colleges", file("c.txt", GBK_COLLEGE), "-o", output()], "不是 UTF-8 编码的文本"],
])("refuses %s with one sentence and writes nothing", async (_what, args, sentence) => {
  await expect(templateCommand(args())).rejects.toThrow(sentence);
  expect(existsSync(output())).toBe(false);
});

it("never writes over a file that is there: somebody may have filled it in", async () => {
  const args = ["--policy", policyFile(), "-o", folder];
  const filled = file("2018级新生学籍信息核查模板.xlsx", "filled in");
  await expect(templateCommand(args)).rejects.toThrow("为免覆盖");
  expect(readFileSync(filled, "utf8")).toBe("filled in");
});

it("says so when the folder cannot be written", async () => {
  const notAFolder = file("文件", "");
  await expect(templateCommand(["--policy", policyFile(), "-o", notAFolder])).rejects.toThrow("写不进文件夹");
});

it.each([
  ["no command", [], "请写明要做什么。"],
  ["an unknown command", ["templates"], "没有“templates”这个命令。"],
  ["bad arguments", ["template"], "请用 --policy 指明口径文件"],
])("ends with code 2 and a sentence for %s", (_what, args, sentence) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/xueji.ts", ...args], { encoding: "utf8" });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr.split("\n").filter((line) => line !== "")).toHaveLength(1);
  expect(stderr).toContain(sentence);
});

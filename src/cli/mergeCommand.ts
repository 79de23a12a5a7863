import { basename, dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isPassed } from "../application/merge/isPassed";
import { OUTCOME_WORDS } from "../application/merge/reportSheets";
import { mergeWorkbook } from "../application/merge/mergeWorkbook";
import type { FileReport } from "../application/merge/FileReport";
import { mergeSubmissions, type MergeOutcome } from "../application/mergeSubmissions";
import { readColleges } from "../application/readColleges";
import { chooseContext } from "./checkContext";
import { collegeSources } from "./collegeSources";
import { readTextFile } from "./readTextFile";
import { Refusal } from "./Refusal";
import { writeNewFiles } from "./writeNewFiles";

/** `merge`: reads what the colleges handed in, checks it again, and writes one total workbook. */
export async function mergeCommand(args: readonly string[]): Promise<string> {
  const { folder, output, policy, colleges: collegesPath } = readArguments(args);
  const { context, notice } = await chooseContext(policy);
  const colleges = collegesPath === undefined ? [] : await listedColleges(collegesPath);
  const sources = await collegeSources(folder);
  const { openCollegeFile } = await import("../adapters/xlsx/read/openCollegeFile");
  const outcome = await mergeSubmissions(sources, openCollegeFile, context, { colleges, progress: showProgress });
  const { writeWorkbook } = await import("../adapters/xlsx/writeWorkbook");
  const { commands, properties } = mergeWorkbook(outcome, context, colleges.length > 0);
  await writeNewFiles(dirname(resolve(output)), [{ name: basename(output), content: () => writeWorkbook(commands, properties) }]);
  return [...(notice === "" ? [] : [notice]), ...summary(outcome), `已写入“${output}”。`].join("\n");
}

async function listedColleges(path: string): Promise<readonly string[]> {
  const colleges = readColleges(await readTextFile(path, "学院名单"));
  if (!colleges.ok) throw new Refusal(colleges.problem);
  return colleges.colleges;
}

interface MergeArguments {
  readonly folder: string;
  readonly output: string;
  readonly policy: string | undefined;
  readonly colleges: string | undefined;
}

function readArguments(args: readonly string[]): MergeArguments {
  const { positionals, values } = parse(args);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Refusal("请写明一个文件夹，里面是各学院交来的文件。");
  if (values.output === undefined) throw new Refusal("请用 -o 指明汇总文件，例如 -o 汇总.xlsx。");
  if (!/\.xlsx$/iu.test(values.output)) throw new Refusal(`汇总文件的名字请以 .xlsx 结尾，现在是“${values.output}”。`);
  return { folder, output: values.output, policy: values.policy, colleges: values.colleges };
}

function parse(args: readonly string[]) {
  try {
    const options = { policy: { type: "string" }, colleges: { type: "string" }, output: { type: "string", short: "o" } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new Refusal(`看不懂“${args.join(" ")}”；merge 命令只认识文件夹、-o 文件、--policy 文件和 --colleges 文件。`);
  }
}

/** Only for a person who is watching: a log gets the result alone. */
function showProgress(done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r正在读取 ${done}/${total}${done === total ? "\n" : ""}`);
}

function summary({ files, missing }: MergeOutcome): string[] {
  const passed = files.filter(isPassed);
  const sum = (count: (file: FileReport) => number): number => passed.reduce((total, file) => total + count(file), 0);
  return [
    ...files.map(fileLine),
    ...(missing.length === 0 ? [] : [`未报学院（${missing.length} 个）：${missing.join("、")}`]),
    `收到 ${files.length} 个文件，通过 ${passed.length} 个，共 ${sum(({ students }) => students)} 人 ${sum(({ items }) => items)} 项。`,
  ];
}

function fileLine({ file, outcome, students, items, isZeroReport, remarks }: FileReport): string {
  const size = isZeroReport ? "零报告" : `${students} 人 ${items} 项`;
  const must = remarks.filter(({ severity }) => severity === "error").length;
  // What is said of a whole file quotes no row.
  const reasons = remarks.filter(({ record, severity }) => record === null && severity === "error").map(({ message }) => message);
  if (outcome === "unreadable") return `${file}：${OUTCOME_WORDS[outcome]}。${reasons.join("")}`;
  const counts = remarks.length === 0 ? "" : `，${must} 处必须改，${remarks.length - must} 处请核对`;
  return `${file}：${OUTCOME_WORDS[outcome]}，${size}${counts}。${reasons.join("")}`;
}

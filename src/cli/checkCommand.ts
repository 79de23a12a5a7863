import { basename, dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openCollegeFile } from "../adapters/xlsx/read/openCollegeFile";
import { firstRoster } from "../application/merge/chooseSheet";
import { examineRoster } from "../application/merge/examineFile";
import type { FileReport, Remark } from "../application/merge/FileReport";
import { choiceSentence, refusalSentence } from "../application/merge/mergeSentences";
import { returnWorkbook } from "../application/merge/mergeWorkbook";
import type { CheckContext } from "../domain/policy";
import { chooseContext } from "./checkContext";
import { readStart } from "./collegeSources";
import { maskedSentence } from "./maskedSentence";
import { Refusal } from "./Refusal";
import { writeNewFiles } from "./writeNewFiles";

/** The exit code when something must be corrected. */
const HAS_ERRORS = 1;
/** So that a file full of errors does not fill the screen; `-o` writes them all. */
const MOST_LINES = 200;

/** `check`: checks one file, with the lines that must be corrected first. Nothing of a row but its place is printed. */
export async function checkCommand(args: readonly string[]): Promise<string> {
  const { path, output, policy } = readArguments(args);
  const { context, notice } = await chooseContext(policy);
  const report = await examine(path, context);
  if (output !== undefined) await writeList(output, report, context);
  if (report.outcome === "returned") process.exitCode = HAS_ERRORS;
  return [...(notice === "" ? [] : [notice]), ...linesOf(report), conclusion(report), ...(output === undefined ? [] : [`清单已写入“${output}”。`])].join("\n");
}

async function examine(path: string, context: CheckContext): Promise<FileReport> {
  const bytes = await readStart(path).catch(() => {
    throw new Refusal(`读不到文件“${path}”，请检查文件名和所在的文件夹。`);
  });
  const file = openCollegeFile(path, bytes);
  if (!file.ok) throw new Refusal(`“${path}”：${refusalSentence(file.error)}`);
  const roster = firstRoster(file.value);
  if (!roster.ok) throw new Refusal(`“${path}”：${choiceSentence(roster.error)}`);
  return examineRoster(path, roster.value, file.value.usesDate1904, context);
}

async function writeList(output: string, report: FileReport, context: CheckContext): Promise<void> {
  const { writeWorkbook } = await import("../adapters/xlsx/writeWorkbook");
  const { commands, properties } = returnWorkbook(report, context);
  await writeNewFiles(dirname(resolve(output)), [{ name: basename(output), content: () => writeWorkbook(commands, properties) }]);
}

function linesOf({ remarks }: FileReport): string[] {
  const sorted = [...remarks].sort((one, other) => Number(one.severity === "warning") - Number(other.severity === "warning"));
  const lines = sorted.slice(0, MOST_LINES).map(lineOf);
  return remarks.length > MOST_LINES ? [...lines, `还有 ${remarks.length - MOST_LINES} 条没有列出，请用 -o 清单.xlsx 写到文件里看。`] : lines;
}

function lineOf({ severity, sheetRow, record, column, message }: Remark): string {
  // The rules name other rows by their place in the list.
  const ownRecord = record !== null && /第\d+条/u.test(message) ? `（第 ${record} 条）` : "";
  const place = sheetRow === null ? "整个文件" : `第 ${sheetRow} 行${ownRecord}`;
  return `${severity === "error" ? "必须改" : "请核对"}  ${place}${column === "" ? "" : `“${column}”`}：${maskedSentence(message)}`;
}

function conclusion({ file, students, items, remarks }: FileReport): string {
  const must = remarks.filter(({ severity }) => severity === "error").length;
  return `“${file}”：${students} 人 ${items} 项，${must} 处必须改，${remarks.length - must} 处请核对。`;
}

interface CheckArguments {
  readonly path: string;
  readonly output: string | undefined;
  readonly policy: string | undefined;
}

function readArguments(args: readonly string[]): CheckArguments {
  const { positionals, values } = parse(args);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new Refusal("请写明一个要检查的文件，例如 check 附件1.xlsx。");
  return { path, output: values.output, policy: values.policy };
}

function parse(args: readonly string[]) {
  try {
    const options = { policy: { type: "string" }, output: { type: "string", short: "o" } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new Refusal(`看不懂“${args.join(" ")}”；check 命令只认识文件、-o 清单和 --policy 文件。`);
  }
}

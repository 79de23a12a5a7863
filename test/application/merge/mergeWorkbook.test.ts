/** @jest-environment node */
import { openCollegeFile } from "../../../src/adapters/xlsx/read/openCollegeFile";
import { writeWorkbook } from "../../../src/adapters/xlsx/writeWorkbook";
import { mergeWorkbook, returnWorkbook } from "../../../src/application/merge/mergeWorkbook";
import { mergeSubmissions, type CollegeSource, type MergeOutcome } from "../../../src/application/mergeSubmissions";
import type { CellRow } from "../../../src/domain/cell";
import { cleanRow, CONTEXT, handMadeFile, HEADERS, sourceOf, submissionFile } from "./collegeFiles";

const A = "自动化学院";
const B = "机电学院";
const COLLEGES = [A, B, "外国语学院"];

const merge = (...sources: CollegeSource[]): Promise<MergeOutcome> => mergeSubmissions(sources, openCollegeFile, CONTEXT, { colleges: COLLEGES });

/** The sheets of the workbook, written and read again. */
function sheetsOf(bytes: Uint8Array): Record<string, readonly CellRow[]> {
  const file = openCollegeFile("a.xlsx", bytes);
  if (!file.ok) throw new Error(file.error);
  return Object.fromEntries(file.value.sheets.map(({ name }, index) => {
    const sheet = file.value.readSheet(index);
    return [name, sheet.ok ? sheet.value.rows : []];
  }));
}

function written(outcome: MergeOutcome): Record<string, readonly CellRow[]> {
  const { commands, properties } = mergeWorkbook(outcome, CONTEXT, true);
  return sheetsOf(writeWorkbook(commands, properties));
}

const good = sourceOf("a.xlsx", submissionFile(A, [cleanRow(1, A), cleanRow(2, A)]));
const bad = sourceOf("b.xlsx", submissionFile(B, [cleanRow(3, B), cleanRow(4, B, { name: "" })]));

it("has the four sheets, then one to send back for each file that is returned", async () => {
  expect(Object.keys(written(await merge(good, bad)))).toEqual(["总表", "按学院统计", "退回清单", "未报学院", `退回_${B}`]);
});

it("puts the rows of the files that passed into 总表, numbered through, each with its file", async () => {
  const total = written(await merge(good, bad, sourceOf("c.xlsx", submissionFile("外国语学院", [cleanRow(5, "外国语学院")]))))["总表"]!;
  expect(total[2]).toEqual([...HEADERS, "来源文件"]);
  expect(total.slice(3).map((row) => [row[0], row[1], row.at(-1)])).toEqual([["1", A, "a.xlsx"], ["2", A, "a.xlsx"], ["3", "外国语学院", "c.xlsx"]]);
});

it("counts by college, and lists who is missing", async () => {
  const sheets = written(await merge(good, bad));
  expect(sheets["按学院统计"]!.slice(3)).toEqual([
    [A, "a.xlsx", "通过", 2, 2, 0, 0],
    [B, "b.xlsx", "退回", 2, 2, 1, 0],
    ["外国语学院", "", "未报", 0, 0, 0, 0],
    ["合计", "", "通过的文件", 2, 2],
  ]);
  expect(sheets["未报学院"]!.slice(3)).toEqual([[1, "外国语学院"]]);
});

it("tells a college in plain words what to change and where", async () => {
  const outcome = await merge(good, bad);
  const sheet = written(outcome)[`退回_${B}`]!;
  expect(sheet[1]).toEqual([expect.stringContaining("“b.xlsx”有 1 处必须改")]);
  expect(sheet.slice(3)).toEqual([["5", "2", cleanRow(4, B).studentNumber, "", "姓名", "必须改", "姓名没有填写，请照证件填写。"]]);
  const alone = returnWorkbook(outcome.files[1]!, CONTEXT);
  expect(Object.values(sheetsOf(writeWorkbook(alone.commands, alone.properties)))).toEqual([sheet]);
});

it("names nobody of another college in a return sheet", async () => {
  const sheet = written(await merge(good, bad))[`退回_${B}`]!;
  expect(JSON.stringify(sheet)).not.toContain(cleanRow(1, A).name);
});

it("keeps what looks like a formula as text, from a college's cell to the total", async () => {
  const evil = "=HYPERLINK(\"http://example.com\",\"x\")";
  const outcome = await merge(sourceOf("a.xlsx", submissionFile(A, [cleanRow(1, A, { remarks: evil })])));
  const { commands, properties } = mergeWorkbook(outcome, CONTEXT, true);
  const bytes = writeWorkbook(commands, properties);
  expect(sheetsOf(bytes)["总表"]![3]).toContain(evil);
  expect(new TextDecoder("latin1").decode(bytes)).not.toContain("<f>");
});

it("finds a sheet name for any college", async () => {
  const odd = "一个名字非常非常非常非常非常非常非常长的[学院]/系:*?";
  const lines = [[...HEADERS], ["1", odd, "", "", "2018990101"]];
  const source = (name: string): CollegeSource => sourceOf(name, handMadeFile({ name: "Sheet1", lines }));
  const names = Object.keys(written(await merge(source("1.xlsx"), source("2.xlsx")))).slice(4);
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name).toMatch(/^退回_[^[\]:*?/\\]{1,28}$/u);
});

it("is not taken for a college's file when it lies in their folder", async () => {
  const { commands, properties } = mergeWorkbook(await merge(good), CONTEXT, true);
  const { files } = await merge(sourceOf("汇总.xlsx", writeWorkbook(commands, properties)));
  expect(files[0]).toMatchObject({ outcome: "returned", rows: [], remarks: [{ message: expect.stringContaining("以前汇总的结果") as string }] });
});

it("calls a file whose college nobody can tell by its own name", async () => {
  const sheets = written(await merge(sourceOf("坏文件.xlsx", new Uint8Array([0x50, 0x4b, 3, 4]))));
  expect(sheets["按学院统计"]![3]?.slice(0, 2)).toEqual(["（看不出学院）", "坏文件.xlsx"]);
  expect(sheets["退回_坏文件.xlsx"]![0]).toEqual(["坏文件.xlsx：请修改后重新上报"]);
});

it("makes a row as high as its longest text needs, so that no line covers another", async () => {
  const { commands } = mergeWorkbook(await merge(good, bad, sourceOf("c.xlsx", submissionFile("数学学院", [cleanRow(1, "数学学院")]))), CONTEXT, true);
  const heights = commands.flatMap((command) => (command.kind === "setRowHeight" && command.sheet === "退回清单" && command.block.row >= 3 ? [command.points] : []));
  expect(Math.min(...heights)).toBe(20.5);
  expect(Math.max(...heights)).toBeGreaterThan(30);
});

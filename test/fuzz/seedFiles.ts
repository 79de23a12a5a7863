import { readFileSync } from "node:fs";
import { cellsOf, cleanRow, handMadeFile, HEADERS, submissionFile } from "../application/merge/collegeFiles";
import { gb18030 } from "../application/merge/gb18030";
import { HOSTILE_FILES } from "../adapters/xlsx/read/hostileFiles";

export interface SeedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Larger ones would only make the run slow. */
const LARGEST_SEED = 300_000;

/** What the mutations start from: files of every kind that colleges send, more often than the hostile ones, which end sooner. */
export function seedFiles(): readonly SeedFile[] {
  const honest = honestFiles();
  const hostile = HOSTILE_FILES.map(({ name, bytes }) => ({ name, bytes: bytes() })).filter(({ bytes }) => bytes.length > 0 && bytes.length < LARGEST_SEED);
  return [...honest, ...honest, ...honest, ...honest, ...honest, ...hostile];
}

export function honestFiles(): readonly SeedFile[] {
  const rows = Array.from({ length: 12 }, (_, seat) => cleanRow(seat + 1, "自动化学院"));
  const lines = [["自动化学院新生学籍信息有误学生名单"], [], [...HEADERS], ...rows.map(cellsOf), [], ["填表人："]];
  const csv = lines.map((line) => line.map((cell) => `"${cell}"`).join(",")).join("\r\n");
  return [
    { name: "上报表.xlsx", bytes: submissionFile("自动化学院", rows) },
    { name: "零报告.xlsx", bytes: submissionFile("自动化学院", []) },
    { name: "手工.xlsx", bytes: handMadeFile({ name: "说明", lines: [["看第二页"]] }, { name: "名单", lines }) },
    { name: "脏.xlsx", bytes: Uint8Array.from(readFileSync("test/fixtures/dirty-roster.xlsx")) },
    { name: "名单.csv", bytes: new TextEncoder().encode(`\uFEFF${csv}`) },
    { name: "国标.csv", bytes: gb18030(csv) },
    { name: "分号.txt", bytes: new TextEncoder().encode(csv.replaceAll('","', '";"')) },
  ];
}

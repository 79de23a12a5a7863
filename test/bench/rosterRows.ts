import type { CellRow } from "../../src/domain/cell";
import { COLUMNS, SHEET_COLUMNS, type ColumnKey } from "../../src/domain/columns";
import { fromDayNumber } from "../../src/domain/fromDayNumber";
import { dayNumber, yyyymmdd } from "../../src/domain/plainDate";
import { policyPreset } from "../../src/domain/policyPreset";
import type { CheckContext } from "../../src/domain/policy";
import type { Random } from "./random";
import { REEFS, withCheck } from "./reefNumbers";

/** 附件1 without its formula column. */
export const BENCH_COLUMNS: readonly ColumnKey[] = SHEET_COLUMNS.attachment1.filter((key) => key !== "checkResult");
export const BENCH_HEADERS: CellRow = BENCH_COLUMNS.map((key) => COLUMNS[key].header);
export const BENCH_CONTEXT: CheckContext = {
  policy: policyPreset(2018, "测试学院", "1.0.0"),
  today: { year: 2018, month: 10, day: 10 },
};

/** A student of whom nothing is to be said; no two of them share a number or a name. @param index from 0 to 5,000,000. */
export function cleanRow(index: number): CellRow {
  const birth = String(yyyymmdd(fromDayNumber(FIRST_BIRTH + (index % BIRTH_DAYS))));
  const order = Math.floor(index / BIRTH_DAYS);
  const area = REEFS[order % 2 === 0 ? 0 : 1];
  const serial = 1 + Math.floor(order / 2);
  const values: Partial<Record<ColumnKey, string>> = {
    ...SHARED,
    serialNumber: String(index + 1),
    studentNumber: `2018${String(index).padStart(6, "0")}`,
    className: `2018${String(index).padStart(6, "0").slice(0, 4)}`,
    examNumber: `1846${String(index).padStart(10, "0")}`,
    name: nameOf(index),
    gender: serial % 2 === 1 ? "男" : "女",
    birthDate: birth,
    documentNumber: withCheck(area + birth + String(serial).padStart(3, "0")),
  };
  return BENCH_COLUMNS.map((key) => values[key] ?? "");
}

/** The row with one thing wrong in it, as it happens while people type. */
export function dirtyRow(index: number, random: Random): CellRow {
  const [key, spoil] = random.pick(SPOILINGS);
  return cleanRow(index).map((value, at) => (BENCH_COLUMNS[at] === key ? spoil(String(value)) : value));
}

const SHARED: Partial<Record<ColumnKey, string>> = {
  college: "测试学院",
  major: "样例专业类",
  ethnicGroup: "汉族",
  documentType: "居民身份证",
  candidateCategory: "普通高考",
  wrongItem: "录取照片",
  explanation: "照片缺失",
  proof: "身份证复印件",
};

const SPOILINGS: readonly (readonly [ColumnKey, (value: string) => string])[] = [
  ["documentNumber", (value) => value.slice(0, 17) + (value.endsWith("1") ? "2" : "1")],
  ["documentNumber", (value) => value.slice(0, 9)],
  ["documentNumber", (value) => `${value.slice(0, 15)}000`],
  ["gender", (value) => (value === "男" ? "女" : "男")],
  ["gender", () => ""],
  ["birthDate", (value) => `${value.slice(0, 4)}/${value.slice(4, 6)}/${value.slice(6)}`],
  ["examNumber", (value) => `17${value.slice(2)}`],
  ["examNumber", () => ""],
  ["name", (value) => `${value.slice(0, 1)} ${value.slice(1)}`],
  ["studentNumber", (value) => value.slice(1)],
  ["wrongItem", () => "头像"],
];

const FIRST_BIRTH = dayNumber({ year: 1996, month: 1, day: 1 });
const BIRTH_DAYS = dayNumber({ year: 2003, month: 1, day: 1 }) - FIRST_BIRTH;

/** 测 and two ideographs that count up. */
function nameOf(index: number): string {
  return `测${String.fromCharCode(0x4e00 + (index % 4096), 0x5e00 + Math.floor(index / 4096))}`;
}

import type { CellRow } from "../../domain/cell";
import type { ColumnKey } from "../../domain/columns";
import type { RowVerdict } from "../../domain/rowCheck";
import type { LiveRoster } from "../LiveRoster";
import { studentTexts, type StudentTexts } from "../studentTexts";

export interface SubmissionRows {
  /** One list of texts for each student and item, in the order 专业, 班级, 学号; serial numbers filled in. */
  readonly rows: readonly (readonly string[])[];
  /** Different students in it. */
  readonly students: number;
}

/**
 * The rows to hand in: cleaned texts with the safe rewrites done; blank, 示例 and 合计 rows left out, and those with an error.
 * @param remarkOf what the college has to say of a row, added to its 备注.
 */
export function submissionRows(roster: LiveRoster, columns: readonly ColumnKey[], remarkOf: (row: number) => string): SubmissionRows {
  const records: StudentTexts[] = [];
  for (let row = 0; row < roster.check.rowCount; row++) {
    if (isHandedIn(roster.check.verdict(row))) records.push(recordOf(roster, roster.check.cells(row), row, remarkOf(row)));
  }
  records.sort((a, b) => compareBy(a, b, ["major", "className", "studentNumber"]));
  return {
    rows: records.map((record, index) => columns.map((key) => (key === "serialNumber" ? String(index + 1) : record.get(key) ?? ""))),
    students: new Set(records.map((record) => record.get("studentNumber") ?? "")).size,
  };
}

export function hasError({ findings }: RowVerdict): boolean {
  return findings.some(({ severity }) => severity === "error");
}

/** Whether a row would be in the submission. */
export function isHandedIn(verdict: RowVerdict): boolean {
  return verdict.kind === "student" && !hasError(verdict);
}

function recordOf(roster: LiveRoster, cells: CellRow, row: number, remark: string): StudentTexts {
  const texts = new Map(studentTexts(roster.check.layout, cells, roster.check.verdict(row)));
  for (const [key, word] of DEFAULTS) if ((texts.get(key) ?? "") === "") texts.set(key, word);
  if (remark !== "") texts.set("remarks", [texts.get("remarks") ?? "", remark].filter((text) => text !== "").join("；"));
  return texts;
}

/** What a blank cell means (domain notes §3.2, columns 11 and 13); the registrar's copy says it in words. */
const DEFAULTS: ReadonlyMap<ColumnKey, string> = new Map([
  ["documentType", "居民身份证"],
  ["candidateCategory", "普通高考"],
]);

/** Numbers within the names count as numbers: 2班 comes before 10班. */
const ORDER = new Intl.Collator("zh-CN", { numeric: true });

function compareBy(a: StudentTexts, b: StudentTexts, keys: readonly ColumnKey[]): number {
  for (const key of keys) {
    const order = ORDER.compare(a.get(key) ?? "", b.get(key) ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

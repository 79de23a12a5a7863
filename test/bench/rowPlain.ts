import type { CellRow } from "../../src/domain/cell";
import type { ColumnKey } from "../../src/domain/columns";
import { checkCharacter } from "../../src/domain/documents/ric";
import { ETHNIC_GROUPS } from "../../src/domain/ethnicGroups";
import { BENCH_COLUMNS } from "./rosterRows";

/** What a programmer writes in an hour: a list of closures with regular expressions, the same checks as the zod schema has. */
export function plainIssues(row: CellRow): number {
  let issues = 0;
  for (const holds of CHECKS) if (!holds(row)) issues++;
  return issues;
}

type Check = (row: CellRow) => boolean;

const ETHNIC_WORDS = new Set(["", "其他", ...ETHNIC_GROUPS]);

const CHECKS: readonly Check[] = [
  matches("college", /./u),
  matches("studentNumber", /^\d{10}$/u),
  matches("examNumber", /^18(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])\d{10}$/u),
  matches("name", /^(?=.{2,25}$)\p{Script=Han}+(?:·\p{Script=Han}+)*$/u),
  matches("gender", /^[男女]$/u),
  matches("birthDate", /^\d{8}$/u),
  (row) => ETHNIC_WORDS.has(text(row, "ethnicGroup")),
  matches("documentType", /^居民身份证$/u),
  matches("documentNumber", /^[1-6]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/u),
  matches("candidateCategory", /^(?:普通高考|保送生|内地班)$/u),
  matches("wrongItem", /^(?:姓名|身份证号|性别|出生日期|民族|录取照片|专业)$/u),
  matches("phone", /^(?:\d{11})?$/u),
  (row) => checkCharacter(text(row, "documentNumber").slice(0, 17)) === text(row, "documentNumber").slice(17),
  (row) => (Number(text(row, "documentNumber").charAt(16)) % 2 === 1 ? "男" : "女") === text(row, "gender"),
  (row) => text(row, "documentNumber").slice(6, 14) === text(row, "birthDate"),
  (row) => text(row, "studentNumber").startsWith(text(row, "className")),
  (row) => text(row, "wrongItem") !== "录取照片" || text(row, "explanation") !== "",
];

function matches(key: ColumnKey, pattern: RegExp): Check {
  const at = BENCH_COLUMNS.indexOf(key);
  return (row) => pattern.test(String(row[at]));
}

function text(row: CellRow, key: ColumnKey): string {
  return String(row[POSITIONS.get(key) ?? -1]);
}

const POSITIONS: ReadonlyMap<ColumnKey, number> = new Map(BENCH_COLUMNS.map((key, index) => [key, index]));

import type { RowFacts } from "./RowFacts";

/** What a row may share with others, "" where it has nothing that could be compared. */
export interface RowKeys {
  /** 学号: rows without one take part in no comparison, their missing 学号 is reported instead. */
  readonly student: string;
  readonly document: string;
  readonly examNumber: string;
  readonly name: string;
  /** The items of the row, also without a 学号: two of them can disagree with each other. Empty on the tracker, which has one row per student. */
  readonly items: readonly string[];
}

const NO_KEYS: RowKeys = { student: "", document: "", examNumber: "", name: "", items: [] };

/** Only sound values are compared: numbers that lost their last digits would look alike. */
export function keysOf(row: RowFacts): RowKeys {
  if (row.kind() !== "student") return NO_KEYS;
  const items = row.sheet === "attachment1" ? itemsOf(row) : NO_ITEMS;
  const student = row.studentNumber()?.number ?? "";
  if (student === "") return { ...NO_KEYS, items };
  const document = row.document();
  const exam = row.examNumber();
  return {
    student,
    document: document.isSound && !document.isSuspect ? document.number : "",
    examNumber: exam === null || exam.parsed.kind === "malformed" ? "" : exam.number,
    name: row.name(),
    items,
  };
}

/** Two rows for 其他CHSI字段 are about two fields unless they say the same. */
function itemsOf(row: RowFacts): readonly string[] {
  const reading = row.wrongItems();
  if (reading === null) return NO_ITEMS;
  if (!reading.names.includes(OTHER_FIELD)) return reading.names;
  return reading.names.map((name) => (name === OTHER_FIELD ? `${name}\u0000${row.text.chsiValue}\u0000${row.text.correctValue}` : name));
}

const OTHER_FIELD = "其他CHSI字段";
const NO_ITEMS: readonly string[] = [];

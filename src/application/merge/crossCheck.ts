import { COLUMNS, type ColumnKey } from "../../domain/columns";
import type { CollegeRow, FileReport, Remark } from "./FileReport";
import { MERGE_SENTENCES } from "./mergeSentences";

/**
 * What only shows when the files lie side by side: the same student in two of them, and numbers that two students
 * share. Within one file the rules have said it already.
 * @returns the remarks to add, by file, in the order of the files.
 */
export function crossCheck(files: readonly FileReport[]): readonly (readonly Remark[])[] {
  const remarks = files.map((): Remark[] => []);
  const index = new Map<string, Place[]>();
  for (const [at, file] of files.entries()) {
    for (const row of file.rows) {
      const place: Place = { at, file, row };
      for (const earlier of earlierPlaces(index, place)) {
        remarks[at]?.push(remarkOn(place, earlier));
        remarks[earlier.at]?.push(remarkOn(earlier, place));
      }
    }
  }
  return remarks.map(withoutRepetitions);
}

interface Place {
  readonly at: number;
  readonly file: FileReport;
  readonly row: CollegeRow;
}

const NUMBERS = ["studentNumber", "documentNumber", "examNumber"] as const;
/** The data by which two records of one student are compared. */
const BASIC: readonly ColumnKey[] = ["studentNumber", "name", "gender", "birthDate", "documentNumber", "examNumber"];

/** One row of each other file that shares a number with this one. Registers the row for those that follow. */
function earlierPlaces(index: Map<string, Place[]>, place: Place): Iterable<Place> {
  const found = new Map<FileReport, Place>();
  for (const number of NUMBERS) {
    const value = place.row.keys[number];
    if (value === "") continue;
    const key = `${number} ${value}`;
    const known = index.get(key) ?? [];
    for (const other of known) if (other.file !== place.file && betterMatch(found.get(other.file), other, place)) found.set(other.file, other);
    index.set(key, known);
    // One row per student and file is enough to find the file; the same item is looked for among all of them.
    if (known.length < MOST_PLACES) known.push(place);
  }
  return found.values();
}

/** A file full of one repeated number must not make the comparison quadratic. */
const MOST_PLACES = 50;

/** Of the rows of one file, that with the same item says most. */
function betterMatch(known: Place | undefined, other: Place, place: Place): boolean {
  return known === undefined || (!sameItem(known, place) && sameItem(other, place));
}

function remarkOn({ row }: Place, other: Place): Remark {
  const differing = BASIC.filter((key) => differs(row, other.row, key)).map((key) => COLUMNS[key].header);
  return {
    severity: "warning",
    sheetRow: row.sheetRow,
    record: row.record,
    studentNumber: row.texts.get("studentNumber") ?? "",
    name: row.texts.get("name") ?? "",
    column: "",
    message: sentence(row, other, differing),
  };
}

function sentence(row: CollegeRow, { file, row: other }: Place, differing: readonly string[]): string {
  const place = MERGE_SENTENCES.place(file.college, file.file, other.sheetRow);
  const shared = NUMBERS.filter((number) => row.keys[number] !== "" && row.keys[number] === other.keys[number]);
  const isAnother = !shared.includes("studentNumber") && differs(row, other, "name");
  if (isAnother) return MERGE_SENTENCES.sameNumberOfAnother(shared.map((number) => COLUMNS[number].header).join("、"), place);
  const what = itemOf(row) === itemOf(other) ? MERGE_SENTENCES.sameItemTwice(place) : MERGE_SENTENCES.sameStudentElsewhere(place);
  return differing.length === 0 ? what : `${what}${MERGE_SENTENCES.conflicting(differing.join("、"))}`;
}

/** Only what both rows say can be in conflict. */
function differs(row: CollegeRow, other: CollegeRow, key: ColumnKey): boolean {
  const [one, two] = [row.texts.get(key) ?? "", other.texts.get(key) ?? ""];
  return one !== "" && two !== "" && one !== two;
}

function sameItem(one: Place, two: Place): boolean {
  return itemOf(one.row) === itemOf(two.row);
}

function itemOf({ texts }: CollegeRow): string {
  return texts.get("wrongItem") ?? "";
}

function withoutRepetitions(remarks: readonly Remark[]): readonly Remark[] {
  return [...new Map(remarks.map((remark) => [`${String(remark.record)} ${remark.message}`, remark])).values()];
}

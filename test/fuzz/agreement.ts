import { readXlsx } from "hucre/xlsx";
import { openCollegeFile } from "../../src/adapters/xlsx/read/openCollegeFile";
import type { SeedFile } from "./seedFiles";

/** Where our reading of a workbook differs from another library's, cell by cell; empty where both see the same. */
export async function disagreements({ name, bytes }: SeedFile): Promise<string[]> {
  const file = openCollegeFile(name, bytes);
  if (!file.ok) return [`${name}: refused as ${file.error}`];
  const theirs = await readXlsx(bytes);
  return file.value.sheets.flatMap((entry, index) => {
    const sheet = file.value.readSheet(index);
    if (!sheet.ok) return [`${name} ${entry.name}: refused as ${sheet.error}`];
    const ours = sheet.value.rows;
    const others = theirs.sheets[index]?.rows ?? [];
    return Array.from({ length: Math.max(ours.length, others.length) }, (_, row) => row)
      .filter((row) => lineOf(ours[row] ?? []) !== lineOf(others[row] ?? []))
      .map((row) => `${name} ${entry.name}: row ${row + 1}`);
  });
}

function lineOf(cells: readonly (string | number | boolean | Date | null)[]): string {
  const texts = cells.map((cell) => String(cell instanceof Date ? serialOf(cell) : (cell ?? "")));
  while (texts.at(-1) === "") texts.pop();
  return texts.join("\t");
}

const DAY_MS = 86_400_000;
/** 1 January 1970 in Excel's count of days. */
const UNIX_EPOCH_SERIAL = 25_569;

/** Date cells are serial numbers to us, as to Office.js. */
function serialOf(date: Date): number {
  return date.getTime() / DAY_MS + UNIX_EPOCH_SERIAL;
}

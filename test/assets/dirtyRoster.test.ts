import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stdnum } from "stdnum";
import { createRoster } from "../fixtures/dirtyRoster/roster";
import { ROSTER_COLUMNS, WRONG_ITEMS, type RosterRow } from "../fixtures/dirtyRoster/rosterRow";
import { cellsOf, expectedJson, rosterTsv, sheetTsv, shownText } from "../fixtures/dirtyRoster/rosterText";
import { readSheet } from "./readSheet";

const REGENERATE = "npx tsx test/fixtures/generateDirtyRoster.ts";
const roster = createRoster();
const clean = roster.filter(({ dirt }) => dirt.length === 0).map(({ row }) => row);

describe(`the files beside the generator (accept a change: ${REGENERATE})`, () => {
  it.each([
    ["dirty-roster.tsv", rosterTsv],
    ["dirty-roster.with-title-and-header.tsv", sheetTsv],
    ["dirty-roster.expected.json", expectedJson],
  ])("%s comes out the same, byte for byte", (name, render) => {
    expect(fixture(name).equals(Buffer.from(render(roster), "utf8"))).toBe(true);
  });

  it("dirty-roster.xlsx holds the same rows below a title and a header, numbers and errors as such", () => {
    const sheet = readSheet(fixture("dirty-roster.xlsx"), "教务导出");
    expect(sheet.slice(2)).toEqual(roster.map((entry) => cellsOf(entry).map(storedValue)));
    expect(sheet[1]).toEqual(expect.arrayContaining(["姓 名", "身份证号码", "有误信息项"]));
    expect(sheet[0]?.[0]).toBe("测试学院新生学籍信息有误学生名单");
  });
});

describe("the people in it", () => {
  it("are 120 rows of 20 columns, two thirds of them clean, every wrong item among these", () => {
    expect(roster.map((entry) => cellsOf(entry).length)).toEqual(Array(120).fill(ROSTER_COLUMNS.length));
    expect(clean).toHaveLength(80);
    expect(new Set(clean.map((row) => row.wrongItem))).toEqual(new Set(WRONG_ITEMS));
  });

  it("are invented: no valid number outside the reefs' area codes", () => {
    const numbers = rosterTsv(roster).match(/\d{17}[\dX]/giu) ?? [];
    expect(numbers.filter((number) => passesPeer(number) && !/^(?:460039|469033)/u.test(number))).toEqual([]);
  });

  it("have numbers, birth dates and genders that agree in the clean rows, by another library's reckoning", () => {
    const odd = clean.filter((row) => {
      const number = text(row, "documentNumber");
      const gender = Number(number.charAt(16)) % 2 === 1 ? "男" : "女";
      return !passesPeer(number) || number.slice(6, 14) !== row.birthDate || gender !== row.gender;
    });
    expect(odd).toEqual([]);
  });

  it("keep 学号, 考生号, 证件号码 and 姓名 to themselves in the clean rows", () => {
    for (const key of ["examNumber", "documentNumber", "name"] as const) {
      const pairs = new Set(clean.map((row) => `${text(row, "studentNumber")} ${text(row, key)}`));
      expect(new Set(clean.map((row) => row[key])).size).toBe(pairs.size);
      expect(new Set(clean.map((row) => row.studentNumber)).size).toBe(pairs.size);
    }
  });
});

describe("the dirt in it", () => {
  it.each<[string, keyof RosterRow, RegExp]>([
    ["full-width", "documentNumber", /^\P{ASCII}{18}$/u],
    ["grouped with spaces", "documentNumber", /^\d{6} \d{8} \d{4} $/u],
    ["no-break space", "documentNumber", /^\d{18}\u00a0$/u],
    ["zero-width space", "documentNumber", /^\d{10}\u200b\d{8}$/u],
    ["typographic apostrophe", "documentNumber", /^\u2019\d{18}$/u],
    ["lower-case x", "documentNumber", /^\d{17}x$/u],
    ["15 digits", "documentNumber", /^\d{15}$/u],
    ["text in scientific notation", "documentNumber", /^4\.6\d{4}E\+17$/u],
    ["shown and copied in scientific notation", "documentNumber", /^4\.6\d{4}E\+17$/u],
    ["copied ending in 000", "documentNumber", /^\d{15}000$/u],
    ["13 digits", "examNumber", /^\d{13}$/u],
    ["shown and copied as 1.8469E+13", "examNumber", /^1\.8469E\+13$/u],
    ["begins with 17, nothing", "examNumber", /^17469033\d{6}$/u],
    ["two-digit year", "birthDate", /^\d{2}-\d{1,2}-\d{1,2}$/u],
    ["separator U+2022", "name", /\u2022/u],
    ["line break", "remarks", /\n/u],
    ["two items at once", "wrongItem", /、/u],
  ])("%s: %s looks like it", (words, key, pattern) => {
    expect(text(rowSaying(words), key)).toMatch(pattern);
  });

  it.each(["wrong check character", "copied ending in 000"])("%s: the number fails the check", (words) => {
    expect(passesPeer(text(rowSaying(words), "documentNumber"))).toBe(false);
  });
});

/** Another library's verdict on a number: the fixture is not its own judge. */
function passesPeer(number: string): boolean {
  const verdict = stdnum["CN"]?.["ric"]?.validate(number);
  if (verdict === undefined) throw new Error("stdnum no longer knows CN.ric");
  return verdict.isValid;
}

function rowSaying(words: string): RosterRow {
  const entry = roster.find(({ dirt }) => dirt.some((phrase) => phrase.includes(words)));
  if (entry === undefined) throw new Error(`no row of the fixture says “${words}”`);
  return entry.row;
}

function text(row: RosterRow, key: keyof RosterRow): string {
  return shownText(row[key] ?? "");
}

function storedValue(cell: ReturnType<typeof cellsOf>[number]): string | number {
  if (typeof cell === "string") return cell;
  return "error" in cell ? cell.error : cell.stored;
}

function fixture(name: string): Buffer {
  return readFileSync(join(__dirname, "../fixtures", name));
}

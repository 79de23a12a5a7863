import { digestInFooter, rowsDigest } from "../../blueprint/rowsDigest";
import type { CellRow } from "../../domain/cell";
import type { SheetMarks } from "../../domain/facts/SheetMarks";
import { readLayout, type RosterLayout } from "../../domain/rosterLayout";
import { collegeInTitle } from "../../domain/sheetTitle";
import { cleanText } from "../../domain/text";
import type { RosterSheet } from "./chooseSheet";
import type { CollegeSheet } from "./CollegeFile";
import { from1904 } from "./date1904";
import { visibleText } from "./displayName";
import { rosterBody } from "./rosterBody";

/** What a college handed in, as read from its sheet. */
export interface Submission {
  readonly sheetName: string;
  readonly layout: RosterLayout;
  readonly headers: CellRow;
  readonly rows: readonly CellRow[];
  readonly marks: SheetMarks;
  /** The sheet row of the first of `rows`, counted from 1 as Excel shows it. */
  readonly firstSheetRow: number;
  /** The college that the title, the line 填报单位 or the column names; "" where none does. */
  readonly college: string;
  readonly saysNobody: boolean;
  /** "none": no digest in the footer, as in files that we did not make. */
  readonly digest: "none" | "intact" | "edited";
}

export function readSubmission({ name, sheet, place }: RosterSheet, usesDate1904: boolean): Submission {
  const layout = readLayout(place.kind, place.headers);
  const { rows: written, saysNobody } = rosterBody(sheet.rows.slice(place.bodyRow), layout);
  const rows = usesDate1904 ? written.map((row) => from1904(row, layout)) : written;
  const above = sheet.rows.slice(0, place.bodyRow - place.headerRows);
  return {
    sheetName: name,
    layout,
    headers: place.headers,
    rows,
    marks: marksOf(sheet, place.bodyRow, place.headerRows, titleOf(above)),
    firstSheetRow: place.bodyRow + 1,
    college: visibleText(collegeInTitle(titleOf(above)) || collegeInLines(above) || collegeInRows(rows, layout)),
    saysNobody,
    digest: digestState(sheet.footer, place.headers, written),
  };
}

/** The line that says what the list is, else everything above the headers. */
function titleOf(above: readonly CellRow[]): string {
  const lines = above.map((row) => row.map(cleanText).filter((text) => text !== "").join(" ")).filter((line) => line !== "");
  return lines.find((line) => /有误学生名单|核查登记表/u.test(line)) ?? lines.join(" ");
}

function collegeInLines(above: readonly CellRow[]): string {
  for (const cell of above.flat()) {
    const [, college] = /^(?:填报单位|填报学院|学院|院系|单位)(?:[（(]盖章[)）])?[:：]\s*(\S+)/u.exec(cleanText(cell)) ?? [];
    if (college !== undefined && !/^_+/u.test(college)) return college;
  }
  return "";
}

/** What most rows have in 学院. */
function collegeInRows(rows: readonly CellRow[], { positions }: RosterLayout): string {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const college = cleanText(row[positions.college ?? -1] ?? "");
    if (college !== "") counts.set(college, (counts.get(college) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}

function marksOf(sheet: CollegeSheet, bodyRow: number, headerRows: number, title: string): SheetMarks {
  const merged = sheet.merged.map((area) => ({ ...area, row: area.row - bodyRow }));
  return {
    title,
    hiddenRows: new Set([...sheet.hiddenRows].map((row) => row - bodyRow)),
    // Two header rows are joined by merged cells; that is how they are meant.
    merged: headerRows === 1 ? merged : merged.filter(({ row }) => row >= 0),
  };
}

function digestState(footer: string, headers: CellRow, rows: readonly CellRow[]): Submission["digest"] {
  const printed = digestInFooter(footer);
  if (printed === null) return "none";
  return printed === rowsDigest(headers, rows) ? "intact" : "edited";
}

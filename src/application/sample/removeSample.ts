import type { CellRow, CellValue } from "../../domain/cell";
import { COLUMNS, SHEET_COLUMNS, type ColumnKey } from "../../domain/columns";
import { info, success, warning, type Outcome } from "../CommandRunner";
import { editRows } from "../fixes/editRows";
import { fixedNotice } from "../fixes/reportNotice";
import { asText, type RowRepair } from "../fixes/RowRepair";
import type { LiveRoster } from "../LiveRoster";
import type { PaneWork } from "../PaneWork";
import type { ReadOptions } from "../readTable";
import { SENTENCES } from "../sentences";
import { rowsThat } from "./putSample";
import { SAMPLE_SENTENCES } from "./sampleSentences";
import { isSampleStudent, sampleStudents, type SampleStudent } from "./sampleStudents";

/** Takes the sample students away, cell by cell: what a person has typed over or beside them stays. */
export async function removeSample(work: PaneWork, options: ReadOptions): Promise<Outcome> {
  const { session } = work;
  const attachment = await session.readRoster("attachment1", options);
  if (attachment === null || session.policy === null) return warning(SENTENCES.attachmentMissing);
  const { roster, cells } = attachment;
  const students = new Map(sampleStudents(session.policy).map((student) => [student.name, student]));
  const rows = rowsThat(roster, ({ label }) => isSampleStudent(label)).map((row) => partsOf(roster, row, cells[row] ?? [], students));
  if (rows.length === 0) return info(SAMPLE_SENTENCES.noneLeft);
  try {
    const report = await editRows(work, "attachment1", rows.map(({ repair }) => repair), options);
    if (report.left.length > 0) return fixedNotice(report);
    const kept = rows.flatMap((row) => row.kept);
    return kept.length === 0 ? success(SAMPLE_SENTENCES.removed) : info(SAMPLE_SENTENCES.removedExcept, kept);
  } catch (error) {
    work.lookAgain("attachment1");
    throw error;
  } finally {
    work.show();
  }
}

interface SampleRow {
  readonly repair: RowRepair;
  /** Where the person's own content stands in it, one short line each. */
  readonly kept: readonly string[];
}

function partsOf(roster: LiveRoster, row: number, cells: CellRow, students: ReadonlyMap<string, SampleStudent>): SampleRow {
  const { label } = roster.check.verdict(row);
  const student = students.get(label);
  const filled = SHEET_COLUMNS.attachment1.flatMap((column) => {
    const position = roster.check.layout.positions[column];
    const value = position === undefined ? "" : (cells[position] ?? "");
    return value === "" || column === "checkResult" ? [] : [{ column, value }];
  });
  const ours = filled.filter(({ column, value }) => isOurs(student, column, value));
  return {
    repair: {
      row,
      label,
      edits: ours.map(({ column, value }) => ({ column, before: value, after: asText("") })),
      isMeant: ({ verdict }) => verdict.label === label,
    },
    kept: filled.filter((cell) => !ours.includes(cell)).map(({ column }) => SAMPLE_SENTENCES.kept(roster.place.row + row + 2, COLUMNS[column].header)),
  };
}

function isOurs(student: SampleStudent | undefined, column: ColumnKey, value: CellValue): boolean {
  return student !== undefined && (student.cells[column] === value || student.mended[column] === value);
}

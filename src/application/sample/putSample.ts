import type { ColumnKey } from "../../domain/columns";
import { info, success, warning, type Outcome } from "../CommandRunner";
import { editRows } from "../fixes/editRows";
import { fixedNotice } from "../fixes/reportNotice";
import { asText, type RowRepair } from "../fixes/RowRepair";
import type { LiveRoster } from "../LiveRoster";
import type { PaneWork } from "../PaneWork";
import type { ReadOptions } from "../readTable";
import { SENTENCES } from "../sentences";
import { SAMPLE_SENTENCES } from "./sampleSentences";
import { isSampleStudent, sampleStudents, type SampleStudent } from "./sampleStudents";

/** Puts the sample students into the first blank rows of 附件1; a cell in which something stands is never written. */
export async function putSample(work: PaneWork, options: ReadOptions): Promise<Outcome> {
  const { session } = work;
  const attachment = await session.readRoster("attachment1", options);
  if (attachment === null || session.policy === null) return warning(SENTENCES.attachmentMissing);
  const { roster } = attachment;
  if (rowsThat(roster, ({ label }) => isSampleStudent(label)).length > 0) return info(SAMPLE_SENTENCES.alreadyThere);
  const students = sampleStudents(session.policy);
  const blank = rowsThat(roster, ({ kind }) => kind === "blank");
  if (blank.length < students.length) return warning(SAMPLE_SENTENCES.noRoom);
  try {
    const report = await editRows(work, "attachment1", students.map((student, at) => repair(roster, blank[at] ?? 0, student)), options);
    return report.left.length === 0 ? success(SAMPLE_SENTENCES.put(students.length)) : fixedNotice(report);
  } catch (error) {
    work.lookAgain("attachment1");
    throw error;
  } finally {
    work.show();
  }
}

/** The rows of a table whose verdict is of a kind, counted from 0. */
export function rowsThat({ check }: LiveRoster, isWanted: (verdict: ReturnType<LiveRoster["check"]["verdict"]>) => boolean): number[] {
  return Array.from({ length: check.rowCount }, (_, row) => row).filter((row) => isWanted(check.verdict(row)));
}

function repair({ check: { layout } }: LiveRoster, row: number, { name, cells }: SampleStudent): RowRepair {
  const known = Object.entries(cells).filter(([column]) => layout.positions[column as ColumnKey] !== undefined);
  return {
    row,
    label: name,
    edits: known.map(([column, text]) => ({ column: column as ColumnKey, before: "", after: asText(text) })),
    isMeant: ({ verdict }) => verdict.kind === "blank",
  };
}

import { writeWorkbook } from "../../../src/adapters/xlsx/writeWorkbook";
import { COLUMN_FORMATS } from "../../../src/blueprint/columnFormats";
import { compileSubmission, SUBMISSION_SHEET } from "../../../src/blueprint/compileSubmission";
import { digestFooter, rowsDigest } from "../../../src/blueprint/rowsDigest";
import { attachmentTitle } from "../../../src/blueprint/RosterSheet";
import type { SheetCommand } from "../../../src/blueprint/SheetCommand";
import type { CollegeSource } from "../../../src/application/mergeSubmissions";
import { COLUMNS, SHEET_COLUMNS, type ColumnKey } from "../../../src/domain/columns";
import type { CheckContext } from "../../../src/domain/policy";
import { policyPreset } from "../../../src/domain/policyPreset";
import { createRandom } from "../../fixtures/dirtyRoster/random";
import { createStudent } from "../../fixtures/dirtyRoster/student";

/** The columns of a submission, in order. */
export const PRINTED: readonly ColumnKey[] = SHEET_COLUMNS.attachment1.filter((key) => key !== "checkResult" && key !== "phone");
export const HEADERS: readonly string[] = PRINTED.map((key) => COLUMNS[key].header);

export const CONTEXT: CheckContext = {
  policy: { ...policyPreset(2018, "", ""), school: "示例大学", studentNumberLength: 10 },
  today: { year: 2018, month: 10, day: 10 },
};

export type Texts = Readonly<Partial<Record<ColumnKey, string>>>;

/** A row without anything to say about it. @param seat tells students apart. */
export function cleanRow(seat: number, college: string, change: Texts = {}): Texts {
  const { name, gender, birthDate, documentNumber, studentNumber, examNumber, className, major } = createStudent(seat, createRandom(seat), { lastCharacter: "digit" });
  return {
    college, major, className, studentNumber, examNumber, name, gender, birthDate, documentNumber,
    documentType: "居民身份证", wrongItem: "录取照片", explanation: "照片缺失", proof: "身份证", ...change,
  };
}

/** The cells of a row under the headers of a submission. */
export function cellsOf(row: Texts, index: number): string[] {
  return PRINTED.map((key) => (key === "serialNumber" ? String(index + 1) : row[key] ?? ""));
}

/** What the add-in makes for a college, digest in the footer. */
export function submissionCommands(college: string, rows: readonly Texts[]): SheetCommand[] {
  const cells = rows.map(cellsOf);
  const commands = compileSubmission(SUBMISSION_SHEET, {
    title: attachmentTitle(college),
    college,
    columns: PRINTED.map((key) => ({ header: COLUMNS[key].header, width: COLUMN_FORMATS[key].width })),
    rows: cells,
    countLine: `共 ${rows.length} 人 ${rows.length} 项`,
  });
  return commands.map((command) =>
    command.kind === "setPage" ? { ...command, page: { ...command.page, footerRight: digestFooter(rowsDigest(HEADERS, cells)) } } : command,
  );
}

export function submissionFile(college: string, rows: readonly Texts[]): Uint8Array {
  return fileOf(submissionCommands(college, rows));
}

/** A sheet somebody made by hand: lines from its first row on. */
export function handMadeFile(...sheets: readonly { readonly name: string; readonly lines: readonly (readonly (string | number)[])[] }[]): Uint8Array {
  return fileOf(sheets.flatMap(({ name, lines }) => sheetCommands(name, lines)));
}

export function sourceOf(name: string, bytes: Uint8Array): CollegeSource {
  return { name, read: () => Promise.resolve(bytes) };
}

function sheetCommands(sheet: string, lines: readonly (readonly (string | number)[])[]): SheetCommand[] {
  return [
    { kind: "addSheet", sheet },
    ...lines.flatMap((line, row): SheetCommand[] =>
      line.length === 0 ? [] : [{ kind: "setValues", sheet, block: { row, column: 0, rows: 1, columns: line.length }, values: [line] }],
    ),
  ];
}

function fileOf(commands: readonly SheetCommand[]): Uint8Array {
  return writeWorkbook(commands, { title: "", creator: "", company: "", version: "", created: { year: 2018, month: 10, day: 10 } });
}

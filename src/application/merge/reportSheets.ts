import { COLUMN_FORMATS } from "../../blueprint/columnFormats";
import type { ReportSheet } from "../../blueprint/compileReportSheet";
import { COLUMNS, SHEET_COLUMNS, type ColumnKey } from "../../domain/columns";
import type { MergeOutcome } from "../mergeSubmissions";
import type { FileOutcome, FileReport, Remark } from "./FileReport";
import { isPassed } from "./isPassed";

/** How an outcome is called. */
export const OUTCOME_WORDS: { readonly [O in FileOutcome]: string } = {
  accepted: "通过",
  acceptedWithWarnings: "通过，请核对",
  returned: "退回",
  unreadable: "读不了，退回",
};

/** 总表: every row of the files that passed, as the colleges wrote it; files that are returned come in once they are corrected. */
export function totalSheet(outcome: MergeOutcome, title: string): ReportSheet {
  const passed = outcome.files.filter(isPassed);
  const rows = passed.flatMap((file) => file.rows.map(({ texts }) => ({ file, texts })));
  return {
    sheet: "总表",
    title,
    note: `共 ${passed.reduce((sum, { students }) => sum + students, 0)} 人 ${rows.length} 项，来自 ${passed.length} 个通过的文件；退回的文件改好后请重新汇总。`,
    columns: columnsOf([...TOTAL_COLUMNS.map(totalColumn), ["来源文件", FILE_WIDTH]]),
    rows: rows.map(({ file, texts }, index) => [
      ...TOTAL_COLUMNS.map((key) => (key === "serialNumber" ? String(index + 1) : texts.get(key) ?? "")),
      file.file,
    ]),
  };
}

/** 按学院统计: one row for each file, then the colleges without one. */
export function statisticsSheet({ files, missing }: MergeOutcome): ReportSheet {
  const counted = files.map((file) => [
    file.college || UNKNOWN_COLLEGE, file.file, OUTCOME_WORDS[file.outcome], file.students, file.items,
    count(file.remarks, "error"), count(file.remarks, "warning"), file.isZeroReport ? "零报告" : "",
  ]);
  const passed = files.filter(isPassed);
  const sum = ["合计", "", "通过的文件", passed.reduce((all, { students }) => all + students, 0), passed.reduce((all, { items }) => all + items, 0), "", "", ""];
  return {
    sheet: "按学院统计",
    title: "按学院统计",
    note: `收到 ${files.length} 个文件：通过 ${passed.length} 个，退回 ${files.length - passed.length} 个；未报 ${missing.length} 个学院。`,
    columns: columnsOf([["学院", 20], ["文件", FILE_WIDTH], ["结果", 16, "word"], ["人数", 8, "count"], ["项数", 8, "count"], ["必须改", 9, "count"], ["请核对", 9, "count"], ["说明", 12, "word"]]),
    rows: [...counted, ...missing.map((college) => [college, "", "未报", 0, 0, 0, 0, ""]), sum],
  };
}

/** 退回清单: everything to be said to the colleges, in the order of the files. */
export function remarksSheet({ files }: MergeOutcome): ReportSheet {
  return {
    sheet: "退回清单",
    title: "退回清单",
    note: "“必须改”的文件退回学院，改好再交；“请核对”的已计入总表，请学院确认。",
    columns: columnsOf([["学院", 18], ["文件", FILE_WIDTH], ...REMARK_COLUMNS]),
    rows: files.flatMap((file) => file.remarks.map((remark) => [file.college || UNKNOWN_COLLEGE, file.file, ...remarkCells(remark)])),
  };
}

/** 未报学院. */
export function missingSheet({ missing }: MergeOutcome, hasList: boolean): ReportSheet {
  return {
    sheet: "未报学院",
    title: "未报学院",
    note: !hasList ? "没有提供学院名单，无法知道还有哪些学院未报。" : missing.length === 0 ? "所有学院都已上报。" : `还有 ${missing.length} 个学院没有上报。`,
    columns: columnsOf([["序号", 8, "count"], ["学院", 30]]),
    rows: missing.map((college, index) => [index + 1, college]),
  };
}

/** What goes back to one college: nothing of any other. */
export function returnSheet(file: FileReport, sheet: string): ReportSheet {
  const must = count(file.remarks, "error");
  const look = file.remarks.length - must;
  return {
    sheet,
    title: `${file.college || file.file}：请修改后重新上报`,
    note: `文件“${file.file}”有 ${must} 处必须改${look === 0 ? "" : `、${look} 处请核对`}。请按“行号”在原文件里逐条修改，全部改好后重新交。`,
    columns: columnsOf(REMARK_COLUMNS),
    rows: file.remarks.map(remarkCells),
  };
}

/** As in the submission: without the phone numbers that nobody asked for. */
const TOTAL_COLUMNS: readonly ColumnKey[] = SHEET_COLUMNS.attachment1.filter((key) => key !== "checkResult" && key !== "phone");

/** A file that does not say whose it is. */
const UNKNOWN_COLLEGE = "（看不出学院）";

/** The name that the policy proposes for a college of five characters, on one line. */
const FILE_WIDTH = 40;

const REMARK_COLUMNS: readonly ColumnWords[] = [["行号", 10, "word"], ["第几条", 8, "word"], ["学号", 14], ["姓名", 12], ["栏目", 14], ["轻重", 9, "word"], ["问题和改法", 70]];

type ColumnWords = readonly [header: string, width: number, kind?: "count" | "word"];

function totalColumn(key: ColumnKey): ColumnWords {
  const { printWidth, width } = COLUMN_FORMATS[key];
  const words = [COLUMNS[key].header, printWidth ?? width] as const;
  return CENTRED.has(key) ? [...words, "word"] : words;
}

const CENTRED: ReadonlySet<ColumnKey> = new Set(["serialNumber", "gender"]);

function remarkCells({ sheetRow, record, studentNumber, name, column, severity, message }: Remark): string[] {
  return [
    sheetRow === null ? "整个文件" : String(sheetRow), record === null ? "" : String(record), studentNumber, name,
    column, severity === "error" ? "必须改" : "请核对", message,
  ];
}

function columnsOf(columns: readonly ColumnWords[]): ReportSheet["columns"] {
  return columns.map(([header, width, kind]) => ({ header, width, ...(kind === undefined ? {} : { kind }) }));
}

function count(remarks: readonly Remark[], severity: Remark["severity"]): number {
  return remarks.filter((remark) => remark.severity === severity).length;
}

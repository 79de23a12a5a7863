import { compileReportSheet } from "../../blueprint/compileReportSheet";
import { TEMPLATE_VERSION } from "../../blueprint/policyTable";
import type { SheetCommand } from "../../blueprint/SheetCommand";
import type { CheckContext } from "../../domain/policy";
import type { DocumentProperties } from "../DocumentProperties";
import type { MergeOutcome } from "../mergeSubmissions";
import { freeSheetName } from "../sheetNames";
import type { FileReport } from "./FileReport";
import { isPassed } from "./isPassed";
import { missingSheet, remarksSheet, returnSheet, statisticsSheet, totalSheet } from "./reportSheets";

/** A workbook to be written. */
export interface ReportWorkbook {
  readonly commands: readonly SheetCommand[];
  readonly properties: DocumentProperties;
}

/** The registrar's workbook: 总表, 按学院统计, 退回清单, 未报学院, and a sheet to send back for each file that is returned. */
export function mergeWorkbook(outcome: MergeOutcome, context: CheckContext, hasList: boolean): ReportWorkbook {
  const title = `${context.policy.school}${context.policy.cohortYear}级新生学籍信息有误学生汇总表`;
  const sheets = [totalSheet(outcome, title), statisticsSheet(outcome), remarksSheet(outcome), missingSheet(outcome, hasList)];
  for (const file of outcome.files.filter((report) => !isPassed(report))) {
    sheets.push(returnSheet(file, returnSheetName(file, sheets.map(({ sheet }) => sheet))));
  }
  const commands = sheets.flatMap(compileReportSheet);
  return { commands: [...commands, { kind: "activateSheet", sheet: "总表" }], properties: propertiesOf(title, context) };
}

/** A workbook with one college's return sheet alone, for sending back. */
export function returnWorkbook(file: FileReport, context: CheckContext): ReportWorkbook {
  const title = `退回单 ${file.college}`.trim();
  return { commands: compileReportSheet(returnSheet(file, "退回单")), properties: propertiesOf(title, context) };
}

/** Excel allows 31 characters, leaves out some, and wants no apostrophe at the ends. */
const LONGEST_SHEET_NAME = 31;
const ROOM_FOR_NUMBER = 5;

function returnSheetName(file: FileReport, taken: readonly string[]): string {
  const college = (file.college || file.file).replace(/[[\]:*?/\\'\p{Cc}]/gu, "_");
  return freeSheetName(taken, `退回_${college}`.slice(0, LONGEST_SHEET_NAME - ROOM_FOR_NUMBER));
}

function propertiesOf(title: string, { policy, today }: CheckContext): DocumentProperties {
  return { title, creator: "学籍自查助手", company: policy.school, version: TEMPLATE_VERSION, created: today };
}

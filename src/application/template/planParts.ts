import { CODE_LISTS } from "../../blueprint/codeLists";
import { ROSTER_SHEETS } from "../../blueprint/RosterSheet";
import { PART_SHEET_NAMES, type TemplatePart } from "../../blueprint/template";
import type { Policy } from "../../domain/policy";
import { missingParts, partCommands } from "../installTemplate";
import { freeSheetName } from "../sheetNames";
import type { WorkbookSurvey } from "../WorkbookPort";
import type { RepairStep } from "./RepairPlan";
import { TEMPLATE_SENTENCES } from "./templateSentences";

/** The sheets to be made anew, each with its name; 代码表 also when one of the names that lead to it is gone. */
export function brokenParts(survey: WorkbookSurvey): ReadonlyMap<TemplatePart, string> {
  const missing = missingParts(survey);
  if (missing.has("codes") || !listsAreMissing(survey)) return missing;
  return new Map([["codes", freeSheetName(survey.sheets.map(({ name }) => name), PART_SHEET_NAMES.codes)], ...missing]);
}

/** @param policy what a new 填报说明 is filled with. */
export function planParts(survey: WorkbookSurvey, parts: ReadonlyMap<TemplatePart, string>, policy: Policy): RepairStep[] {
  if (parts.size === 0) return [];
  return [{ sentences: [...parts].map(([part, used]) => sentenceOf(part, used, policy)), commands: partCommands(survey, parts, policy) }];
}

function sentenceOf(part: TemplatePart, used: string, policy: Policy): string {
  switch (part) {
    case "codes":
      return TEMPLATE_SENTENCES.listsMissing(used);
    case "instructions":
      return TEMPLATE_SENTENCES.instructionsMissing(used, policy.cohortYear);
    case "tracker":
    case "attachment1":
      return rosterSentence(PART_SHEET_NAMES[part], used, ROSTER_SHEETS[part].tableName);
  }
}

/** A sheet of that name without our table is somebody's work: it stays, and the person hears how to make it ours again. */
function rosterSentence(sheet: string, used: string, table: string): string {
  return sheet === used ? TEMPLATE_SENTENCES.partMissing(sheet) : TEMPLATE_SENTENCES.partUnknown(sheet, used, table);
}

function listsAreMissing({ names }: WorkbookSurvey): boolean {
  const alive = new Set(names.filter(({ formula }) => !formula.includes("#REF!")).map(({ name }) => name));
  return Object.values(CODE_LISTS).some(({ name }) => !alive.has(name));
}

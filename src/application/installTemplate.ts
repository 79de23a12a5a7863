import { PART_SHEET_NAMES, TEMPLATE_PARTS, compilePart, type TemplatePart } from "../blueprint/template";
import { CODE_LISTS } from "../blueprint/codeLists";
import { POLICY_TABLE } from "../blueprint/policyTable";
import { ROSTER_SHEETS } from "../blueprint/RosterSheet";
import type { SheetCommand } from "../blueprint/SheetCommand";
import type { Policy } from "../domain/policy";
import { freeSheetName } from "./sheetNames";
import { isUnfinishedSheet, TABLE_NAMES, UNFINISHED } from "./templateTables";
import type { WorkbookPort, WorkbookSurvey } from "./WorkbookPort";

export interface Installed {
  /** False when everything was there already and nothing was written. */
  readonly changed: boolean;
  /** Names of ours that belonged to somebody else's sheet, with the name used instead. */
  readonly renamed: readonly { readonly wanted: string; readonly used: string }[];
}

/**
 * Makes the parts of the template that this workbook does not have yet; never touches a sheet that is not ours.
 * A failure in the middle leaves a sheet that is marked as unfinished: installing again replaces it.
 */
export async function installTemplate(port: WorkbookPort, policy: Policy): Promise<Installed> {
  const before = await port.survey(TABLE_NAMES);
  const names = missingParts(before);
  if (names.size === 0) return { changed: false, renamed: [] };
  const instructions = names.get("instructions") ?? sheetOfPart(before, "instructions") ?? PART_SHEET_NAMES.instructions;
  const active = names.get("attachment1") ?? sheetOfPart(before, "attachment1") ?? instructions;
  await port.apply([...partCommands(before, names, policy), { kind: "activateSheet", sheet: active }]);
  const renamed = [...names].map(([part, used]) => ({ wanted: PART_SHEET_NAMES[part], used }));
  return { changed: true, renamed: renamed.filter(({ wanted, used }) => wanted !== used) };
}

/** The parts that the workbook does not have, each with a sheet name that is free. */
export function missingParts(survey: WorkbookSurvey): ReadonlyMap<TemplatePart, string> {
  const missing = TEMPLATE_PARTS.filter((part) => !hasPart(survey, part));
  return new Map(missing.map((part) => [part, freeSheetName(survey.sheets.map(({ name }) => name), PART_SHEET_NAMES[part])]));
}

/** Makes the missing parts, and takes away first what an installation that did not finish has left. */
export function partCommands(survey: WorkbookSurvey, names: ReadonlyMap<TemplatePart, string>, policy: Policy): SheetCommand[] {
  const leftovers = survey.sheets.filter(({ name }) => isUnfinishedSheet(name));
  const instructions = names.get("instructions") ?? sheetOfPart(survey, "instructions") ?? PART_SHEET_NAMES.instructions;
  return [
    ...leftovers.map(({ name }): SheetCommand => ({ kind: "deleteSheet", sheet: name })),
    ...[...names].flatMap(([part, name]): SheetCommand[] => [
      ...compilePart(part, `${UNFINISHED}${PART_SHEET_NAMES[part]}`, policy, instructions),
      { kind: "renameSheet", sheet: `${UNFINISHED}${PART_SHEET_NAMES[part]}`, name },
    ]),
  ];
}

/** Whether the workbook has a finished part. */
export function hasPart(survey: WorkbookSurvey, part: TemplatePart): boolean {
  return sheetOfPart(survey, part) !== null;
}

function sheetOfPart(survey: WorkbookSurvey, part: TemplatePart): string | null {
  const sheet = part === "codes" ? codeSheet(survey) : survey.tables.find(({ tableName }) => tableName === partTable(part))?.sheetName;
  return sheet === undefined || isUnfinishedSheet(sheet) ? null : sheet;
}

function partTable(part: Exclude<TemplatePart, "codes">): string {
  return part === "instructions" ? POLICY_TABLE : ROSTER_SHEETS[part].tableName;
}

/** 代码表 holds no table; it is ours when the name of a list points at it. */
function codeSheet(survey: WorkbookSurvey): string | undefined {
  const formulas = survey.names.filter(({ name }) => name === CODE_LISTS.gender.name).map(({ formula }) => formula);
  return survey.sheets.find(({ name }) => formulas.some((formula) => formula.replaceAll("'", "").startsWith(`=${name}!`)))?.name;
}

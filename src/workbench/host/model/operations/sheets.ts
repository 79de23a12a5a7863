import { loseSheetInFormula, renameSheetInFormula } from "../../../formula/references";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../../protocol/HostError";
import { cellRect, type Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import { rewriteFormulas, rewriteRules } from "../shift/shiftFormulas";
import type { Workbook } from "../Workbook";

/** Adds a sheet at the end; without a name it gets the next free one. */
export function addSheet(workbook: Workbook, name: string | null): Sheet {
  const sheet = workbook.newSheet(checkedName(workbook, name ?? freeName(workbook), null));
  workbook.sheets = [...workbook.sheets, sheet];
  workbook.emit({ kind: "sheetAdded", sheet });
  return sheet;
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const before = sheet.name;
  const after = checkedName(workbook, name, sheet);
  if (after === before) return;
  rewriteEverywhere(workbook, (formula) => renameSheetInFormula(formula, before, after));
  sheet.patch({ name: after });
  workbook.emit({ kind: "sheetRenamed", sheet, before, after });
}

/** Deletes a sheet; the last visible one must stay. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  const others = workbook.sheets.filter((other) => other !== sheet);
  const next = others.find((other) => other.state.visibility === "Visible");
  if (next === undefined) throw invalidOperation("A workbook must contain at least one visible worksheet.");
  workbook.sheets = others;
  rewriteEverywhere(workbook, (formula) => loseSheetInFormula(formula, sheet.name));
  if (workbook.activeSheet === sheet) {
    workbook.activeSheet = next;
    workbook.selection = { sheet: next, areas: [cellRect(0, 0)] };
  }
  workbook.emit({ kind: "sheetDeleted", sheet });
}

export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  const others = workbook.sheets.filter((other) => other !== sheet);
  if (!Number.isInteger(position) || position < 0 || position > others.length) throw invalidArgument();
  workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (sheet.state.visibility !== "Visible") throw invalidOperation();
  const before = workbook.activeSheet;
  if (before === sheet) return;
  workbook.activeSheet = sheet;
  workbook.emit({ kind: "sheetDeactivated", sheet: before });
  workbook.emit({ kind: "sheetActivated", sheet });
  if (workbook.selection.sheet !== sheet) workbook.selection = { sheet, areas: [cellRect(0, 0)] };
}

/** Selects blocks of a sheet and brings it to the front. */
export function select(workbook: Workbook, sheet: Sheet, areas: readonly Rect[]): void {
  activateSheet(workbook, sheet);
  workbook.selection = { sheet, areas };
  workbook.emit({ kind: "selectionChanged", sheet, areas });
}

export function setVisibility(workbook: Workbook, sheet: Sheet, visibility: unknown): void {
  if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") throw invalidArgument();
  const next = workbook.sheets.find((other) => other !== sheet && other.state.visibility === "Visible");
  if (visibility !== "Visible" && next === undefined) throw invalidOperation("A workbook must contain at least one visible worksheet.");
  if (visibility !== "Visible" && workbook.activeSheet === sheet && next !== undefined) activateSheet(workbook, next);
  sheet.patch({ visibility });
}

function rewriteEverywhere(workbook: Workbook, rewrite: (formula: string) => string): void {
  for (const sheet of workbook.sheets) {
    rewriteFormulas(sheet, rewrite);
    rewriteRules(sheet, rewrite);
  }
  workbook.names = workbook.names.map((item) => ({ ...item, formula: rewrite(item.formula) }));
}

function checkedName(workbook: Workbook, name: string, self: Sheet | null): string {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/u.test(name) || /^'|'$/u.test(name)) throw invalidArgument();
  const same = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (same !== undefined && same !== self) throw itemAlreadyExists();
  return name;
}

function freeName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheet(`Sheet${number}`) !== null) number++;
  return `Sheet${number}`;
}

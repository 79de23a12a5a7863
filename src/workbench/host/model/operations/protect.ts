import { accessDenied } from "../../protocol/HostError";
import type { Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import type { Workbook } from "../Workbook";

/** Throws AccessDenied when the sheet is protected and any cell of the block is locked. */
export function assertEditable(sheet: Sheet, rect: Rect): void {
  if (sheet.state.protection !== null && !isUnlocked(sheet, rect)) throw accessDenied();
}

/** Throws AccessDenied when the sheet is protected and its options do not allow what is about to be done. */
export function assertAllowed(sheet: Sheet, option: string): void {
  const { protection } = sheet.state;
  if (protection !== null && protection.options[option] !== true) throw accessDenied();
}

export function isUnlocked(sheet: Sheet, rect: Rect): boolean {
  return [...sheet.styles.distinct(rect)].every((style) => style?.locked === false);
}

export function protect(workbook: Workbook, sheet: Sheet, protection: { readonly password: string; readonly options: Readonly<Record<string, unknown>> }): void {
  if (sheet.state.protection !== null) throw accessDenied();
  sheet.patch({ protection });
  workbook.emit({ kind: "protectionChanged", sheet, isProtected: true });
}

export function unprotect(workbook: Workbook, sheet: Sheet, password: string): void {
  const { protection } = sheet.state;
  if (protection === null) return;
  if (protection.password !== password) throw accessDenied();
  sheet.patch({ protection: null });
  workbook.emit({ kind: "protectionChanged", sheet, isProtected: false });
}

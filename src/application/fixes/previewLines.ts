import type { CellValue } from "../../domain/cell";
import { maskNumber } from "../../domain/maskNumber";
import { compactNumberText } from "../../domain/text";
import type { PreviewLine } from "./FixModel";
import type { OfferedRepair } from "./safeRepairs";

/** What a list of repairs would change, cell by cell. @param firstSheetRow the row number of the first body row, counted from 1. */
export function previewLines(repairs: readonly OfferedRepair[], firstSheetRow: number): PreviewLine[] {
  return repairs.flatMap(({ row, label, changes }) =>
    changes.map(({ column, before, after }) => ({ row, sheetRow: firstSheetRow + row, label, column, before: shownValue(before), after: shownValue(after) })),
  );
}

/** A value as the pane may show it: the number of a document keeps its first 3 and last 4 characters, in whatever column it stands. */
export function shownValue(value: CellValue): string {
  const text = String(value ?? "");
  const compact = compactNumberText(text);
  return DOCUMENT_NUMBER.test(compact) ? maskNumber(compact) : text;
}

/** 15 or 18 digits and the like; student and candidate numbers are shorter. */
const DOCUMENT_NUMBER = /^[\dA-Z]*\d{11}[\dA-Z]*$/iu;

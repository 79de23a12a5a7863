import type { Finding } from "../../domain/finding";
import { cleanText } from "../../domain/text";
import { identityOf } from "../fixes/rowIdentity";
import type { LiveRoster } from "../LiveRoster";

/** By what a finding is known again: rule, sentence, the cell it points at, and whose row it is. It stays in memory: it holds what cells say. */
export function findingKey({ check }: LiveRoster, row: number, { rule, column, message }: Finding): string {
  const cells = check.cells(row);
  const { keys } = identityOf(row, cells, [], check.layout);
  const position = column === null ? undefined : check.layout.positions[column];
  const cell = position === undefined ? "" : cleanText(cells[position] ?? "");
  return JSON.stringify([rule, column, message, cell, keys.length === 0 ? row : keys]);
}

/** A finding about the sheet as a whole. */
export function sheetFindingKey({ rule, column, message }: Finding): string {
  return JSON.stringify([rule, column, message]);
}

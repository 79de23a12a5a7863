import { sameCells, type CellRow } from "../../domain/cell";
import type { RowContents } from "./decideRepair";

/** Whether a row holds at the moment of writing what it held when it was read; formulas say what they like. */
export function isStill({ cells, formulas }: RowContents, now: CellRow): boolean {
  return sameCells(cells.map((cell, position) => (typeof formulas[position] === "string" ? (now[position] ?? null) : cell)), now);
}

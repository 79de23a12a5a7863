import type { CellRef } from "../cells/a1";

export type Direction = "up" | "down" | "left" | "right";

/** The rows and columns that can be stood on, in order. */
export interface Ground {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Steps over what is visible only and stops at the border. */
export function moveCell(from: CellRef, direction: Direction, ground: Ground, steps = 1): CellRef {
  switch (direction) {
    case "up":
      return { ...from, row: stepAlong(ground.rows, from.row, -steps) };
    case "down":
      return { ...from, row: stepAlong(ground.rows, from.row, steps) };
    case "left":
      return { ...from, column: stepAlong(ground.columns, from.column, -steps) };
    case "right":
      return { ...from, column: stepAlong(ground.columns, from.column, steps) };
  }
}

/**
 * Ctrl+arrow: to the end of the filled stretch, or over the gap to the next filled cell, or to the border.
 * @param isFilled whether a cell shows or holds anything
 */
export function edgeCell(from: CellRef, direction: Direction, ground: Ground, isFilled: (cell: CellRef) => boolean): CellRef {
  let at = from;
  let next = moveCell(at, direction, ground);
  const throughFilled = isFilled(at) && isFilled(next);
  while (!same(next, at)) {
    if (throughFilled && !isFilled(next)) return at;
    at = next;
    if (!throughFilled && isFilled(at)) return at;
    next = moveCell(at, direction, ground);
  }
  return at;
}

function same(one: CellRef, other: CellRef): boolean {
  return one.row === other.row && one.column === other.column;
}

function stepAlong(sorted: readonly number[], value: number, steps: number): number {
  const found = lowerBound(sorted, value);
  // A step down from a hidden row lands on the next visible one, which is already at `found`.
  const start = sorted[found] === value || steps < 0 ? found : found - 1;
  const index = Math.min(Math.max(start + steps, 0), sorted.length - 1);
  return sorted[index] ?? value;
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts a row in its place. @returns the same rows. */
export function insertRow(rows: number[], row: number): number[] {
  rows.splice(positionOf(rows, row), 0, row);
  return rows;
}

export function removeRow(rows: number[], row: number): void {
  rows.splice(positionOf(rows, row), 1);
}

/** Where a row stands, or belongs. */
function positionOf(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = rows[middle] as number;
    if (found < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

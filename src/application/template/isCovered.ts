import type { Block } from "../../blueprint/a1";

/** Whether the areas together leave no cell of the block free. */
export function isCovered(block: Block, areas: readonly Block[]): boolean {
  return areas.reduce<readonly Block[]>((free, area) => free.flatMap((part) => without(part, area)), [block]).length === 0;
}

/** What is left of a block when an area is taken out: above, below, left and right of it. */
function without(block: Block, area: Block): Block[] {
  const top = Math.max(block.row, area.row);
  const bottom = Math.min(block.row + block.rows, area.row + area.rows);
  const left = Math.max(block.column, area.column);
  const right = Math.min(block.column + block.columns, area.column + area.columns);
  if (top >= bottom || left >= right) return [block];
  return [
    { ...block, rows: top - block.row },
    { ...block, row: bottom, rows: block.row + block.rows - bottom },
    { row: top, rows: bottom - top, column: block.column, columns: left - block.column },
    { row: top, rows: bottom - top, column: right, columns: block.column + block.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

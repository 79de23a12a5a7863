import type { Arguments } from "../protocol/Arguments";
import { HostError, invalidArgument, itemNotFound } from "../protocol/HostError";
import type { HostObject, Method } from "../protocol/ObjectType";
import { Formula } from "../model/formulas/Formula";
import { intersection, type Rect } from "../model/geometry/rect";
import type { RangeTarget } from "./Book";
import { areasObject, rectOf } from "./rangeTarget";

/** Range.getSpecialCells for the three kinds of contents; Excel looks at the used part of the sheet only. */
export const rangeSpecialCells: Readonly<Record<string, Method<RangeTarget>>> = {
  GetSpecialCells: (target, args) => special(target, args) ?? notFound(),
  GetSpecialCellsOrNullObject: special,
};

const KINDS: Readonly<Record<string, (content: unknown) => boolean>> = {
  Constants: (content) => content !== undefined && !(content instanceof Formula),
  Formulas: (content) => content instanceof Formula,
  Blanks: (content) => content === undefined,
};

function special(target: RangeTarget, args: Arguments): HostObject | null {
  const matches = KINDS[args.text(0)];
  if (matches === undefined) throw new HostError("ApiNotFound", `The embedded Excel host finds no special cells of the kind ${args.text(0)}.`);
  if (args.raw(1) !== null) throw invalidArgument("The embedded Excel host does not tell special cells by their values.");
  const { book, range } = target;
  const used = range.sheet.usedRect(false);
  const block = used === null ? null : intersection(used, rectOf(target));
  if (block === null) return null;
  const areas = columnRuns(block, (row, column) => matches(range.sheet.cells.get(row, column)));
  return areas.length === 0 ? null : areasObject(book, range.sheet, areas);
}

/** The cells that match, as blocks one column wide. */
function columnRuns(block: Rect, matches: (row: number, column: number) => boolean): Rect[] {
  const runs: Rect[] = [];
  for (let column = block.column; column < block.column + block.columns; column++) {
    let first: number | null = null;
    for (let row = block.row; row <= block.row + block.rows; row++) {
      const hit = row < block.row + block.rows && matches(row, column);
      if (hit) first ??= row;
      else if (first !== null) {
        runs.push({ row: first, column, rows: row - first, columns: 1 });
        first = null;
      }
    }
  }
  return runs;
}

function notFound(): never {
  throw itemNotFound();
}

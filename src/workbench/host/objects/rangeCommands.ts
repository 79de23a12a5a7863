import { invalidArgument } from "../protocol/HostError";
import type { Arguments } from "../protocol/Arguments";
import type { HostObject, Method } from "../protocol/ObjectType";
import { isWholeColumns, isWholeRows, type Rect } from "../model/geometry/rect";
import { clearCells, type ClearWhat } from "../model/operations/clearCells";
import { copyBlock, pasteTarget, type CopyWhat } from "../model/operations/copyBlock";
import { mergeCells, unmergeCells } from "../model/operations/mergeCells";
import { assertAllowed, assertEditable } from "../model/operations/protect";
import { shiftCells } from "../model/operations/shiftCells";
import type { Shift } from "../model/shift/Shift";
import type { RangeTarget } from "./Book";
import { blockArgument, rectOf, related } from "./rangeTarget";

/** What a range lets an add-in do to its cells. */
export const rangeCommands: Readonly<Record<string, Method<RangeTarget>>> = {
  Clear: (target, args) => {
    assertEditable(target.range.sheet, rectOf(target));
    clearCells(target.book.workbook, target.range.sheet, { rect: rectOf(target), what: choice(args.optionalText(0) ?? "All", CLEAR) });
  },
  Insert: insert,
  Delete: (target, args) => {
    const shift = shiftOf(rectOf(target), choice(args.text(0), { Up: "rows", Left: "columns" }), "delete");
    assertShiftAllowed(target, shift);
    shiftCells(target.book.workbook, target.range.sheet, shift);
  },
  Merge: (target, args) => {
    assertAllowed(target.range.sheet, "allowFormatCells");
    mergeCells(target.book.workbook, target.range.sheet, { rect: rectOf(target), across: args.flag(0) });
  },
  Unmerge: (target) => {
    assertAllowed(target.range.sheet, "allowFormatCells");
    unmergeCells(target.book.workbook, target.range.sheet, rectOf(target));
  },
  CopyFrom: (target, args) => {
    const source = blockArgument(target.book, target.range.sheet, args.raw(0));
    if (args.flag(2) || args.flag(3)) throw invalidArgument("The embedded Excel host copies neither transposed nor skipping blanks.");
    const rect = pasteTarget(source.rect, rectOf(target));
    copyBlock(target.book, source, { sheet: target.range.sheet, rect, what: choice(args.optionalText(1) ?? "All", COPY) });
  },
};

const CLEAR: Readonly<Record<string, ClearWhat>> = { All: "All", Contents: "Contents", Formats: "Formats" };
const COPY: Readonly<Record<string, CopyWhat>> = { All: "All", Formulas: "Formulas", Values: "Values", Formats: "Formats" };

/** Gives the blank cells that stand where the block was. */
function insert(target: RangeTarget, args: Arguments): HostObject {
  const rect = rectOf(target);
  const shift = shiftOf(rect, choice(args.text(0), { Down: "rows", Right: "columns" }), "insert");
  assertShiftAllowed(target, shift);
  shiftCells(target.book.workbook, target.range.sheet, shift);
  return related(target, rect);
}

/** Whole rows move down and whole columns move sideways, whatever direction was asked for. */
function shiftOf(block: Rect, asked: Shift["axis"], kind: Shift["kind"]): Shift {
  const axis = isWholeRows(block) ? "rows" : isWholeColumns(block) ? "columns" : asked;
  return { block, axis, kind };
}

function assertShiftAllowed({ range }: RangeTarget, { axis, kind }: Shift): void {
  const rows = axis === "rows";
  if (kind === "insert") assertAllowed(range.sheet, rows ? "allowInsertRows" : "allowInsertColumns");
  else assertAllowed(range.sheet, rows ? "allowDeleteRows" : "allowDeleteColumns");
}

function choice<T extends string>(value: string, allowed: Readonly<Record<string, T>>): T {
  const found = allowed[value];
  if (found === undefined) throw invalidArgument();
  return found;
}

import { defineType, type AnyObjectType, type Property } from "../protocol/ObjectType";
import { intersection, type Rect } from "../model/geometry/rect";
import { autofitColumns, autofitRows } from "../model/operations/autofit";
import { assertAllowed } from "../model/operations/protect";
import type { Sheet } from "../model/Sheet";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../model/state/sheetState";
import type { RangeTarget } from "./Book";
import { rectOf } from "./rangeTarget";
import { asBoolean, asNumber, oneOf, styleProperty } from "./styleProperty";

/** Excel.RangeFormat; column widths and row heights in points. */
export const rangeFormatType: AnyObjectType = defineType<RangeTarget>({
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: styleProperty(
      "horizontalAlignment",
      oneOf("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"),
    ),
    VerticalAlignment: styleProperty("verticalAlignment", oneOf("Top", "Center", "Bottom", "Justify", "Distributed")),
    WrapText: styleProperty("wrapText", asBoolean),
    IndentLevel: styleProperty("indentLevel", asNumber),
    ShrinkToFit: styleProperty("shrinkToFit", asBoolean),
    TextOrientation: styleProperty("textOrientation", asNumber),
    ReadingOrder: styleProperty("readingOrder", oneOf("Context", "LeftToRight", "RightToLeft")),
    ColumnWidth: size("columns", "columnWidths", "allowFormatColumns"),
    RowHeight: size("rows", "rowHeights", "allowFormatRows"),
  },
  navigations: {
    Fill: (target) => ({ type: "RangeFill", target }),
    Font: (target) => ({ type: "RangeFont", target }),
    Borders: (target) => ({ type: "RangeBorderCollection", target }),
    Protection: (target) => ({ type: "FormatProtection", target }),
  },
  commands: {
    AutofitColumns: (target) => {
      autofitColumns(target.book, target.range.sheet, rectOf(target));
    },
    AutofitRows: (target) => {
      autofitRows(target.book, target.range.sheet, rectOf(target));
    },
  },
});

function size(axis: "rows" | "columns", key: "rowHeights" | "columnWidths", option: string): Property<RangeTarget> {
  const standard = axis === "rows" ? DEFAULT_ROW_HEIGHT : DEFAULT_COLUMN_WIDTH;
  return {
    get: (target) => {
      const sizes = target.range.sheet.state[key];
      const found = new Set(indexes(rectOf(target), axis).map((index) => sizes.get(index) ?? standard));
      return found.size === 1 ? [...found][0] : null;
    },
    set: (target, value) => {
      const { sheet } = target.range;
      assertAllowed(sheet, option);
      const points = asNumber(value);
      sheet.patch({ [key]: new Map([...sheet.state[key], ...resized(sheet, { rect: rectOf(target), axis, points })]) });
      target.book.workbook.emit({ kind: "formatChanged", sheet, rect: rectOf(target) });
    },
  };
}

/** All rows of a sheet at once would be a million entries: only those in use are sized. */
function resized(sheet: Sheet, { rect, axis, points }: { readonly rect: Rect; readonly axis: "rows" | "columns"; readonly points: number }): readonly (readonly [number, number])[] {
  const used = sheet.usedRect(false);
  const cut = rect[axis] <= MANY || used === null ? rect : (intersection(rect, used) ?? rect);
  return indexes(cut, axis).map((index) => [index, points] as const);
}

const MANY = 20_000;

function indexes(rect: Rect, axis: "rows" | "columns"): readonly number[] {
  const first = axis === "rows" ? rect.row : rect.column;
  return Array.from({ length: Math.min(rect[axis], MANY) }, (_, index) => first + index);
}

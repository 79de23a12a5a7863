import { invalidArgument } from "../protocol/HostError";
import { defineType, type AnyObjectType, type HostObject, type Property } from "../protocol/ObjectType";
import type { Border } from "../model/cells/cellStyle";
import { intersection, type Rect } from "../model/geometry/rect";
import type { RangeTarget } from "./Book";
import { rectOf } from "./rangeTarget";
import { asColor, changeStyle, commonStyle, oneOf } from "./styleProperty";

interface BorderTarget extends RangeTarget {
  readonly side: string;
}

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"];

/** Excel.RangeBorderCollection */
export const rangeBorderCollectionType: AnyObjectType = defineType<RangeTarget>({
  name: "RangeBorderCollection",
  properties: { Count: { get: () => SIDES.length } },
  collection: {
    items: (target) => SIDES.map((side) => borderObject(target, side)),
    item: (target, key) => borderObject(target, oneOf(...SIDES)(key)),
  },
  lookups: { GetItemAt: (target, args) => borderObject(target, SIDES[args.integer(0)]) },
});

/** Excel.RangeBorder: a side of the block, or the lines between its cells. */
export const rangeBorderType: AnyObjectType = defineType<BorderTarget>({
  name: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: borderProperty("style", oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot")),
    Color: borderProperty("color", asColor),
    Weight: borderProperty("weight", oneOf("Hairline", "Thin", "Medium", "Thick")),
  },
});

function borderObject(target: RangeTarget, side: string | undefined): HostObject {
  if (side === undefined) throw invalidArgument();
  return { type: "RangeBorder", target: { ...target, side } satisfies BorderTarget };
}

const NO_BORDER: Border = { style: "None", color: "#000000", weight: "Thin" };

function borderProperty(key: keyof Border, check: (value: unknown) => string): Property<BorderTarget> {
  return {
    get: (target) => {
      const answers = placesOf(target).map(({ rect, edge }) => commonStyle(narrowed(target, rect), (style) => (style.borders[edge] ?? NO_BORDER)[key]));
      return new Set(answers).size === 1 ? answers[0] : null;
    },
    set: (target, value) => {
      const checked = check(value);
      for (const { rect, edge } of placesOf(target)) {
        changeStyle(narrowed(target, rect), ({ borders }) => ({ borders: withBorder(borders, edge, { [key]: checked }) }));
      }
    },
  };
}

/** Colour or weight without a style draws a plain line, as in Excel; the style None takes the line away. */
function withBorder(borders: Readonly<Record<string, Border>>, edge: string, change: Partial<Border>): Readonly<Record<string, Border>> {
  const { [edge]: before, ...others } = borders;
  const border = { ...NO_BORDER, style: "Continuous", ...before, ...change };
  return border.style === "None" ? others : { ...others, [edge]: border };
}

/** The cells whose own edges make up a side of the block. */
function placesOf(target: BorderTarget): readonly { readonly rect: Rect; readonly edge: string }[] {
  const rect = rectOf(target);
  const places: Readonly<Record<string, readonly { readonly rect: Rect | null; readonly edge: string }[]>> = {
    EdgeTop: [{ rect: { ...rect, rows: 1 }, edge: "EdgeTop" }],
    EdgeBottom: [{ rect: { ...rect, row: rect.row + rect.rows - 1, rows: 1 }, edge: "EdgeBottom" }],
    EdgeLeft: [{ rect: { ...rect, columns: 1 }, edge: "EdgeLeft" }],
    EdgeRight: [{ rect: { ...rect, column: rect.column + rect.columns - 1, columns: 1 }, edge: "EdgeRight" }],
    InsideHorizontal: [{ rect: intersection(rect, { ...rect, rows: rect.rows - 1 }), edge: "EdgeBottom" }],
    InsideVertical: [{ rect: intersection(rect, { ...rect, columns: rect.columns - 1 }), edge: "EdgeRight" }],
    DiagonalDown: [{ rect, edge: "DiagonalDown" }],
    DiagonalUp: [{ rect, edge: "DiagonalUp" }],
  };
  return (places[target.side] ?? []).flatMap(({ rect: place, edge }) => (place === null ? [] : [{ rect: place, edge }]));
}

function narrowed(target: RangeTarget, rect: Rect): RangeTarget {
  return { book: target.book, range: { sheet: target.range.sheet, rects: [rect] } };
}

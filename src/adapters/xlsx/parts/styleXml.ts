import type { CellStyle, ConditionalFormat } from "../../../blueprint/SheetCommand";
import { element } from "./xml";

/** The font of cells that ask for no other. */
const BASE_FONT = { name: "宋体", size: 11 };
/** GB 2312: a program without the font looks for another Chinese one. */
const CHARSET = 134;

const HORIZONTAL = { Left: "left", Center: "center", Right: "right", CenterAcrossSelection: "centerContinuous" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;
const SIDES = ["left", "right", "top", "bottom"] as const;

export function fontXml({ bold, fontSize, fontColor, fontName }: CellStyle): string {
  return element(
    "font",
    {},
    bold === true ? element("b", {}) : "",
    element("sz", { val: fontSize ?? BASE_FONT.size }),
    fontColor === undefined ? "" : element("color", { rgb: argb(fontColor) }),
    element("name", { val: fontName ?? BASE_FONT.name }),
    element("charset", { val: CHARSET }),
  );
}

export function patternXml(patternType: "none" | "gray125"): string {
  return element("fill", {}, element("patternFill", { patternType }));
}

export function solidXml(color: string): string {
  return element("fill", {}, element("patternFill", { patternType: "solid" }, element("fgColor", { rgb: argb(color) })));
}

/** Thin lines on all four sides, or none. */
export function borderXml(hasGrid: boolean): string {
  const sides = SIDES.map((side) => (hasGrid ? element(side, { style: "thin" }, element("color", { auto: true })) : element(side, {})));
  return element("border", {}, ...sides, element("diagonal", {}));
}

/** "" where the style says nothing of alignment. */
export function alignmentXml({ horizontal, vertical, wrap }: CellStyle): string {
  if (horizontal === undefined && vertical === undefined && wrap === undefined) return "";
  return element("alignment", {
    horizontal: horizontal === undefined ? null : HORIZONTAL[horizontal],
    vertical: vertical === undefined ? null : VERTICAL[vertical],
    wrapText: wrap ?? null,
  });
}

/** What a conditional format changes; there a solid fill takes its colour from bgColor. */
export function conditionalLookXml({ fill, fontColor }: ConditionalFormat): string {
  return element(
    "dxf",
    {},
    fontColor === null ? "" : element("font", {}, element("color", { rgb: argb(fontColor) })),
    element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: argb(fill) }))),
  );
}

/** "#FFC7CE" → "FFFFC7CE": opaque. */
export function argb(color: string): string {
  return color.replace("#", "FF");
}

import { NORMAL, restyled, type Border, type CellStyle } from "../host/model/cells/cellStyle";
import type { ConditionalLook } from "../host/model/state/conditionalFormat";
import { childAt, childrenOf, flag, numberAt } from "./XlsxPackage";

/** The looks that cells and conditional formats refer to by number. */
export interface StyleSheet {
  /** Undefined for the Normal style. */
  cell(index: number | null): CellStyle | undefined;
  conditional(index: number | null): ConditionalLook;
}

/** Reads xl/styles.xml. Source: ECMA-376 part 1, 18.8. */
export function readStyleSheet(root: Element | null): StyleSheet {
  const fonts = childrenOf(childAt(root, "fonts"), "font").map(fontOf);
  const fills = childrenOf(childAt(root, "fills"), "fill").map(fillOf);
  const borders = childrenOf(childAt(root, "borders"), "border").map(bordersOf);
  const formats = new Map(childrenOf(childAt(root, "numFmts"), "numFmt").map((one) => [numberAt(one, "numFmtId"), one.getAttribute("formatCode") ?? "General"]));
  const cells = childrenOf(childAt(root, "cellXfs"), "xf").map((xf) => {
    const id = numberAt(xf, "numFmtId") ?? 0;
    return restyled(undefined, {
      ...fonts[numberAt(xf, "fontId") ?? 0],
      ...alignmentOf(childAt(xf, "alignment")),
      fill: fills[numberAt(xf, "fillId") ?? 0] ?? "",
      borders: borders[numberAt(xf, "borderId") ?? 0] ?? {},
      numberFormat: formats.get(id) ?? BUILT_IN_FORMATS[id] ?? "General",
      locked: flag(childAt(xf, "protection"), "locked", true),
    });
  });
  const looks = childrenOf(childAt(root, "dxfs"), "dxf").map(lookOf);
  return { cell: (index) => cells[index ?? 0], conditional: (index) => looks[index ?? -1] ?? {} };
}

/** Those without the language's own currency and date forms. Source: ECMA-376 part 1, 18.8.30. */
const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 14: "yyyy/m/d", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy/m/d h:mm", 49: "@",
};

function fontOf(font: Element): Partial<CellStyle> {
  const underline = childAt(font, "u");
  return {
    fontName: childAt(font, "name")?.getAttribute("val") ?? NORMAL.fontName,
    fontSize: numberAt(childAt(font, "sz"), "val") ?? NORMAL.fontSize,
    fontColor: colorOf(childAt(font, "color")) ?? NORMAL.fontColor,
    bold: isOn(childAt(font, "b")),
    italic: isOn(childAt(font, "i")),
    strikethrough: isOn(childAt(font, "strike")),
    underline: underline === null || underline.getAttribute("val") === "none" ? "None" : underline.getAttribute("val") === "double" ? "Double" : "Single",
  };
}

/** An element without a value means yes. */
function isOn(element: Element | null): boolean {
  return element !== null && flag(element, "val", true);
}

function fillOf(fill: Element): string {
  const pattern = childAt(fill, "patternFill");
  return pattern?.getAttribute("patternType") === "solid" ? (colorOf(childAt(pattern, "fgColor")) ?? "") : "";
}

/** "#RRGGBB"; null for colours of the theme and of the system, which this host does not know. */
function colorOf(color: Element | null): string | null {
  const argb = color?.getAttribute("rgb") ?? null;
  return argb === null ? null : `#${argb.slice(-6).toUpperCase()}`;
}

const EDGES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
const LINES: Readonly<Record<string, Pick<Border, "style" | "weight">>> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  double: { style: "Double", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
};

function bordersOf(border: Element): Readonly<Record<string, Border>> {
  return Object.fromEntries(
    Object.entries(EDGES).flatMap(([edge, name]) => {
      const side = childAt(border, name);
      const line = LINES[side?.getAttribute("style") ?? "none"];
      return line === undefined ? [] : [[edge, { ...line, color: colorOf(childAt(side, "color")) ?? "#000000" }]];
    }),
  );
}

const VERTICALS: Readonly<Record<string, string>> = { top: "Top", center: "Center", bottom: "Bottom", justify: "Justify", distributed: "Distributed" };
const HORIZONTALS: Readonly<Record<string, string>> = {
  general: "General", left: "Left", center: "Center", right: "Right", fill: "Fill", justify: "Justify", distributed: "Distributed", centerContinuous: "CenterAcrossSelection",
};

function alignmentOf(alignment: Element | null): Partial<CellStyle> {
  return {
    horizontalAlignment: HORIZONTALS[alignment?.getAttribute("horizontal") ?? "general"] ?? "General",
    verticalAlignment: VERTICALS[alignment?.getAttribute("vertical") ?? "bottom"] ?? "Bottom",
    wrapText: flag(alignment, "wrapText"),
    shrinkToFit: flag(alignment, "shrinkToFit"),
    indentLevel: numberAt(alignment, "indent") ?? 0,
  };
}

/** Only what the format says; its fill stands in the background colour, with or without a pattern. */
function lookOf(dxf: Element): ConditionalLook {
  const font = childAt(dxf, "font");
  const pattern = childAt(dxf, "fill", "patternFill");
  const fill = colorOf(childAt(pattern, "bgColor")) ?? colorOf(childAt(pattern, "fgColor"));
  const fontColor = colorOf(childAt(font, "color"));
  return {
    ...(fill === null ? {} : { fill }),
    ...(fontColor === null ? {} : { fontColor }),
    ...(childAt(font, "b") === null ? {} : { bold: isOn(childAt(font, "b")) }),
    ...(childAt(font, "i") === null ? {} : { italic: isOn(childAt(font, "i")) }),
  };
}

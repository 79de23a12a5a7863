import type { CellView } from "../../ExcelHost";

const DEFAULT_FONT_POINTS = 11;
/** A browser's interface fonts run wider than Excel's Calibri and 等线; drawn a little smaller, as much text fits. */
const PIXELS_PER_FONT_POINT = 14 / 11;

/** The cell's own looks as inline style; what is left out follows the style sheet. */
export function cellStyle(view: CellView): Record<string, string> {
  return {
    ...(view.fill === "" ? {} : { backgroundColor: view.fill }),
    ...(view.fontColor === "" ? {} : { color: view.fontColor }),
    ...(view.bold ? { fontWeight: "600" } : {}),
    ...(view.italic ? { fontStyle: "italic" } : {}),
    ...(view.underline ? { textDecoration: "underline" } : {}),
    ...(view.wrap ? { whiteSpace: "pre-wrap", overflowWrap: "anywhere" } : {}),
    ...(view.fontSize > 0 && view.fontSize !== DEFAULT_FONT_POINTS ? { fontSize: `${(view.fontSize * PIXELS_PER_FONT_POINT).toFixed(1)}px` } : {}),
    ...alignment(view),
  };
}

/** "General" puts numbers at the right, truth values in the middle, text at the left. */
function alignment(view: CellView): Record<string, string> {
  switch (view.horizontalAlignment) {
    case "Center":
    case "CenterAcrossSelection":
      return { textAlign: "center" };
    case "Right":
      return { textAlign: "right" };
    case "Left":
      return { textAlign: "left" };
    default:
      if (typeof view.value === "number") return { textAlign: "right" };
      return typeof view.value === "boolean" ? { textAlign: "center" } : {};
  }
}

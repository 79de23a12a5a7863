import { invalidArgument } from "../protocol/HostError";
import type { Property } from "../protocol/ObjectType";
import { NORMAL, restyled, type CellStyle } from "../model/cells/cellStyle";
import { assertAllowed } from "../model/operations/protect";
import type { RangeTarget } from "./Book";
import { rectsOf } from "./rangeTarget";

/** The common answer of all cells of a range about their style; null when they differ, as Excel says it. */
export function commonStyle<T>(target: RangeTarget, ask: (style: CellStyle) => T): T | null {
  const answers = new Set<T>();
  for (const rect of rectsOf(target)) for (const style of target.range.sheet.styles.distinct(rect)) answers.add(ask(style ?? NORMAL));
  const [answer] = answers;
  return answers.size === 1 && answer !== undefined ? answer : null;
}

/** Changes the style of every cell of a range. */
export function changeStyle(target: RangeTarget, change: (style: CellStyle) => Partial<CellStyle>): void {
  const { sheet } = target.range;
  assertAllowed(sheet, "allowFormatCells");
  for (const rect of rectsOf(target)) {
    sheet.styles.update(rect, (style) => restyled(style, change(style ?? NORMAL)));
    target.book.workbook.emit({ kind: "formatChanged", sheet, rect });
  }
}

/** A property of the object model that is one property of the cell style. */
export function styleProperty<K extends keyof CellStyle>(key: K, check: (value: unknown) => CellStyle[K]): Property<RangeTarget> {
  return {
    get: (target) => commonStyle(target, (style) => style[key]),
    set: (target, value) => {
      const checked = check(value);
      changeStyle(target, () => ({ [key]: checked }));
    },
  };
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** One of Excel's words, whatever its case. */
export function oneOf(...words: readonly string[]): (value: unknown) => string {
  return (value) => {
    const wanted = typeof value === "string" ? value.toLowerCase() : "";
    const found = words.find((word) => word.toLowerCase() === wanted);
    if (found === undefined) throw invalidArgument();
    return found;
  };
}

/** "#rrggbb" or an HTML colour name, as "#RRGGBB". */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  const named = NAMED_COLORS[text.toLowerCase()];
  const color = named ?? text;
  if (!/^#[0-9a-f]{6}$/iu.test(color)) throw invalidArgument();
  return color.toUpperCase();
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  navy: "#000080",
  teal: "#008080",
  maroon: "#800000",
  lime: "#00FF00",
  aqua: "#00FFFF",
  pink: "#FFC0CB",
};

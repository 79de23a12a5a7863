import { measureElement, type Virtualizer } from "@tanstack/react-virtual";
import type { StudentFindings } from "../application/PaneState";

/** Pixels, as `StudentGroup` and `FindingButton` are drawn at the usual 350 px: enough for a scroll bar that does not jump. */
const HEADING = 44;
const FINDING = 54;
const FIX = 32;
const LINE = 20;
const CHARACTERS_PER_LINE = 20;

/** A guess at the height of a student's group, in pixels, until it is drawn. */
export function estimatedHeight(student: StudentFindings | undefined): number {
  const findings = student?.findings ?? [];
  return findings.reduce((height, { message, fix }) => height + FINDING + (fix === undefined ? 0 : FIX) + LINE * Math.floor(message.length / CHARACTERS_PER_LINE), HEADING);
}

/** The drawn height in pixels. A hidden pane has no layout and measures 0, which would unroll the whole list: the guess stays. */
export function measuredHeight(
  element: HTMLLIElement,
  entry: ResizeObserverEntry | undefined,
  virtualizer: Virtualizer<Window, HTMLLIElement>,
): number {
  const height = measureElement(element, entry, virtualizer);
  return height > 0 ? height : virtualizer.options.estimateSize(virtualizer.indexFromElement(element));
}

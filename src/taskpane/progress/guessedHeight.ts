import type { PendingItem } from "./pendingItems";

/** Pixels, as `PendingLine` is drawn at the usual 350 px: enough for a scroll bar that does not jump. */
const HEADING = 40;
const STUDENT = 44;
const LINE = 18;
const CHARACTERS_PER_LINE = 22;

/** A guess at the height of a line of the list, in pixels, until it is drawn. */
export function guessedHeight(item: PendingItem | undefined): number {
  if (item?.kind !== "student") return HEADING;
  const { step, tries } = item.student;
  return [step, tries.join("")].reduce((height, text) => height + LINE * Math.ceil(text.length / CHARACTERS_PER_LINE), STUDENT);
}

import type { PendingClass, PendingStudent } from "../../domain/progress/Progress";

/** A line of the list: the heading of a class, or a student. */
export type PendingItem =
  | { readonly kind: "class"; readonly className: string; readonly count: number }
  | { readonly kind: "student"; readonly student: PendingStudent };

/** The list as it is drawn, one line after the other. */
export function pendingItems(pending: readonly PendingClass[]): readonly PendingItem[] {
  return pending.flatMap(({ className, students }): PendingItem[] => [
    { kind: "class", className, count: students.length },
    ...students.map((student): PendingItem => ({ kind: "student", student })),
  ]);
}

/** How many students Page Up and Page Down pass over. */
const PAGE = 10;

/** The student to which a key leads from a line; null when the key does not move, or there is nobody further. */
export function neighbourOf(items: readonly PendingItem[], from: number, key: string): number | null {
  switch (key) {
    case "ArrowDown":
      return studentFrom(items, from + 1, 1);
    case "ArrowUp":
      return studentFrom(items, from - 1, -1);
    case "PageDown":
      return studentFrom(items, Math.min(items.length - 1, from + PAGE), -1);
    case "PageUp":
      return studentFrom(items, Math.max(0, from - PAGE), 1);
    case "Home":
      return studentFrom(items, 0, 1);
    case "End":
      return studentFrom(items, items.length - 1, -1);
    default:
      return null;
  }
}

/** Where a student stands now; the first student where that one is not listed any more. */
export function placeOf(items: readonly PendingItem[], row: number | null): number {
  const at = row === null ? -1 : items.findIndex((item) => item.kind === "student" && item.student.row === row);
  return at >= 0 ? at : Math.max(0, items.findIndex(({ kind }) => kind === "student"));
}

/** The next line in a direction that is a student: no two headings stand next to each other. */
function studentFrom(items: readonly PendingItem[], start: number, step: 1 | -1): number | null {
  if (items[start]?.kind === "student") return start;
  return items[start + step]?.kind === "student" ? start + step : null;
}

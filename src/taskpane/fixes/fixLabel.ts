import type { Fix } from "../../domain/finding";
import { isBlankCell } from "../../domain/text";
import { shownValue } from "../../application/fixes/shownValue";
import { FIX_WORDS } from "./words";

/** What a click on the repair would do; the new value is named where there is one. */
export function fixLabel(fix: Fix): string {
  switch (fix.kind) {
    case "splitItems":
      return FIX_WORDS.split(fix.items.length);
    case "fillFromAbove":
      return FIX_WORDS.likeAbove;
    case "replace": {
      const [change, ...others] = fix.changes;
      if (change === undefined || others.length > 0) return FIX_WORDS.swap;
      const value = shownValue(change.column, change.after);
      return isBlankCell(change.before) ? FIX_WORDS.fillIn(value) : FIX_WORDS.replaceWith(value);
    }
  }
}

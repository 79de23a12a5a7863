import fc from "fast-check";
import type { CellValue } from "../../src/domain/cell";

/** Characters that cleaning and reading treat in some special way, so that chance finds them often. */
const TELLING = Array.from(
  " \t\n\u00A0\u3000\u200B\u200D\uFEFF\u00AD\u202E'\u2018\u2019０９ＡＸｘ×ХΧ·•・．.?？□*#@-/年月日同上无男女汉测ẞß\u0130\u0301\uFA0C\uE001\u{20BB7}\uD842",
);

/** Any text that a cell can hold: every UTF-16 unit, lone surrogates too. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...TELLING), fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), digit()), { maxLength: 40 })
  .map((parts) => parts.join(""));

/** Any value that `Range.values` can hold, and NaN for good measure. */
export const anyCell: fc.Arbitrary<CellValue> = fc.oneof(anyText, fc.double(), fc.integer(), fc.boolean(), fc.constant(null));

function digit(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 9 }).map(String);
}

import type { CellStyle } from "../../../blueprint/SheetCommand";

/** Everything that one cell looks like; equal looks become one entry of the styles part. */
export interface CellLook {
  readonly numberFormat: string;
  readonly style: CellStyle;
  /** The cell shows its text as it is, even if somebody edits it: texts that begin like a formula. */
  readonly quotePrefix: boolean;
}

export const PLAIN_LOOK: CellLook = { numberFormat: "General", style: {}, quotePrefix: false };

/** Excel's format code for text. */
export const TEXT_FORMAT = "@";

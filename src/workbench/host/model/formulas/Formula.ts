import type { Scalar } from "../cells/scalar";
import type { NamedItem } from "../state/namedItem";
import type { Precedents } from "./precedents";

/**
 * A formula in a cell with its last value. The text never changes: another text is another formula.
 * The stamps are readings of the workbook's clock of edits; -1 means never.
 */
export class Formula {
  value: Scalar = 0;
  /** When the value was computed. */
  computedAt = -1;
  /** The prepared text that the value came from; names and tables may have changed since. */
  computedFrom = "";
  /** When the value was last known to be right. */
  checkedAt = -1;
  /** When the value last became another one. */
  changedAt = -1;
  /** The text with names replaced, and what it depends on; read again when the defined names change. */
  prepared: PreparedFormula | null = null;

  /** @param text en-US A1 notation with a leading "=". */
  constructor(readonly text: string) {}
}

export interface PreparedFormula {
  readonly names: readonly NamedItem[];
  readonly text: string;
  readonly precedents: Precedents;
}

import type { Rect } from "../geometry/rect";

/** A conditional format; formulas speak from the top-left cell of the first area. */
export interface ConditionalFormat {
  readonly id: string;
  /** Excel.ConditionalFormatType, as far as this host knows them. */
  readonly type: string;
  readonly areas: readonly Rect[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionRule;
  readonly look: ConditionalLook;
}

/** Custom: a formula. ContainsText: an operator and a text. CellValue: an operator and one or two formulas. */
export interface ConditionRule {
  readonly formula?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly operator?: string;
  readonly text?: string;
}

/** What the format changes; a property left out stays as it is. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
}

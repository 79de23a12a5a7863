import type { Block } from "./a1";

/**
 * The short, closed list of things that making our sheets needs, in Excel's words. Two interpreters execute it:
 * Office.js (a workbook that is open) and .xlsx (a file). Order carries meaning: formats come before values,
 * because text typed into "General" loses digits; a sheet gets its final name last, so that a half-made one is recognisable.
 */
export type SheetCommand =
  | { readonly kind: "addSheet"; readonly sheet: string }
  | { readonly kind: "renameSheet"; readonly sheet: string; readonly name: string }
  | { readonly kind: "deleteSheet"; readonly sheet: string }
  | { readonly kind: "activateSheet"; readonly sheet: string }
  | { readonly kind: "setTabColor"; readonly sheet: string; readonly color: string }
  | { readonly kind: "hideGridlines"; readonly sheet: string }
  | { readonly kind: "setColumnWidth"; readonly sheet: string; readonly column: number; readonly characters: number }
  | { readonly kind: "hideColumn"; readonly sheet: string; readonly column: number }
  | { readonly kind: "setRowHeight"; readonly sheet: string; readonly block: Block; readonly points: number }
  | { readonly kind: "setColumnFormat"; readonly sheet: string; readonly column: number; readonly format: string }
  | { readonly kind: "setNumberFormat"; readonly sheet: string; readonly block: Block; readonly format: string }
  | { readonly kind: "setStyle"; readonly sheet: string; readonly block: Block; readonly style: CellStyle }
  | { readonly kind: "setValues"; readonly sheet: string; readonly block: Block; readonly values: readonly (readonly (string | number)[])[] }
  /** Written into the first cell and filled down: relative references move along. */
  | { readonly kind: "fillFormula"; readonly sheet: string; readonly block: Block; readonly formula: string }
  | { readonly kind: "addTable"; readonly sheet: string; readonly block: Block; readonly name: string; readonly style: string }
  | { readonly kind: "defineName"; readonly name: string; readonly sheet: string; readonly block: Block }
  | { readonly kind: "setValidation"; readonly sheet: string; readonly block: Block; readonly validation: Validation }
  /** In the order of their precedence: the first rule that a sheet gets wins. `formula` stands in the block's first cell. */
  | { readonly kind: "addConditionalFormat"; readonly sheet: string; readonly block: Block; readonly format: ConditionalFormat }
  | { readonly kind: "freezeRows"; readonly sheet: string; readonly rows: number }
  | { readonly kind: "setPage"; readonly sheet: string; readonly page: PageSetup };

export interface CellStyle {
  readonly fill?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right" | "CenterAcrossSelection";
  readonly vertical?: "Top" | "Center" | "Bottom";
  /** Thin lines round every cell. */
  readonly grid?: boolean;
}

export interface Validation {
  readonly rule: { readonly kind: "list"; readonly source: string } | { readonly kind: "custom"; readonly formula: string } | { readonly kind: "none" };
  /** Shown when the cell is selected. Title at most 32 characters, message at most 255 (Excel's limits). */
  readonly prompt: { readonly title: string; readonly message: string } | null;
  /** Shown when something else is typed. A warning lets the person go on: a keystroke is never refused. */
  readonly warning: { readonly title: string; readonly message: string } | null;
}

export interface ConditionalFormat {
  /** At most 255 characters; functions of Excel 2016. */
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string | null;
  readonly stopIfTrue: boolean;
}

export interface PageSetup {
  readonly orientation: "Landscape" | "Portrait";
  /** The rows repeated on every page. */
  readonly titleRows: { readonly first: number; readonly count: number } | null;
  readonly printArea: Block | null;
  /** Thin lines round every cell that is printed and has no fill: a form's lines without borders that would fill blank pages. */
  readonly printsGridlines: boolean;
  /** The row that begins a new page, counted from 0; null where pages end as they fill. */
  readonly breakBefore: number | null;
  /** Header and footer texts in Excel's codes (&P page, &N pages); at most 255 characters each. */
  readonly footerCenter: string;
  readonly footerRight: string;
  /** Centimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

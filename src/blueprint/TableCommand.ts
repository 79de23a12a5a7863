import type { Block } from "./a1";
import type { SheetCommand } from "./SheetCommand";

/** What only an open workbook knows: changes to what is there already, which mend a workbook that people have used, and charts. */
export type TableCommand =
  /** Makes room for a whole column of the sheet inside the table, so that widths and hidden columns move along; `column` is where it will stand. */
  | { readonly kind: "insertTableColumn"; readonly sheet: string; readonly headerRow: number; readonly column: number; readonly header: string }
  /** Adds a column at the right end of the table. */
  | { readonly kind: "appendTableColumn"; readonly table: string; readonly header: string }
  | { readonly kind: "appendTableRow"; readonly table: string; readonly values: readonly string[] }
  | { readonly kind: "clearValidation"; readonly sheet: string; readonly block: Block }
  /** `id` as the reading gave it; one that has gone meanwhile is left alone. */
  | { readonly kind: "deleteConditionalFormat"; readonly sheet: string; readonly block: Block; readonly id: string }
  /** Excel keeps a defined name when its sheet goes, and it then means nothing. One that is not there is no trouble. */
  | { readonly kind: "deleteName"; readonly name: string }
  /** Columns on top of each other, a series for each column of the source but the first, which names them. `place`: the cells that it covers. */
  | { readonly kind: "addColumnChart"; readonly sheet: string; readonly source: Block; readonly place: Block; readonly title: string };

export type WorkbookCommand = SheetCommand | TableCommand;

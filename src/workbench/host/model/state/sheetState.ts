import type { Rect } from "../geometry/rect";
import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditionalFormat";
import { DEFAULT_LAYOUT, type PageLayout } from "./pageLayout";
import type { FilterCriteria, Table } from "./table";

/** Everything of a sheet but its cells, styles and validations: one immutable record, replaced when something changes. */
export interface SheetState {
  readonly name: string;
  /** Excel.SheetVisibility. */
  readonly visibility: string;
  /** "" for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly tables: readonly Table[];
  /** From back to front. */
  readonly charts: readonly Chart[];
  /** In order of priority: the first wins. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly merges: readonly Rect[];
  readonly filter: SheetFilter | null;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly protection: Protection | null;
  readonly layout: PageLayout;
  /** Heights and widths in points, where they differ from the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Rows that a filter hides. */
  readonly filteredRows: ReadonlySet<number>;
}

/** The AutoFilter of a sheet outside its tables; criteria by place in the area. */
export interface SheetFilter {
  readonly area: Rect;
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

export interface Protection {
  readonly password: string;
  /** Excel.WorksheetProtectionOptions. */
  readonly options: Readonly<Record<string, unknown>>;
}

export const DEFAULT_ROW_HEIGHT = 15;
export const DEFAULT_COLUMN_WIDTH = 48;

export function emptySheetState(name: string): SheetState {
  return {
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    tables: [],
    charts: [],
    conditionalFormats: [],
    merges: [],
    filter: null,
    frozen: { rows: 0, columns: 0 },
    protection: null,
    layout: DEFAULT_LAYOUT,
    rowHeights: new Map(),
    columnWidths: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    filteredRows: new Set(),
  };
}

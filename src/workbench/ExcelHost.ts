/**
 * The embedded Excel host as its two users see it: tests and the workbench page. It holds an in-memory workbook, answers
 * the real office.js over its web protocol, and takes a person's gestures. It knows nothing of students.
 * Rows and columns are counted from 0 here; addresses are A1.
 */
export interface ExcelHost {
  /** What a person does with mouse and keyboard. Every gesture raises the events that Excel raises. */
  readonly user: UserGestures;
  /** What a person sees. */
  readonly view: WorkbookView;
  /** Every request that office.js sent to the host, oldest first; for counting round trips and bytes. */
  readonly traffic: TrafficLog;
  /** Resolves when no request, event or recalculation is under way in either direction. */
  idle(): Promise<void>;
}

export interface UserGestures {
  /** Types into one cell and presses Enter, as a person does: "12" becomes a number, "=A1" a formula, unless the cell is text. */
  type(sheet: string, address: string, text: string): void;
  /** Pastes a block of tab-separated text (Excel's clipboard text form) with its top-left cell at the address. */
  paste(sheet: string, address: string, text: string): void;
  /** Ctrl+C: the tab-separated text of a block. */
  copy(sheet: string, address: string): string;
  clear(sheet: string, address: string): void;
  /** Drags the fill handle from the source block over the target block (values and formulas repeat). */
  fill(sheet: string, source: string, target: string): void;
  select(sheet: string, address: string): void;
  activate(sheet: string): void;
  /** The sort button of a table's header. */
  sortTable(table: string, header: string, ascending: boolean): void;
  /** Ticks values in a table's filter list; null clears that column's filter. */
  filterTable(table: string, header: string, values: readonly string[] | null): void;
  insertRows(sheet: string, firstRow: number, count: number): void;
  deleteRows(sheet: string, firstRow: number, count: number): void;
  addSheet(name: string): void;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  undo(): void;
  redo(): void;
}

export interface WorkbookView {
  readonly sheets: readonly SheetView[];
  readonly activeSheet: string;
  readonly selection: { readonly sheet: string; readonly address: string };
  sheet(name: string): SheetView;
  /** Calls back after every change of anything visible; returns the way to stop. */
  onChange(callback: () => void): () => void;
}

export interface SheetView {
  readonly name: string;
  readonly visible: boolean;
  /** Rows and columns that hold anything, counted from the top left. */
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Width in characters of the default font. */
  columnWidth(column: number): number;
  columnHidden(column: number): boolean;
  rowHidden(row: number): boolean;
  /** Height in points. */
  rowHeight(row: number): number;
  cell(row: number, column: number): CellView;
  /** Tables by name with their place. */
  readonly tables: readonly TableView[];
  /** From back to front. */
  readonly charts: readonly ChartView[];
}

/** A chart with the numbers that it shows now. */
export interface ChartView {
  /** Excel.ChartType, such as "ColumnStacked". */
  readonly type: string;
  readonly title: string;
  /** The cells that it covers, as an address. */
  readonly place: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

export interface TableView {
  readonly name: string;
  readonly address: string;
  readonly headers: readonly string[];
  /** Headers whose column is filtered at the moment. */
  readonly filteredHeaders: readonly string[];
}

export interface CellView {
  /** What the cell shows, number format applied; "######" is not modelled. */
  readonly text: string;
  readonly value: string | number | boolean;
  /** "" when the cell holds no formula. */
  readonly formula: string;
  readonly numberFormat: string;
  /** The fill that is seen, conditional formats included: "#RRGGBB" or "" for none. */
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly wrap: boolean;
  readonly fontSize: number;
  readonly horizontalAlignment: string;
  /** Filled when the cell belongs to a merged area: the area's address. */
  readonly mergedInto: string;
  /** The choices of the cell's drop-down list; empty when it has none. */
  readonly choices: readonly string[];
  /** The input message of data validation, shown when the cell is selected. */
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

export interface TrafficLog {
  readonly entries: readonly TrafficEntry[];
  clear(): void;
}

export interface TrafficEntry {
  /** Bytes of the request and of the answer, UTF-8. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Whether the request changes the workbook. */
  readonly writes: boolean;
  /** Wire names of the members used, such as "Range.Values". */
  readonly members: readonly string[];
}

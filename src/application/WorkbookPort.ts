import type { Block } from "../blueprint/a1";
import type { CellRow, CellValue } from "../domain/cell";
import type { WorkbookCommand } from "../blueprint/TableCommand";
import type { NetRequest, TableNet } from "./template/TableNet";

/**
 * Everything that the use cases ask of a workbook. The Office.js adapter answers it from Excel; each method says
 * how many round trips it costs. All of them throw `HostTrouble` and nothing else.
 */
export interface WorkbookPort {
  /** One round trip: the sheets, the defined names, and where the tables of these names are. */
  survey(tableNames: readonly string[]): Promise<WorkbookSurvey>;
  /** One round trip: where the table is now, and the cells of some sheet rows in its first `width` columns. */
  readRows(place: TablePlace, span: RowSpan, width: number): Promise<RowsReading>;
  /** One round trip: like `readRows`, with what stands behind the values. */
  readContents(place: TablePlace, span: RowSpan, width: number): Promise<ContentsReading>;
  /**
   * Puts values into single cells of the table's sheet; nothing becomes a formula, a number or a date on the way. One round trip
   * for each 5 MB or so.
   * @returns what stood in each cell right before, and in its row: people may have moved the rows since they were read.
   */
  writeCells(place: TablePlace, writes: readonly CellWrite[], options: WriteOptions): Promise<ReadonlyMap<CellWrite, CellBefore>>;
  /** Gives cells of the table's sheet back what stood in them, formulas too. One round trip for each 5 MB or so. */
  putBack(place: TablePlace, cells: readonly CellBefore[]): Promise<void>;
  /**
   * Puts copies of a table row below it, and another text of the list into one column of each row, the first one included. One
   * round trip.
   * @returns what stood in the row itself right before.
   */
  copyRowDown(place: TablePlace, copy: RowCopy): Promise<CellBefore>;
  /**
   * Fills blank rows at the end of a table, and makes the table longer first where they are too few. One round trip.
   * @returns what stood right before in the cells that were filled, where any of them was not blank: people may have moved the rows.
   */
  addRows(place: TablePlace, addition: RowAddition): Promise<readonly CellBefore[]>;
  /**
   * Takes rows out of the table, counted from 0 in its body, wherever it is by now; cells beside the table stay. One round trip.
   * @returns what stood in their first `width` columns.
   */
  deleteRows(place: TablePlace, body: RowSpan, width: number): Promise<readonly CellBefore[]>;
  /** Puts blank rows into the table, counted from 0 in its body, wherever it is by now. One round trip. */
  insertRows(place: TablePlace, body: RowSpan): Promise<void>;
  /** Empties the body of a table, wherever it is by now, in all columns but one counted from 0; -1 keeps none. Formats and rules stay. One round trip. */
  clearBody(place: TablePlace, keptColumn: number): Promise<void>;
  /** Executes the commands in order; one round trip for each 5 MB or so. */
  apply(commands: readonly WorkbookCommand[]): Promise<void>;
  /** Lists, formulas and conditional formats of some tables: two round trips, because the places of the formats are known only after the first. */
  readNets(tables: readonly NetRequest[]): Promise<readonly TableNet[]>;
  /** One round trip: the filled cells of the selection; none where it is empty. */
  readSelection(): Promise<readonly CellRow[]>;
  /** One round trip: every column of a table with its filter. */
  readFilters(tableName: string): Promise<readonly FilteredColumn[]>;
  /** Filters some columns of a table anew; other columns' filters stay. One round trip. */
  setFilters(tableName: string, columns: readonly FilteredColumn[]): Promise<void>;
  /** One round trip: where the filled part of a sheet lies, or of the selection where no sheet is named; null where nothing is filled. */
  findFilled(sheetId: string | null): Promise<FilledArea | null>;
  /** One round trip: the cells of a block of a sheet. */
  readBlock(sheetId: string, block: Block): Promise<readonly CellRow[]>;
  /** Goes to a cell, because the person asked for it. One round trip. */
  selectCell(sheetId: string, row: number, column: number): Promise<void>;
  /** Calls back with hints until the returned function is called. */
  watch(listener: HintListener): Promise<() => Promise<void>>;
}

export interface WorkbookSurvey {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Those of the asked tables that exist. */
  readonly tables: readonly TablePlace[];
  /** Defined names with the formula behind them, "='代码表'!$A$2:$A$3". */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/** A table on a sheet, header included; rows and columns counted from 0. */
export interface TablePlace {
  readonly tableName: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  /** Rows of the body. */
  readonly bodyRows: number;
  /** The header row; as many cells as the table has columns. */
  readonly headers: CellRow;
}

/** Rows counted from 0; of the sheet where nothing else is said. */
export interface RowSpan {
  readonly first: number;
  readonly count: number;
}

export interface RowsReading {
  readonly place: TablePlace;
  /** The cells of the asked sheet rows, from the column at which the table began when asked. */
  readonly rows: readonly CellRow[];
}

export interface ContentsReading extends RowsReading {
  /** The formula of each cell that has one, else null; as large as `rows`. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** The number format of each cell. */
  readonly formats: readonly (readonly string[])[];
  /** Whether a filter or a person hides some of the rows. */
  readonly hasHiddenRows: boolean;
}

/** What a cell shall hold; row and column of the sheet, counted from 0. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
}

/** What a cell held, and its row in the columns of the table, at the moment when it was written. */
export interface CellBefore extends CellWrite {
  readonly formula: string | null;
  readonly cells: CellRow;
}

export interface WriteOptions {
  /** Each cell for itself: Excel mixes up the rows when a block lies over hidden ones (office-js#224). */
  readonly cellByCell: boolean;
  /** How many columns of the table a row is read in. */
  readonly width: number;
}

/** Row and column counted from 0 in the body of the table; `width`: how many of its columns are copied. */
export interface RowCopy {
  readonly row: number;
  readonly width: number;
  readonly position: number;
  readonly texts: readonly string[];
}

/** Cells with something in them; rows and columns counted from 0. */
export interface FilledArea {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly block: Block;
}

export interface RowAddition {
  /** The sheet row of the first of `rows`, counted from 0: in the table's body, or right below it. */
  readonly row: number;
  /** As wide as the table is read; null leaves a cell as it is. Text becomes no formula, no number and no date. */
  readonly rows: readonly (readonly CellValue[])[];
  /** The number format of each column; null leaves it. */
  readonly formats: readonly (string | null)[];
  /** How many of the rows the table does not have yet. */
  readonly missing: number;
  /** Columns of the table, counted from 0, that go on with the formula of its last row. */
  readonly formulaColumns: readonly number[];
}

/** The filter of one column of a table; null for none. */
export interface FilteredColumn {
  readonly header: string;
  readonly filter: ColumnFilter | null;
}

/** Excel's FilterCriteria, without what is null. `filterOn` says which of the others count. */
export interface ColumnFilter {
  readonly filterOn: string;
  /** Texts as the cells show them; something else where dates are filtered. */
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
}

/** An Excel event says where something may have changed, never what. */
export type ChangeHint =
  /** Cells changed in these sheet rows; null: anywhere on the sheet, rows may have moved. */
  | { readonly kind: "changed"; readonly sheetId: string; readonly spans: readonly RowSpan[] | null }
  /** Sheets came, went, or were renamed. */
  | { readonly kind: "structure" }
  | { readonly kind: "selected"; readonly sheetId: string; readonly row: number }
  | { readonly kind: "activated"; readonly sheetId: string };

export type HintListener = (hint: ChangeHint) => void;

/** Why Excel did not do what was asked; the adapter's reading of its error codes. */
export type HostTroubleCode =
  | "cellEditing"
  | "protected"
  | "filtered"
  | "busy"
  | "otherWorkbook"
  | "tooLarge"
  | "sessionLost"
  | "timeout"
  | "notFound"
  | "unsupported"
  | "unknown";

/** Carries a code and no text of Excel's: raw messages never reach a person. */
export class HostTrouble extends Error {
  constructor(readonly code: HostTroubleCode) {
    super(code);
    this.name = "HostTrouble";
  }
}

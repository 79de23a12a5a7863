import type { Block } from "../../blueprint/a1";
import type { TablePlace } from "../WorkbookPort";

/** A table whose net is asked for. */
export interface NetRequest {
  readonly place: TablePlace;
  /** Where 校验结果 stands in the table, counted from 0; null where it is missing. */
  readonly resultColumn: number | null;
}

/** What a table itself does against errors, as it is in the workbook. */
export interface TableNet {
  /** One for each column of the table, over its whole body. */
  readonly validations: readonly ColumnValidation[];
  readonly result: ResultFormulas | null;
  /** The conditional formats with a formula that touch the body. */
  readonly highlights: readonly HighlightReading[];
}

export interface ColumnValidation {
  /** Excel.DataValidationType; "Inconsistent" and "MixedCriteria" where cells differ. */
  readonly type: string;
  /** The source of a list, "=代码_性别"; "" for anything else. */
  readonly source: string;
  /** The input message; "" for none. */
  readonly prompt: string;
}

export interface ResultFormulas {
  readonly first: string;
  readonly last: string;
  /** Cells between that hold no formula. */
  readonly others: number;
}

export interface HighlightReading {
  readonly id: string;
  /** As it reads in the first cell of its first area. */
  readonly formula: string;
  /** Null when Excel did not give its place whole. */
  readonly areas: readonly Block[] | null;
}

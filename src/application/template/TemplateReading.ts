import type { SheetLayout } from "../../blueprint/SheetLayout";
import type { CellRow } from "../../domain/cell";
import type { ContentsReading, TablePlace, WorkbookSurvey } from "../WorkbookPort";
import type { TableNet } from "./TableNet";

/** A workbook of ours, as far as the template made it. */
export interface TemplateReading {
  /** Sheets that an installation left unfinished do not count. */
  readonly survey: WorkbookSurvey;
  readonly policy: PolicyBody | null;
  readonly rosters: readonly RosterReading[];
}

export interface PolicyBody {
  readonly place: TablePlace;
  readonly rows: readonly CellRow[];
}

export interface RosterReading {
  readonly place: TablePlace;
  readonly layout: SheetLayout;
  readonly net: TableNet;
  /** The whole body, part by part; empty when the cells were not looked at. */
  readonly cells: readonly CellsPart[];
  /** 校验结果 of filled rows; empty when the cells were not looked at. */
  readonly formulas: readonly PlacedFormula[];
}

/** What stands in 校验结果 of a row. */
export interface PlacedFormula {
  /** Row of the sheet, counted from 0. */
  readonly row: number;
  /** Null where the cell holds no formula. */
  readonly formula: string | null;
}

/** Some consecutive rows of the body. */
export interface CellsPart extends Pick<ContentsReading, "rows" | "formulas" | "formats"> {
  /** Row of the sheet, counted from 0. */
  readonly firstRow: number;
}

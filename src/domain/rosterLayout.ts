import type { CellRow } from "./cell";
import type { ColumnKey, SheetKind } from "./columns";
import { readHeaders, type HeaderFinding } from "./facts/headerReading";
import { HEADER_RULES } from "./registry/headerRules";
import { asList } from "./rules/found";
import { missingColumns } from "./rules/sheet/hdrMissing";

/** Where the columns of a sheet stand. */
export interface RosterLayout {
  readonly sheet: SheetKind;
  /** Counted from 0 at the left edge of the table; columns that the sheet does not have are absent. */
  readonly positions: { readonly [K in ColumnKey]?: number };
  /** Required columns that the sheet does not have; the row rules are silent about them. */
  readonly missing: readonly ColumnKey[];
  /** What is to be said of the headers. */
  readonly findings: readonly HeaderFinding[];
}

/** Finds the columns by their headers, wherever they stand. */
export function readLayout(sheet: SheetKind, headers: CellRow): RosterLayout {
  const header = readHeaders(sheet, headers);
  const positions: { [K in ColumnKey]?: number } = {};
  for (const [key, cell] of header.first) positions[key] = cell.position;
  const rules = HEADER_RULES.filter(({ sheets }) => sheets.includes(sheet));
  const findings = rules.flatMap((rule) => asList(rule.check(header)).map((found) => rule.report(found)));
  return { sheet, positions, missing: missingColumns(header), findings };
}

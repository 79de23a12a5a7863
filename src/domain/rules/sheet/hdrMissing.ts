import { COLUMNS, type ColumnKey, type SheetKind } from "../../columns";
import type { HeaderReading } from "../../facts/headerReading";
import { headerRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const hdrMissing = headerRule({
  id: "HDR_MISSING",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: Object.keys(COLUMNS) as ColumnKey[],
  source: "domain notes §3.2 and §8",
  check: (header) => missingColumns(header).map((column) => ({ column, header: COLUMNS[column].header })),
  message: ({ header }) => `缺少“${header}”这一列，请从模板恢复；在此之前不检查这一列。`,
});

/** The columns without which the sheet cannot be handed in. */
export function missingColumns({ sheet, first }: HeaderReading): readonly ColumnKey[] {
  return REQUIRED[sheet].filter((column) => !first.has(column));
}

const BASIC: readonly ColumnKey[] = ["college", "studentNumber", "examNumber", "name", "gender", "birthDate", "documentNumber"];

/** What has a default (证件类型, 考生类别) or may be switched off (民族, 联系电话, counters) may be missing. */
const REQUIRED: { readonly [S in SheetKind]: readonly ColumnKey[] } = {
  attachment1: [...BASIC, "wrongItem", "chsiValue", "correctValue", "explanation"],
  tracker: [...BASIC, "status"],
};

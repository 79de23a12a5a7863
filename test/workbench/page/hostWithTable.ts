import { createExcelHost, type EmbeddedExcelHost } from "../../../src/workbench/host/createExcelHost";
import { addTable } from "../../../src/workbench/host/model/operations/tables";

/** A workbook whose sheet Sheet1 has a table at B3 with the columns 姓名 and 班级 and the given rows. */
export function hostWithTable(rows: readonly (readonly [name: string, className: string])[]): EmbeddedExcelHost {
  const host = createExcelHost();
  host.user.paste("Sheet1", "B3", [["姓名", "班级"], ...rows].map((row) => row.join("\t")).join("\r\n"));
  const { workbook } = host;
  addTable(workbook, workbook.activeSheet, { rect: { row: 2, column: 1, rows: rows.length + 1, columns: 2 }, hasHeaders: true });
  return host;
}

export function tableName(host: EmbeddedExcelHost): string {
  return host.view.sheet("Sheet1").tables[0]?.name ?? "";
}

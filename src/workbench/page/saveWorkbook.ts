/** This page is one workbook, so a new one is handed over as a download. */
export function saveWorkbook(file: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([file.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "新工作簿.xlsx";
  link.click();
  setTimeout(() => { URL.revokeObjectURL(address); }, FREED_AFTER_MS);
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const FREED_AFTER_MS = 60_000;

import type { FileSummary } from "./Merger";
import type { Remark } from "./FileReport";

/** What is said of a file as plain text, one remark on each line, for a mail or a message. */
export function returnText({ file, college, remarks }: FileSummary): string {
  const greeting = `${college === "" ? "您好" : college}：文件“${file}”请按下面的意见修改后重新上报。`;
  return [greeting, ...remarks.map((remark, index) => `${index + 1}. ${remarkLine(remark)}`)].join("\n");
}

/** Names no number of a document and no 学号: a message goes further than a file. */
function remarkLine({ sheetRow, name, column, severity, message }: Remark): string {
  const place = [sheetRow === null ? "" : `第 ${sheetRow} 行`, name, column === "" ? "" : `“${column}”`].filter((part) => part !== "").join(" ");
  return `${place === "" ? "" : `${place}：`}${message}${severity === "warning" ? "（请核对）" : ""}`;
}

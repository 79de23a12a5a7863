import type { CollegeFile, FileRefusal, OpenCollegeFile } from "../../../application/merge/CollegeFile";
import { MAX_FILE_BYTES } from "./limits";
import { refuse, settle } from "./ReadTrouble";
import { isEncryptedWorkbook, sniffFile } from "./sniffFile";
import { openDelimited } from "./text/openDelimited";
import { XlsxFile } from "./XlsxFile";

/** Opens an .xlsx or .csv file. What the bytes are decides; a name that says something else is refused, not believed. */
export const openCollegeFile: OpenCollegeFile = (name, bytes) => settle(() => open(extensionOf(name), bytes));

const WORKBOOKS: ReadonlySet<string> = new Set(["xlsx", "xlsm"]);
const TEXTS: ReadonlySet<string> = new Set(["csv", "tsv", "txt"]);
const OTHERS: ReadonlySet<string> = new Set(["ods", "xlsb", "et", "numbers", "doc", "docx", "pdf", "wps", "zip", "rar", "7z"]);

function open(extension: string, bytes: Uint8Array): CollegeFile {
  if (bytes.length === 0) return refuse("empty");
  if (bytes.length > MAX_FILE_BYTES) return refuse("tooLarge");
  switch (sniffFile(bytes)) {
    case "zip":
      return openZip(extension, bytes);
    case "ole":
      return refuse(refusalOfOle(extension, bytes));
    case "markup":
      return refuse("webPage");
    case "binary":
      return refuse(refusalOfUnknown(extension));
    case "text":
      return openText(extension, bytes);
  }
}

function openZip(extension: string, bytes: Uint8Array): CollegeFile {
  if (OTHERS.has(extension)) return refuse("otherDocument");
  return WORKBOOKS.has(extension) ? new XlsxFile(bytes) : refuse("mislabelled");
}

function openText(extension: string, bytes: Uint8Array): CollegeFile {
  if (TEXTS.has(extension)) return openDelimited(bytes);
  return refuse(WORKBOOKS.has(extension) || extension === "xls" ? "mislabelled" : "unknownType");
}

function refusalOfOle(extension: string, bytes: Uint8Array): FileRefusal {
  if (isEncryptedWorkbook(bytes)) return "encrypted";
  return OTHERS.has(extension) ? "otherDocument" : "oldExcel";
}

/** Bytes that are nothing we know: a damaged workbook, or another kind of file. */
function refusalOfUnknown(extension: string): FileRefusal {
  if (WORKBOOKS.has(extension) || TEXTS.has(extension)) return "broken";
  return OTHERS.has(extension) || extension === "xls" ? "otherDocument" : "unknownType";
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1).trim().toLowerCase();
}

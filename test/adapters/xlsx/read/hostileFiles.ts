import type { FileRefusal } from "../../../../src/application/merge/CollegeFile";
import { directoryEntry, packed, parts, relationships, sheet, text, withDirectoryField, workbook } from "./packages";

export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly refusal: FileRefusal;
}

const SHEET = "xl/worksheets/sheet1.xml";
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function hostile(what: string, refusal: FileRefusal, bytes: () => Uint8Array, name = "名单.xlsx"): HostileFile {
  return { what, name, bytes, refusal };
}

/** Files that people send by mistake or on purpose, and what they are refused as. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  hostile("a zip bomb that declares what it unpacks to", "suspicious", () => workbook("", { [SHEET]: new Uint8Array(60_000_000) })),
  hostile("a zip bomb that declares less", "suspicious", () => withDirectoryField(workbook("", { [SHEET]: new Uint8Array(60_000_000) }), SHEET, 24, 60_000)),
  hostile("a bomb of many parts, each below the ratio", "tooLarge", () => {
    const names = Array.from({ length: 12 }, (_, at) => `xl/p${at}.xml`);
    const zip = packed({ ...parts(""), ...Object.fromEntries(names.map((name) => [name, new Uint8Array(200_000)])) }, 0);
    return names.reduce((bytes, name) => withDirectoryField(bytes, name, 24, 40_000_000), zip);
  }),
  hostile("parts that share their bytes", "suspicious", () => {
    const big = Uint8Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 251);
    const zip = packed({ ...parts(""), "xl/a.bin": big, "xl/b.bin": big, "xl/c.bin": big }, 0);
    const size = zip.length - 1000;
    return ["xl/a.bin", "xl/b.bin", "xl/c.bin"].reduce((bytes, name) => withDirectoryField(withDirectoryField(bytes, name, 20, size - 60_000), name, 42, 0), zip);
  }),
  hostile("two parts with one name", "suspicious", () => {
    const zip = packed({ ...parts(""), "xl/worksheets/sheet2.xml": "<a/>" });
    zip[directoryEntry(zip, "xl/worksheets/sheet2.xml") + 46 + "xl/worksheets/sheet".length] = "1".charCodeAt(0);
    return zip;
  }),
  hostile("too many parts", "suspicious", () => packed(Object.fromEntries(Array.from({ length: 2_100 }, (_, at) => [`f${at}`, ""])))),
  hostile("entities that multiply", "suspicious", () => workbook("", { [SHEET]: `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${sheet("<sheetData><row><c t='inlineStr'><is><t>&b;</t></is></c></row></sheetData>")}` })),
  hostile("an entity that reads a file", "suspicious", () => workbook("", { "xl/workbook.xml": `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&x;</workbook>` })),
  hostile("a million columns, without addresses", "tooLarge", () => packed(parts(`<row r="1">${"<c><v>1</v></c>".repeat(1_000_000)}</row>`), 0)),
  hostile("a column that no sheet has", "broken", () => workbook("<row><c r='ZZZZ1'><v>1</v></c></row>")),
  hostile("a row that no sheet has", "broken", () => workbook("<row r='99999999'><c><v>1</v></c></row>")),
  hostile("a far column in very many rows", "tooLarge", () => workbook(Array.from({ length: 30_000 }, (_, row) => `<row r="${row + 1}"><c r="SA${row + 1}"><v>1</v></c></row>`).join(""))),
  hostile("a cell longer than Excel's", "tooLarge", () => workbook(`<row>${text("A1", "长".repeat(40_000))}</row>`)),
  hostile("a tag of two megabytes", "suspicious", () => packed(parts(`<row ${"a".repeat(2_000_000)}></row>`), 0)),
  hostile("a workbook part of many megabytes", "suspicious", () => workbook("", { "xl/workbook.xml": `<workbook>${Array.from({ length: 600_000 }, (_, at) => `<x${at}/>`).join("")}</workbook>` })),
  hostile("sheets that stand outside the file", "broken", () => workbook("", { "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "https://example.com/sheet1.xml", "External"]) })),
  hostile("a sheet that says it stands outside", "broken", () => workbook(`<row>${text("A1", "x")}</row>`, { "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml", "External"]) })),
  hostile("bytes that are no UTF-8", "broken", () => workbook("", { [SHEET]: Uint8Array.from([...Buffer.from("<worksheet>"), 0xff, 0xfe, 0xff]) })),
  hostile("a file cut off in the middle", "broken", () => workbook(`<row>${text("A1", "姓名")}</row>`).slice(0, 700)),
  hostile("a file without its last byte", "broken", () => workbook(`<row>${text("A1", "姓名")}</row>`).slice(0, -1)),
  hostile("one changed byte in the cells", "broken", () => {
    const zip = packed(parts(`<row>${text("A1", "460039")}</row>`), 0);
    zip[Buffer.from(zip).indexOf("460039") + 2] = "9".charCodeAt(0);
    return zip;
  }),
  hostile("a workbook with a password", "encrypted", () => Uint8Array.from([...OLE, ...new Uint8Array(600), ...Buffer.from("EncryptedPackage", "utf16le"), ...new Uint8Array(64)])),
  hostile("a zip with a password", "encrypted", () => {
    const zip = workbook("");
    const at = directoryEntry(zip, SHEET) + 8;
    zip[at] = (zip[at] ?? 0) | 1;
    return zip;
  }),
  hostile("an old .xls", "oldExcel", () => Uint8Array.from([...OLE, ...new Uint8Array(600), ...Buffer.from("Workbook", "utf16le")]), "名单.xls"),
  hostile("an old .xls that calls itself .xlsx", "oldExcel", () => Uint8Array.from([...OLE, ...new Uint8Array(600)])),
  hostile("a web page that calls itself .xls", "webPage", () => Buffer.from("\uFEFF\r\n<html xmlns:x='urn:x'><table><tr><td>姓名</td></tr></table></html>"), "名单.xls"),
  hostile("a table of Excel 2003 XML", "webPage", () => Buffer.from("<?xml version='1.0'?><Workbook/>"), "名单.xls"),
  hostile("text that calls itself .xlsx", "mislabelled", () => Buffer.from("姓名,学号\r\n")),
  hostile("a workbook that calls itself .csv", "mislabelled", () => workbook(""), "名单.csv"),
  hostile("a Word document", "otherDocument", () => packed({ "_rels/.rels": relationships(["rId1", "officeDocument", "word/document.xml"]), "word/document.xml": "<document/>" })),
  hostile("an OpenDocument file", "otherDocument", () => packed({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }), "名单.ods"),
  hostile("a picture", "unknownType", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), "照片.png"),
  hostile("text in an encoding that is none", "unknownEncoding", () => Uint8Array.from([0x61, 0x2c, 0xff, 0xff, 0x80, 0x80, 0x0a]), "名单.csv"),
  hostile("an empty file", "empty", () => new Uint8Array()),
  hostile("a file beyond all measure", "tooLarge", () => new Uint8Array(51 * 1024 * 1024)),
];

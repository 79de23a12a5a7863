import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/**
 * The values of one sheet of an .xlsx file, row by row; blank cells are "". It reads the parts of the file directly,
 * so that the library that wrote them is not its own judge.
 */
export function readSheet(file: Uint8Array, sheetName: string): (string | number)[][] {
  const parts = unzipSync(file);
  const parse = (path: string): Document => {
    const part = parts[path];
    if (part === undefined) throw new Error(`the .xlsx file has no ${path}`);
    return new DOMParser().parseFromString(strFromU8(part), "text/xml");
  };
  const names = children(parse("xl/workbook.xml"), "sheet").map((sheet) => sheet.getAttribute("name"));
  const sheet = parse(`xl/worksheets/sheet${String(names.indexOf(sheetName) + 1)}.xml`);
  const strings = children(parse("xl/sharedStrings.xml"), "si").map((item) => item.textContent ?? "");
  const width = Math.max(...children(sheet, "c").map(columnOf)) + 1;
  return children(sheet, "row").map((row) => {
    const values = Array.from({ length: width }, (): string | number => "");
    for (const cell of children(row, "c")) values[columnOf(cell)] = valueOf(cell, strings);
    return values;
  });
}

function valueOf(cell: Element, strings: readonly string[]): string | number {
  const stored = children(cell, "v")[0]?.textContent ?? "";
  const type = cell.getAttribute("t");
  if (type === "s") return strings[Number(stored)] ?? "";
  return type === "e" || stored === "" ? stored : Number(stored);
}

/** 0 for A, 1 for B … */
function columnOf(cell: Element): number {
  const letters = (cell.getAttribute("r") ?? "").replace(/\d/gu, "");
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function children(parent: Document | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}

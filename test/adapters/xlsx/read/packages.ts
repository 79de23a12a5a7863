import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The smallest workbook that programs open: one sheet with these rows as XML. */
export function parts(sheetData: string, more: Parts = {}): Parts {
  return {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "sharedStrings", "sharedStrings.xml"]),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"/>`,
    "xl/worksheets/sheet1.xml": sheet(`<sheetData>${sheetData}</sheetData>`),
    ...more,
  };
}

export function sheet(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${content}</worksheet>`;
}

export function relationships(...targets: readonly (readonly [id: string, kind: string, target: string, mode?: string])[]): string {
  const items = targets.map(([id, kind, target, mode]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`);
  return `<Relationships>${items.join("")}</Relationships>`;
}

export function packed(files: Parts, level: 0 | 6 = 6): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content])), { level });
}

/** A workbook with these rows, as a file. */
export function workbook(sheetData: string, more: Parts = {}): Uint8Array {
  return packed(parts(sheetData, more));
}

/** A cell with text in it. */
export function text(address: string, content: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;
}

/** The zip with what its directory says of one file changed. @param at offset of a field in the directory entry, such as 24 (size). */
export function withDirectoryField(zip: Uint8Array, name: string, at: number, value: number): Uint8Array {
  const changed = Uint8Array.from(zip);
  new DataView(changed.buffer).setUint32(directoryEntry(changed, name) + at, value, true);
  return changed;
}

/** Where the directory entry of a file begins. */
export function directoryEntry(zip: Uint8Array, name: string): number {
  const view = new DataView(zip.buffer);
  for (let at = 0; at + 46 < zip.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length)) === name) return at;
  }
  throw new Error(`the zip has no ${name}`);
}

import type { Element } from "@xmldom/xmldom";
import { XmlParts } from "../adapters/xlsx/xmlParts";

/** The cells of a workbook that another program saved, read from its parts. */
export class SavedWorkbook {
  readonly parts: XmlParts;
  readonly #texts: readonly string[];

  constructor(file: Uint8Array) {
    this.parts = new XmlParts(file);
    this.#texts = this.parts.elements("xl/sharedStrings.xml", "si").map((item) => item.textContent ?? "");
  }

  /** The part that holds a sheet. */
  sheetPart(sheet: string): string {
    const id = this.parts.elements("xl/workbook.xml", "sheet").find((element) => element.getAttribute("name") === sheet)?.getAttribute("r:id");
    const target = this.parts.elements("xl/_rels/workbook.xml.rels", "Relationship").find((element) => element.getAttribute("Id") === id)?.getAttribute("Target");
    if (target === undefined || target === null) throw new Error(`the workbook has no sheet ${sheet}`);
    return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  }

  /** The texts of all cells of a sheet by address; numbers as they are stored. */
  cells(sheet: string): ReadonlyMap<string, string> {
    return new Map(this.parts.elements(this.sheetPart(sheet), "c").map((cell) => [cell.getAttribute("r") ?? "", this.#textOf(cell)]));
  }

  #textOf(cell: Element): string {
    const stored = cell.getElementsByTagNameNS("*", "v")[0]?.textContent ?? "";
    return cell.getAttribute("t") === "s" ? (this.#texts[Number(stored)] ?? "") : stored;
  }
}

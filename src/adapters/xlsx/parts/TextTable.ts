import { MAIN } from "./namespaces";
import { element, escapeXml, xmlPart } from "./xml";

/** The texts of all cells, each stored once. */
export class TextTable {
  readonly #indexes = new Map<string, number>();

  index(text: string): number {
    const index = this.#indexes.get(text) ?? this.#indexes.size;
    this.#indexes.set(text, index);
    return index;
  }

  part(): string {
    const items = [...this.#indexes.keys()].map((text) => element("si", {}, element("t", { "xml:space": "preserve" }, escapeXml(text))));
    return xmlPart(element("sst", { xmlns: MAIN, uniqueCount: items.length }, items.join("\n")));
  }
}

import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** The parts of an .xlsx file, read without the code that wrote them. */
export class XmlParts {
  readonly #files: Readonly<Record<string, Uint8Array>>;

  constructor(file: Uint8Array) {
    this.#files = unzipSync(file);
  }

  get names(): string[] {
    return Object.keys(this.#files);
  }

  text(name: string): string {
    const bytes = this.#files[name];
    if (bytes === undefined) throw new Error(`the file has no part ${name}; it has ${this.names.join(", ")}`);
    return strFromU8(bytes);
  }

  document(name: string): Document {
    return new DOMParser().parseFromString(this.text(name), "text/xml");
  }

  elements(part: string, name: string): Element[] {
    return Array.from(this.document(part).getElementsByTagNameNS("*", name));
  }

  /** The element's attributes, or undefined where there is none. */
  attributes(part: string, name: string, index = 0): Record<string, string> | undefined {
    const found = this.elements(part, name)[index];
    return found === undefined ? undefined : Object.fromEntries(Array.from(found.attributes, ({ name: key, value }) => [key, value]));
  }
}

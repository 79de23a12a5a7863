import { MAIN } from "./namespaces";
import { element, escapeXml, XML_DECLARATION } from "./xml";

/** So many texts make one piece of the part. */
const TEXTS_AT_ONCE = 5_000;

/** The texts of all cells, each stored once. */
export class TextTable {
  readonly #indexes = new Map<string, number>();

  index(text: string): number {
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#indexes.set(text, this.#indexes.size);
    return this.#indexes.size - 1;
  }

  /** The part, piece by piece. */
  *part(): Generator<string> {
    const count = this.#indexes.size;
    if (count === 0) {
      yield `${XML_DECLARATION}${element("sst", { xmlns: MAIN, uniqueCount: 0 })}`;
      return;
    }
    yield `${XML_DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${count}">`;
    let items: string[] = [];
    let done = 0;
    for (const text of this.#indexes.keys()) {
      items.push(element("si", {}, element("t", { "xml:space": "preserve" }, escapeXml(text))));
      done++;
      if (items.length < TEXTS_AT_ONCE && done < count) continue;
      yield `${items.join("\n")}${done < count ? "\n" : ""}`;
      items = [];
    }
    yield "</sst>";
  }
}

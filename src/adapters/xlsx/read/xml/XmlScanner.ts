import { MAX_TAG_CHARACTERS } from "../limits";
import { refuse } from "../ReadTrouble";

/** Hears what stands in an XML text, in order. Names come without their namespace prefix. */
export interface XmlListener {
  /** @param attributes as written; `readAttributes` takes them apart. `<a/>` is an open and a close. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** A piece of text, entities not yet resolved; one text may come in several pieces, never cut inside an entity. */
  text(raw: string): void;
}

/**
 * Reads XML as it comes, without keeping it and without recursion. A document type declaration is refused, so no
 * entity can be defined, let alone fetched or multiplied. Source: ECMA-376 part 2, which forbids it in packages.
 */
export class XmlScanner {
  /** What could not be understood before the next piece comes. */
  #rest = "";

  constructor(private readonly listener: XmlListener) {}

  push(piece: string): void {
    const text = this.#rest + piece;
    let at = 0;
    while (at < text.length) {
      const next = text.charCodeAt(at) === LESS_THAN ? this.#readMarkup(text, at) : this.#readText(text, at);
      if (next < 0) break;
      at = next;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > MAX_TAG_CHARACTERS) refuse("suspicious");
  }

  /** The document must not end inside a tag. */
  finish(): void {
    if (this.#rest.trim() !== "") refuse("broken");
  }

  /** @returns where the text ends, or -1 when the rest of it may be half an entity. */
  #readText(text: string, at: number): number {
    const tag = text.indexOf("<", at);
    let end = tag < 0 ? text.length : tag;
    if (tag < 0) {
      const entity = text.lastIndexOf("&");
      if (entity >= at && end - entity < LONGEST_ENTITY && !text.includes(";", entity)) end = entity;
    }
    if (end > at) this.listener.text(text.slice(at, end));
    return end === at ? -1 : end;
  }

  /** @returns where the markup ends, or -1 when its end has not come yet. */
  #readMarkup(text: string, at: number): number {
    const second = text.charCodeAt(at + 1);
    if (second === EXCLAMATION) return this.#readDeclaration(text, at);
    if (second === QUESTION) return after(text, "?>", at + 2);
    const end = tagEnd(text, at + 1);
    if (end < 0) return -1;
    if (second === SLASH) this.listener.close(localName(text.slice(at + 2, end).trim()));
    else this.#openTag(text.slice(at + 1, end));
    return end + 1;
  }

  #readDeclaration(text: string, at: number): number {
    if (text.startsWith("<!--", at)) return after(text, "-->", at + 4);
    if (!text.startsWith(CDATA, at)) return text.length - at < CDATA.length ? -1 : refuse("suspicious");
    const end = after(text, "]]>", at + CDATA.length);
    if (end > 0) this.listener.text(text.slice(at + CDATA.length, end - 3).replaceAll("&", "&amp;"));
    return end;
  }

  #openTag(content: string): void {
    const isEmpty = content.endsWith("/");
    const tag = isEmpty ? content.slice(0, -1) : content;
    const blank = tag.search(/\s/u);
    const name = localName(blank < 0 ? tag : tag.slice(0, blank));
    if (name === "") refuse("broken");
    this.listener.open(name, blank < 0 ? "" : tag.slice(blank));
    if (isEmpty) this.listener.close(name);
  }
}

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const CDATA = "<![CDATA[";
/** &#x10FFFF; and one to spare. */
const LONGEST_ENTITY = 12;

/** Just behind the mark, or -1. */
function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

/** The > that ends a tag; one inside quotes does not. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (quote !== 0) {
      if (unit === quote) quote = 0;
    } else if (unit === GREATER_THAN) return at;
    else if (unit === QUOTE || unit === APOSTROPHE) quote = unit;
  }
  return -1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

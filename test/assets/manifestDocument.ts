import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, onWarningStopParsing, type Document, type Element } from "@xmldom/xmldom";

/** The project's top folder, where manifest.xml and assets/ are. */
export const PROJECT = join(__dirname, "../..");

/** What the parser forgives and Office does not: a bare &, a < inside an attribute, control characters. */
const LET_PASS_BY_PARSER = [/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu, /="[^"<]*</u, /[^\P{Cc}\t\n\r]/u];

/** manifest.xml, read strictly: anything that is not well-formed throws. */
export function readManifest(): Document {
  const text = readFileSync(join(PROJECT, "manifest.xml"), "utf8");
  const slip = LET_PASS_BY_PARSER.find((pattern) => pattern.test(text));
  if (slip !== undefined) throw new Error(`manifest.xml is not well-formed: ${String(slip.exec(text)?.[0])}`);
  return new DOMParser({ onError: onWarningStopParsing }).parseFromString(text, "text/xml");
}

/** Every element below `parent` with this name, prefix left aside. */
export function elements(parent: Document | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}

/** The only element with this name; none or several is an error of the manifest. */
export function element(parent: Document | Element, name: string): Element {
  const [first, ...others] = elements(parent, name);
  if (first === undefined || others.length > 0) throw new Error(`the manifest should have one <${name}>`);
  return first;
}

export function children(parent: Element): Element[] {
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

export function nameOf(node: Element): string {
  return node.localName ?? node.nodeName;
}

/** The attribute's text; an absent attribute is an error of the manifest. */
export function attribute(node: Element, name: string): string {
  const value = node.getAttribute(name);
  if (value === null) throw new Error(`<${node.nodeName}> should have the attribute ${name}`);
  return value;
}

/** The parts of the manifest that may carry one <Override> per language. */
export function localized(manifest: Document): Element[] {
  return Array.from(manifest.getElementsByTagName("*")).filter((node) => node.hasAttribute("DefaultValue"));
}

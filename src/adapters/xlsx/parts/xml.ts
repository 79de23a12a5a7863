export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** An element with attributes (null leaves one out, true and false are 1 and 0) and children that are XML already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(typeof value === "boolean" ? String(Number(value)) : String(value))}"`);
  const content = children.join("");
  const start = `<${name}${written.join("")}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** Begins every part. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A whole part. */
export function xmlPart(root: string): string {
  return `${XML_DECLARATION}${root}`;
}

/** Text between tags or in an attribute. What XML cannot hold is written _x000B_, as Excel does (ECMA-376 part 1, ST_Xstring). */
export function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[\dA-F]{4}_)/giu, "_x005F_")
    .replace(FORBIDDEN, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/[&<>"\t\n\r]/gu, (character) => ENTITIES[character] ?? "");
}

// Control characters except tab and line ends, halves of surrogate pairs, and the two that are no characters.
// eslint-disable-next-line no-control-regex -- control characters are what it finds
const FORBIDDEN = /[\u0000-\u0008\v\f\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** The attributes of a tag by their names as written, prefix included. */
export function readAttributes(attributes: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  // Sticky: a search that may begin anywhere takes quadratic time on a megabyte without an equals sign.
  const attribute = new RegExp(ATTRIBUTE, "uy");
  for (let match = attribute.exec(attributes); match !== null; match = attribute.exec(attributes)) {
    const [, name = "", quoted, single = ""] = match;
    found.set(name, decodeEntities(quoted ?? single));
  }
  return found;
}

/** Resolves the five entities of XML and character references; any other is left as it is written. */
export function decodeEntities(raw: string): string {
  return raw.includes("&") ? raw.replace(ENTITY, (whole, code: string) => entityText(code) ?? whole) : raw;
}

/** Excel writes characters that XML cannot hold as _x000D_. Source: ECMA-376 part 1, 22.9.2.19. */
export function decodeEscapes(text: string): string {
  return text.includes("_x") ? text.replace(/_x([\da-f]{4})_/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}

const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/u;
const ENTITY = /&(#x[\da-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/giu;
const NAMED: ReadonlyMap<string, string> = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"]]);
/** XML has no control characters but tab and line ends, not even as references. Source: XML 1.0, 2.2. */
const FIRST_PRINTABLE = 0x20;
const WHITE_SPACE: ReadonlySet<number> = new Set([9, 10, 13]);
const LAST_CODE_POINT = 0x10ffff;

function entityText(code: string): string | undefined {
  if (!code.startsWith("#")) return NAMED.get(code);
  const point = /^#x/iu.test(code) ? parseInt(code.slice(2), 16) : Number(code.slice(1));
  return point >= FIRST_PRINTABLE || WHITE_SPACE.has(point) ? characterOf(point) : undefined;
}

function characterOf(point: number): string | undefined {
  return point <= LAST_CODE_POINT ? String.fromCodePoint(point) : undefined;
}

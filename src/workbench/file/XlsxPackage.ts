import { strFromU8, unzipSync } from "fflate";

/** The parts of an .xlsx file as XML documents, and the ways from one part to the next. */
export class XlsxPackage {
  readonly #files: Readonly<Record<string, Uint8Array>>;

  /** @throws where the bytes are no zip or a part is no XML. */
  constructor(bytes: Uint8Array) {
    this.#files = unzipSync(bytes);
  }

  /** The part's root element; null where the file has no such part. */
  part(name: string): Element | null {
    const bytes = this.#files[name];
    if (bytes === undefined) return null;
    const document = new DOMParser().parseFromString(strFromU8(bytes), "application/xml");
    if (document.querySelector("parsererror") !== null) throw new SyntaxError(`The part ${name} is not XML.`);
    return document.documentElement;
  }

  /** The part to which a relationship leads. @param from the part that holds it, "" for the package. */
  target(from: string, { id, type }: { readonly id?: string | null; readonly type?: string }): string | null {
    const folder = from.slice(0, from.lastIndexOf("/") + 1);
    const found = childrenOf(this.part(`${folder}_rels/${from.slice(folder.length)}.rels`), "Relationship").find(
      (one) => (id === undefined || one.getAttribute("Id") === id) && (type === undefined || one.getAttribute("Type")?.endsWith(`/${type}`) === true),
    );
    const target = found?.getAttribute("Target") ?? null;
    return target === null ? null : resolved(folder, target);
  }
}

/** The children with a name, whatever their prefix. */
export function childrenOf(element: Element | null, name: string): Element[] {
  const found: Element[] = [];
  for (let child = element?.firstElementChild ?? null; child !== null; child = child.nextElementSibling) if (child.localName === name) found.push(child);
  return found;
}

/** Steps from child to child; null where one is missing. */
export function childAt(element: Element | null, ...names: readonly string[]): Element | null {
  return names.reduce<Element | null>((at, name) => childrenOf(at, name)[0] ?? null, element);
}

/** XML Schema writes truth as "1" or "true". */
export function flag(element: Element | null, name: string, otherwise = false): boolean {
  const value = element?.getAttribute(name) ?? null;
  return value === null ? otherwise : value === "1" || value === "true";
}

export function numberAt(element: Element | null, name: string): number | null {
  const value = element?.getAttribute(name) ?? null;
  return value === null || value === "" || Number.isNaN(Number(value)) ? null : Number(value);
}

/** Some programs write "/xl/…", others "../…" or "…". */
function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

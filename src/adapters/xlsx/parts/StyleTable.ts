import type { ConditionalFormat } from "../../../blueprint/SheetCommand";
import { PLAIN_LOOK, type CellLook } from "../model/CellLook";
import { MAIN } from "./namespaces";
import { alignmentXml, borderXml, conditionalLookXml, fontXml, patternXml, solidXml } from "./styleXml";
import { element, xmlPart } from "./xml";

/** Formats that every program knows by number (ECMA-376 part 1, 18.8.30); others are numbered from 164. */
const KNOWN_FORMATS = new Map([["General", 0], ["0", 1], ["@", 49]]);
const FIRST_OWN_FORMAT = 164;

/** Collects the looks that the sheets use and writes them as the styles part; equal ones are stored once. */
export class StyleTable {
  readonly #formats: string[] = [];
  readonly #fonts: string[] = [];
  /** Every program expects these two at the beginning. */
  readonly #fills: string[] = [patternXml("none"), patternXml("gray125")];
  readonly #borders: string[] = [];
  readonly #cellFormats: string[] = [];
  readonly #conditionalLooks: string[] = [];
  readonly #known = new Map<CellLook, number>();

  constructor() {
    this.look(PLAIN_LOOK); // cells without a style use the first
  }

  /** The number by which cells and columns refer to a look. */
  look(look: CellLook): number {
    const index = this.#known.get(look) ?? indexIn(this.#cellFormats, this.#cellFormat(look));
    this.#known.set(look, index);
    return index;
  }

  /** The number by which a conditional format refers to its look. */
  conditional(format: ConditionalFormat): number {
    return indexIn(this.#conditionalLooks, conditionalLookXml(format));
  }

  part(): string {
    const formats = this.#formats.map((formatCode, index) => element("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode }));
    return xmlPart(
      element(
        "styleSheet",
        { xmlns: MAIN },
        formats.length === 0 ? "" : list("numFmts", formats),
        list("fonts", this.#fonts),
        list("fills", this.#fills),
        list("borders", this.#borders),
        list("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        list("cellXfs", this.#cellFormats),
        list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
        list("dxfs", this.#conditionalLooks),
      ),
    );
  }

  #cellFormat({ numberFormat, style, quotePrefix }: CellLook): string {
    const numFmtId = KNOWN_FORMATS.get(numberFormat) ?? FIRST_OWN_FORMAT + indexIn(this.#formats, numberFormat);
    const fontId = indexIn(this.#fonts, fontXml(style));
    const fillId = style.fill === undefined ? 0 : indexIn(this.#fills, solidXml(style.fill));
    const borderId = indexIn(this.#borders, borderXml(style.grid === true));
    const alignment = alignmentXml(style);
    return element(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        quotePrefix: quotePrefix || null,
        applyNumberFormat: numFmtId > 0 || null,
        applyFont: fontId > 0 || null,
        applyFill: fillId > 0 || null,
        applyBorder: borderId > 0 || null,
        applyAlignment: alignment !== "" || null,
      },
      alignment,
    );
  }
}

function indexIn(entries: string[], entry: string): number {
  const index = entries.indexOf(entry);
  return index >= 0 ? index : entries.push(entry) - 1;
}

function list(name: string, entries: readonly string[]): string {
  return element(name, { count: entries.length }, ...entries);
}

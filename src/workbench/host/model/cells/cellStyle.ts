/** How a cell looks: immutable and shared, one object for equal styles, so that styles are compared by identity. */
export interface CellStyle {
  readonly numberFormat: string;
  /** "" for no fill. */
  readonly fill: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  readonly textOrientation: number;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Record<string, Border>>;
}

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** Excel's Normal style. */
export const NORMAL: CellStyle = Object.freeze({
  numberFormat: "General",
  fill: "",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  readingOrder: "Context",
  locked: true,
  formulaHidden: false,
  borders: Object.freeze({}),
});

/** The style with some properties changed; undefined when that is the Normal style, which is not stored. */
export function restyled(style: CellStyle | undefined, change: Partial<CellStyle>): CellStyle | undefined {
  return shared({ ...(style ?? NORMAL), ...change });
}

function shared(style: CellStyle): CellStyle | undefined {
  const key = JSON.stringify(style, [...Object.keys(NORMAL), "EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "DiagonalDown", "DiagonalUp", "style", "color", "weight"]);
  if (key === NORMAL_KEY) return undefined;
  const known = STYLES.get(key);
  if (known !== undefined) return known;
  STYLES.set(key, style);
  return style;
}

const STYLES = new Map<string, CellStyle>();
const NORMAL_KEY = JSON.stringify(NORMAL, [...Object.keys(NORMAL)]);

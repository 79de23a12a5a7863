import { parseAddress, splitAddress } from "../host/model/geometry/address";
import type { Sheet } from "../host/model/Sheet";
import type { HeadersFooters, PageLayout } from "../host/model/state/pageLayout";
import { childAt, childrenOf, flag, numberAt } from "./XlsxPackage";

const POINTS_PER_INCH = 72;

/** Paper, margins, headers and footers. @param names the sheet's own defined names: repeated rows and print area live there. */
export function readPage(sheet: Sheet, part: Element, names: ReadonlyMap<string, string>): void {
  const margins = childAt(part, "pageMargins");
  const set = childAt(part, "pageSetup");
  const options = childAt(part, "printOptions");
  const { layout } = sheet.state;
  const points = (name: string, otherwise: number): number => {
    const inches = numberAt(margins, name);
    return inches === null ? otherwise : inches * POINTS_PER_INCH;
  };
  sheet.patch({
    layout: {
      ...layout,
      orientation: set?.getAttribute("orientation") === "landscape" ? "Landscape" : "Portrait",
      paperSize: numberAt(set, "paperSize") === A4 ? "A4" : layout.paperSize,
      zoom: zoomOf(part, set) ?? layout.zoom,
      centerHorizontally: flag(options, "horizontalCentered"),
      centerVertically: flag(options, "verticalCentered"),
      printGridlines: flag(options, "gridLines"),
      leftMargin: points("left", layout.leftMargin),
      rightMargin: points("right", layout.rightMargin),
      topMargin: points("top", layout.topMargin),
      bottomMargin: points("bottom", layout.bottomMargin),
      headerMargin: points("header", layout.headerMargin),
      footerMargin: points("footer", layout.footerMargin),
      headersFooters: { ...layout.headersFooters, ...sections(part, "oddHeader", "Header"), ...sections(part, "oddFooter", "Footer") },
      rowBreaks: childrenOf(childAt(part, "rowBreaks"), "brk").flatMap((mark) => numberAt(mark, "id") ?? []),
      ...reservedNames(names),
    },
  });
}

const A4 = 9;

function zoomOf(part: Element, set: Element | null): PageLayout["zoom"] | null {
  if (!flag(childAt(part, "sheetPr", "pageSetUpPr"), "fitToPage")) return null;
  const [across, down] = [numberAt(set, "fitToWidth") ?? 1, numberAt(set, "fitToHeight") ?? 1];
  return { ...(across === 0 ? {} : { horizontalFitToPages: across }), ...(down === 0 ? {} : { verticalFitToPages: down }) };
}

/** "&L…&C…&R…" in its three parts. */
function sections(part: Element, element: string, kind: "Header" | "Footer"): Partial<HeadersFooters> {
  const text = childAt(part, "headerFooter", element)?.textContent ?? "";
  const found = text.split(/&(?=[LCR])/u).flatMap((section) => {
    const side = SIDES[section.charAt(0)];
    return side === undefined ? [] : [[`${side}${kind}`, section.slice(1)]];
  });
  return Object.fromEntries(found) as Partial<HeadersFooters>;
}

const SIDES: Readonly<Record<string, string>> = { L: "left", C: "center", R: "right" };

function reservedNames(names: ReadonlyMap<string, string>): Partial<PageLayout> {
  const areas = (name: string) => (names.get(name) ?? "").split(/,(?=(?:[^']*'[^']*')*[^']*$)/u).flatMap((one) => parseAddress(splitAddress(one).address) ?? []);
  const titles = areas("_xlnm.Print_Titles");
  return {
    printArea: areas("_xlnm.Print_Area"),
    titleRows: titles.find(({ columns }) => columns > 1 && columns === WHOLE_ROW) ?? null,
    titleColumns: titles.find(({ columns }) => columns !== WHOLE_ROW) ?? null,
  };
}

const WHOLE_ROW = 16_384;

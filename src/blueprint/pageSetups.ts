import type { Block } from "./a1";
import type { PageSetup } from "./SheetCommand";

/** Centimetres; the footer stands within the bottom one. */
export const MARGINS = { top: 1.5, bottom: 1.5, left: 1, right: 1 };
const PAGE_NUMBER = "第 &P 页，共 &N 页";

interface LandscapeContent {
  readonly headerRow: number;
  readonly printArea: Block;
  readonly printsGridlines: boolean;
}

/** A4 landscape, the rows down to the header on every page, one page wide. */
export function landscapePage({ headerRow, printArea, printsGridlines }: LandscapeContent): PageSetup {
  return {
    orientation: "Landscape",
    titleRows: { first: 0, count: headerRow + 1 },
    printArea,
    printsGridlines,
    breakBefore: null,
    footerCenter: PAGE_NUMBER,
    footerRight: "",
    margins: MARGINS,
  };
}

/** A4 portrait, one page wide. @param headerRows rows repeated on every page. */
export function portraitPage(headerRows: number): PageSetup {
  return {
    orientation: "Portrait",
    titleRows: headerRows === 0 ? null : { first: 0, count: headerRows },
    printArea: null,
    printsGridlines: false,
    breakBefore: null,
    footerCenter: PAGE_NUMBER,
    footerRight: "",
    margins: MARGINS,
  };
}

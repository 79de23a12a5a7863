import type { Block } from "./a1";
import type { PageSetup } from "./SheetCommand";

const MARGINS = { top: 1.5, bottom: 1.5, left: 1, right: 1 };
const PAGE_NUMBER = "第 &P 页，共 &N 页";

/** A4 landscape, the rows down to the header on every page, one page wide. */
export function landscapePage(headerRow: number, printArea: Block | null): PageSetup {
  return {
    orientation: "Landscape",
    titleRows: { first: 0, count: headerRow + 1 },
    printArea,
    footerCenter: PAGE_NUMBER,
    footerRight: "",
    margins: MARGINS,
  };
}

export function portraitPage(): PageSetup {
  return { orientation: "Portrait", titleRows: null, printArea: null, footerCenter: PAGE_NUMBER, footerRight: "", margins: MARGINS };
}

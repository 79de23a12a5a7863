import type { PageSetup } from "../../../blueprint/SheetCommand";
import { element, escapeXml } from "./xml";

const A4 = 9;
/** A break goes across the whole sheet. */
const LAST_COLUMN = 16_383;
const CENTIMETRES_PER_INCH = 2.54;
/** Of header and footer, from the edge of the paper: what a new sheet has in Excel. */
const FOOTER_INCHES = 0.3;

/** Paper, margins, footers and the page that begins by hand, in the order in which a sheet holds them. One page wide, as long as it needs. */
export function pageXml({ margins, orientation, printsGridlines, breakBefore, footerCenter, footerRight }: PageSetup): string {
  const inches = (centimetres: number): number => Math.round((centimetres / CENTIMETRES_PER_INCH) * 1000) / 1000;
  const footer = (footerCenter === "" ? "" : `&C${footerCenter}`) + (footerRight === "" ? "" : `&R${footerRight}`);
  return [
    element("printOptions", { horizontalCentered: true, gridLines: printsGridlines || null }),
    element("pageMargins", {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: FOOTER_INCHES,
      footer: FOOTER_INCHES,
    }),
    element("pageSetup", { paperSize: A4, orientation: orientation.toLowerCase(), fitToWidth: 1, fitToHeight: 0 }),
    footer === "" ? "" : element("headerFooter", {}, element("oddFooter", {}, escapeXml(footer))),
    breakBefore === null ? "" : element("rowBreaks", { count: 1, manualBreakCount: 1 }, element("brk", { id: breakBefore, max: LAST_COLUMN, man: true })),
  ].filter((part) => part !== "").join("\n");
}

import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { Arguments } from "../protocol/Arguments";
import { defineType, type AnyObjectType, type HostObject, type Property } from "../protocol/ObjectType";
import { SHEET_COLUMNS, SHEET_ROWS, type Rect } from "../model/geometry/rect";
import type { HeadersFooters, PageLayout } from "../model/state/pageLayout";
import type { SheetTarget } from "./Book";
import { areasObject, blockAt, blockArgument, rangeObject, rectsOf } from "./rangeTarget";
import { isHostObject } from "../protocol/ObjectType";
import type { RangeTarget } from "./Book";
import { asBoolean, asNumber, asText, oneOf } from "./styleProperty";

/** Excel.PageLayout; margins in points. */
export const pageLayoutType: AnyObjectType = defineType<SheetTarget>({
  name: "PageLayout",
  properties: {
    Orientation: layoutProperty("orientation", oneOf("Portrait", "Landscape")),
    PaperSize: layoutProperty("paperSize", asText),
    PrintOrder: layoutProperty("printOrder", oneOf("DownThenOver", "OverThenDown")),
    CenterHorizontally: layoutProperty("centerHorizontally", asBoolean),
    CenterVertically: layoutProperty("centerVertically", asBoolean),
    PrintGridlines: layoutProperty("printGridlines", asBoolean),
    PrintHeadings: layoutProperty("printHeadings", asBoolean),
    BlackAndWhite: layoutProperty("blackAndWhite", asBoolean),
    DraftMode: layoutProperty("draftMode", asBoolean),
    FirstPageNumber: layoutProperty("firstPageNumber", (value) => (value === "" ? "" : asNumber(value))),
    Zoom: layoutProperty("zoom", asZoom),
    LeftMargin: layoutProperty("leftMargin", asNumber),
    RightMargin: layoutProperty("rightMargin", asNumber),
    TopMargin: layoutProperty("topMargin", asNumber),
    BottomMargin: layoutProperty("bottomMargin", asNumber),
    HeaderMargin: layoutProperty("headerMargin", asNumber),
    FooterMargin: layoutProperty("footerMargin", asNumber),
  },
  navigations: { HeadersFooters: (target) => ({ type: "HeaderFooterGroup", target }) },
  lookups: {
    GetPrintArea: (target) => printArea(target) ?? notFound(),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: (target) => titles(target, "titleRows") ?? notFound(),
    GetPrintTitleRowsOrNullObject: (target) => titles(target, "titleRows"),
    GetPrintTitleColumns: (target) => titles(target, "titleColumns") ?? notFound(),
    GetPrintTitleColumnsOrNullObject: (target) => titles(target, "titleColumns"),
  },
  commands: {
    SetPrintArea: (target, args) => { patch(target, { printArea: areasFrom(target, args.raw(0)) }); },
    SetPrintTitleRows: (target, args) => {
      const { rect } = blockArgument(target.book, target.sheet, args.raw(0));
      patch(target, { titleRows: { ...rect, column: 0, columns: SHEET_COLUMNS } });
    },
    SetPrintTitleColumns: (target, args) => {
      const { rect } = blockArgument(target.book, target.sheet, args.raw(0));
      patch(target, { titleColumns: { ...rect, row: 0, rows: SHEET_ROWS } });
    },
    SetPrintMargins: setMargins,
  },
});

/** Excel.HeaderFooterGroup: one header and footer for all pages. */
export const headerFooterGroupType: AnyObjectType = defineType<SheetTarget>({
  name: "HeaderFooterGroup",
  properties: { State: { get: () => "Default" } },
  navigations: { DefaultForAllPages: (target) => ({ type: "HeaderFooter", target }) },
});

/** Excel.HeaderFooter */
export const headerFooterType: AnyObjectType = defineType<SheetTarget>({
  name: "HeaderFooter",
  properties: {
    LeftHeader: headerProperty("leftHeader"),
    CenterHeader: headerProperty("centerHeader"),
    RightHeader: headerProperty("rightHeader"),
    LeftFooter: headerProperty("leftFooter"),
    CenterFooter: headerProperty("centerFooter"),
    RightFooter: headerProperty("rightFooter"),
  },
});

function layoutProperty<K extends keyof PageLayout>(key: K, check: (value: unknown) => PageLayout[K]): Property<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.state.layout[key],
    set: (target, value) => { patch(target, { [key]: check(value) }); },
  };
}

/** Excel allows 255 characters. */
function headerProperty(key: keyof HeadersFooters): Property<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.state.layout.headersFooters[key],
    set: (target, value) => {
      const text = asText(value);
      if (text.length > 255) throw invalidArgument();
      patch(target, { headersFooters: { ...target.sheet.state.layout.headersFooters, [key]: text } });
    },
  };
}

function patch({ sheet }: SheetTarget, change: Partial<PageLayout>): void {
  sheet.patch({ layout: { ...sheet.state.layout, ...change } });
}

/** Excel.PageLayoutZoomOptions: a scale of 10 to 400 percent, or pages to fit into. */
function asZoom(value: unknown): PageLayout["zoom"] {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const entries = Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === "number");
  const zoom = Object.fromEntries(entries);
  const scale = zoom["scale"];
  if (scale !== undefined && (scale < 10 || scale > 400)) throw invalidArgument();
  return zoom;
}

const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** setPrintMargins(unit, { top, bottom, left, right, header, footer }) */
function setMargins(target: SheetTarget, args: Arguments): void {
  const factor = UNITS[args.text(0)];
  const margins = args.record(1);
  if (factor === undefined || margins === null) throw invalidArgument();
  const change = Object.entries(margins).map(([side, value]) => [`${side}Margin`, asNumber(value) * factor]);
  patch(target, Object.fromEntries(change) as Partial<PageLayout>);
}

function areasFrom({ book, sheet }: SheetTarget, argument: unknown): readonly Rect[] {
  if (typeof argument === "string") return argument.split(",").map((part) => blockAt(book, sheet, part).rect);
  if (isHostObject(argument) && (argument.type === "Range" || argument.type === "RangeAreas")) return rectsOf(argument.target as RangeTarget);
  throw invalidArgument();
}

function printArea({ book, sheet }: SheetTarget): HostObject | null {
  const areas = sheet.state.layout.printArea;
  return areas.length === 0 ? null : areasObject(book, sheet, areas);
}

function titles({ book, sheet }: SheetTarget, key: "titleRows" | "titleColumns"): HostObject | null {
  const rect = sheet.state.layout[key];
  return rect === null ? null : rangeObject(book, sheet, rect);
}

function notFound(): never {
  throw itemNotFound();
}

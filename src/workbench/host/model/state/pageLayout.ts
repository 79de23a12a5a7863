import type { Rect } from "../geometry/rect";

/** The page set-up of a sheet; margins in points. */
export interface PageLayout {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: Readonly<Record<string, number>>;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printOrder: string;
  readonly firstPageNumber: number | string;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly printArea: readonly Rect[];
  readonly titleRows: Rect | null;
  readonly titleColumns: Rect | null;
  readonly headersFooters: HeadersFooters;
  /** Rows before which a person or an add-in begins a new page, in order. */
  readonly rowBreaks: readonly number[];
}

export interface HeadersFooters {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export const DEFAULT_LAYOUT: PageLayout = {
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printOrder: "DownThenOver",
  firstPageNumber: "",
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printArea: [],
  titleRows: null,
  titleColumns: null,
  headersFooters: { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" },
  rowBreaks: [],
};

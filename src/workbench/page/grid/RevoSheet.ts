import type { RevoGridCustomEvent } from "@revolist/revogrid";
import { defineCustomElements } from "@revolist/revogrid/loader";
import { formatCell, type CellRef } from "../cells/a1";
import { columnDefinition, rowDefinitions, rowHeaderDefinition, rowModel } from "./gridDefinitions";
import type { Painter } from "./Painter";
import { firstIndexShowing, offsets } from "./scrolling";
import { sameColumns, sameList, type SheetLayout } from "./sheetLayout";

const NOTHING: SheetLayout = { sheet: "", frozenRows: [], rows: [], columns: [], rowHeight: 0, heights: new Map() };

/**
 * RevoGrid as the sheet's drawing surface: it lays out, freezes and scrolls, and keeps only visible cells in the page.
 * Selection, typing and the clipboard are ours, because RevoGrid's own selection ends at a frozen row or column.
 */
export class RevoSheet {
  readonly element: HTMLRevoGridElement;
  readonly #painter: Painter;
  #layout: SheetLayout | null = null;
  #rowOffsets: readonly number[] = [0];
  #columnOffsets: readonly number[] = [0];
  #laidOut: Promise<void> = Promise.resolve();

  /** @returns once the grid component is known to the browser; until then its element has no methods */
  static async create(parent: HTMLElement, painter: Painter): Promise<RevoSheet> {
    defineCustomElements();
    await customElements.whenDefined("revo-grid");
    return new RevoSheet(parent, painter);
  }

  private constructor(parent: HTMLElement, painter: Painter) {
    this.#painter = painter;
    this.element = document.createElement("revo-grid");
    Object.assign(this.element, {
      canFocus: false,
      range: false,
      readonly: true,
      useClipboard: false,
      accessible: false,
      hideAttribution: true,
      applyOnClose: false,
      resize: true,
      filter: false,
      rowHeaders: rowHeaderDefinition(painter),
    });
    this.element.addEventListener("beforerowrender", nameRow);
    parent.append(this.element);
  }

  /** Takes over what differs from the layout shown so far. */
  show(layout: SheetLayout): void {
    const shown = this.#layout ?? NOTHING;
    const otherSheet = shown.sheet !== layout.sheet;
    this.#layout = layout;
    const body = layout.columns.filter((column) => !column.frozen);
    this.#rowOffsets = offsets(layout.rows.map((row) => layout.heights.get(row) ?? layout.rowHeight));
    this.#columnOffsets = offsets(body.map((column) => column.width));
    if (otherSheet || !sameColumns(shown.columns, layout.columns)) {
      this.element.columns = layout.columns.map((column) => columnDefinition(column, this.#painter));
    }
    this.#showRows(layout, shown);
    if (otherSheet) void this.element.scrollToCoordinate({ x: 0, y: 0 });
  }

  /** Draws the visible cells and headers again. */
  repaint(): Promise<void> {
    this.markColumnHeaders();
    return this.element.refresh("all");
  }

  /** RevoGrid draws its column headers when columns change, not on a refresh; which are picked is set from here. */
  markColumnHeaders(): void {
    for (const row of this.element.querySelectorAll(".header-rgRow:has([data-column])")) row.setAttribute("role", "row");
    for (const header of this.element.querySelectorAll<HTMLElement>("[data-column]")) {
      header.classList.toggle("picked", this.#painter.isColumnPicked(Number(header.dataset["column"])));
    }
  }

  /** Null while the cell is scrolled out of sight. */
  cellElement(at: CellRef): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(`[data-address="${formatCell(at)}"]`);
  }

  /** Scrolls as little as needed. */
  async reveal(at: CellRef): Promise<void> {
    await this.#laidOut;
    const layout = this.#layout;
    const scroller = this.element.querySelector("revogr-viewport-scroll.rgCol");
    const rows = scroller?.querySelector(".vertical-inner");
    if (layout === null || scroller === null || rows === null || rows === undefined) return;
    const row = layout.rows.indexOf(at.row);
    const first = firstIndexShowing(this.#rowOffsets, row, { start: rows.scrollTop, size: rows.clientHeight });
    if (first !== null) await this.element.scrollToRow(first);
    const column = layout.columns.filter((each) => !each.frozen).findIndex((each) => each.index === at.column);
    const left = firstIndexShowing(this.#columnOffsets, column, { start: scroller.scrollLeft, size: scroller.clientWidth });
    if (left !== null) await this.element.scrollToColumnIndex(left);
  }

  /** Rows that fit on one screen. */
  pageRows(): number {
    const height = this.element.querySelector("revogr-viewport-scroll.rgCol .vertical-inner")?.clientHeight ?? 0;
    return Math.max(1, Math.floor(height / (this.#layout?.rowHeight ?? 20)) - 1);
  }

  #showRows(layout: SheetLayout, shown: SheetLayout): void {
    if (shown.rowHeight !== layout.rowHeight) this.element.rowSize = layout.rowHeight;
    if (!sameList(shown.frozenRows, layout.frozenRows)) this.element.pinnedTopSource = layout.frozenRows.map(rowModel);
    if (!sameList(shown.rows, layout.rows)) {
      this.element.source = layout.rows.map(rowModel);
      this.#laidOut = twoFrames();
    }
    const definitions = rowDefinitions(layout);
    if (JSON.stringify(rowDefinitions(shown)) !== JSON.stringify(definitions)) this.element.rowDefinitions = definitions;
  }
}

/** Until new rows have their height on the page, the browser refuses to scroll down to them. */
function twoFrames(): Promise<void> {
  return new Promise((drawn) => {
    requestAnimationFrame(() => requestAnimationFrame(() => { drawn(); }));
  });
}

/** RevoGrid says nothing of rows to assistive technology unless its own focus handling is on as well. */
function nameRow(event: RevoGridCustomEvent<{ node: { $attrs$?: object } }>): void {
  event.detail.node.$attrs$ = { ...event.detail.node.$attrs$, role: "row" };
}

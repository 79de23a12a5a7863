import type { HyperFunc, VNode } from "@revolist/revogrid";
import type { CellView } from "../../ExcelHost";
import { parseBox, type CellRef } from "../cells/a1";
import { selectedBox } from "../state/WorkbenchState";
import type { WorkbenchStore } from "../state/workbenchStore";
import { headerButton } from "./headerButtons";
import type { SheetLayout } from "./sheetLayout";
import type { Spill } from "./spill";

/** Between a cell's edges and its text, both sides together. */
const CELL_PADDING = 4;

interface PlacedCell {
  readonly at: CellRef;
  readonly view: CellView;
  /** How its text runs on over the next cells; null when it does not. */
  readonly spill: Spill | null;
}

/** What stands inside a cell: its text, and the small buttons that Excel draws there. */
export function cellContent(h: HyperFunc<VNode>, store: WorkbenchStore, cell: PlacedCell): VNode[] {
  const { at, view } = cell;
  const parts = [textNode(h, store, cell)];
  const button = headerButton(store.sheet(), at);
  if (button !== null) {
    const title = button.filtered ? `筛选 ${button.header}（已筛选）` : `筛选 ${button.header}`;
    parts.push(h("button", { class: { "cell-button": true, filtered: button.filtered }, "data-opens": "filter", tabIndex: -1, type: "button", "aria-label": title }));
  } else if (isActive(store, at) && view.choices.length > 0) {
    parts.push(h("button", { class: "cell-button", "data-opens": "choices", tabIndex: -1, type: "button", "aria-label": "打开可选项" }));
  }
  if (isLastSelected(store, at)) parts.push(h("span", { class: "fill-handle", title: "按住拖动可以填充", "aria-hidden": "true" }));
  return parts;
}

function textNode(h: HyperFunc<VNode>, store: WorkbenchStore, { at, view, spill }: PlacedCell): VNode {
  const area = view.mergedInto === "" ? null : parseBox(view.mergedInto);
  if (area === null) return h("span", { class: "cell-text", style: spillStyle(spill) }, view.text);
  if (area.top !== at.row || area.left !== at.column) return h("span", { class: "cell-text" }, "");
  const layout = store.layout();
  const style = { width: `${spanWidth(layout, area)}px`, height: `${spanHeight(layout, area)}px`, backgroundColor: view.fill || "#ffffff" };
  return h("span", { class: "cell-text merged", style }, view.text);
}

function spillStyle(spill: Spill | null): Record<string, string> {
  if (spill === null) return {};
  return { [spill.centred ? "width" : "maxWidth"]: `${spill.width - CELL_PADDING}px` };
}

function spanWidth(layout: SheetLayout, area: { left: number; right: number }): number {
  return layout.columns
    .filter((column) => column.index >= area.left && column.index <= area.right)
    .reduce((sum, column) => sum + column.width, 0);
}

function spanHeight(layout: SheetLayout, area: { top: number; bottom: number }): number {
  let sum = 0;
  for (let row = area.top; row <= area.bottom; row += 1) sum += layout.heights.get(row) ?? layout.rowHeight;
  return sum;
}

function isActive(store: WorkbenchStore, at: CellRef): boolean {
  const { active } = store.getState().selection;
  return active.row === at.row && active.column === at.column;
}

function isLastSelected(store: WorkbenchStore, at: CellRef): boolean {
  const box = selectedBox(store.getState().selection);
  return box.bottom === at.row && box.right === at.column;
}

import { parseBox, type CellRef } from "../cells/a1";

/** What a mouse event in the grid points at. */
export type GridPlace =
  | { readonly kind: "cell"; readonly at: CellRef }
  | { readonly kind: "button"; readonly at: CellRef; readonly opens: "filter" | "choices" }
  | { readonly kind: "fillHandle"; readonly at: CellRef }
  | { readonly kind: "rowHeader"; readonly row: number }
  | { readonly kind: "columnHeader"; readonly column: number };

/** Null outside cells and headers, and on the handle that changes a column's width. */
export function gridPlace(target: EventTarget | null): GridPlace | null {
  if (!(target instanceof Element) || target.closest(".resizable") !== null) return null;
  return headerPlace(target) ?? cellPlace(target);
}

function headerPlace(target: Element): GridPlace | null {
  const header = target.closest<HTMLElement>("[data-row],[data-column]")?.dataset;
  if (header?.["row"] !== undefined) return { kind: "rowHeader", row: Number(header["row"]) };
  return header?.["column"] === undefined ? null : { kind: "columnHeader", column: Number(header["column"]) };
}

function cellPlace(target: Element): GridPlace | null {
  const box = parseBox(target.closest<HTMLElement>("[data-address]")?.dataset["address"] ?? "");
  if (box === null) return null;
  const at = { row: box.top, column: box.left };
  if (target.closest(".fill-handle") !== null) return { kind: "fillHandle", at };
  const opens = target.closest<HTMLElement>("[data-opens]")?.dataset["opens"];
  return opens === "filter" || opens === "choices" ? { kind: "button", at, opens } : { kind: "cell", at };
}

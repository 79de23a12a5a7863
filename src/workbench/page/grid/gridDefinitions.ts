import type { ColumnRegular, RowDefinition } from "@revolist/revogrid";
import { columnLetters } from "../../host/model/geometry/address";
import type { Painter } from "./Painter";
import type { ColumnLayout, SheetLayout } from "./sheetLayout";

/** RevoGrid's row: only its number; the cells are asked for when they are drawn. */
export interface RowModel {
  readonly row: number;
}

const HEADER_WIDTH = 46;

export function columnDefinition({ index, width, frozen }: ColumnLayout, painter: Painter): ColumnRegular {
  return {
    prop: index,
    name: columnLetters(index),
    size: width,
    sortable: false,
    ...(frozen ? { pin: "colPinStart" as const } : {}),
    columnProperties: () => ({ role: "columnheader", "aria-colindex": String(index + 1), "data-column": index }),
    cellProperties: ({ model }) => painter.cell({ row: rowOf(model), column: index }),
    cellTemplate: (h, { model }) => painter.content(h, { row: rowOf(model), column: index }),
  };
}

export function rowHeaderDefinition(painter: Painter): Partial<ColumnRegular> {
  return {
    size: HEADER_WIDTH,
    cellProperties: ({ model }) => painter.rowHeader(rowOf(model)),
    cellTemplate: (_h, { model }) => String(rowOf(model) + 1),
  };
}

export function rowModel(row: number): RowModel {
  return { row };
}

/** Rows that are not as high as the others. */
export function rowDefinitions(layout: SheetLayout): RowDefinition[] {
  if (layout.heights.size === 0) return [];
  const sizes = (rows: readonly number[], type: RowDefinition["type"]): RowDefinition[] =>
    rows.flatMap((row, index) => {
      const size = layout.heights.get(row);
      return size === undefined ? [] : [{ type, index, size }];
    });
  return [...sizes(layout.frozenRows, "rowPinStart"), ...sizes(layout.rows, "rgRow")];
}

function rowOf(model: unknown): number {
  return (model as RowModel | undefined)?.row ?? 0;
}

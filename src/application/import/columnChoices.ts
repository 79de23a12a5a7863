import { columnLetters } from "../../blueprint/a1";
import { cleanText } from "../../domain/text";
import { shownValue } from "../fixes/shownValue";
import { visibleText } from "../merge/displayName";
import type { ColumnChoice } from "./ImportModel";
import type { SourceList } from "./planFrom";

/** The columns of a source as the person sees them: where they stand, what they hold, what they are taken for. */
export function columnChoices({ grid, recognition: { columns, bodyRow } }: SourceList): ColumnChoice[] {
  const body = grid.rows.slice(bodyRow, bodyRow + SEARCHED_ROWS);
  return columns.map((column) => {
    const texts = new Set(body.map((row) => cleanText(row[column.position] ?? "")).filter((text) => text !== ""));
    return {
      ...column,
      header: visibleText(column.header),
      letter: columnLetters(grid.corner.column + column.position),
      samples: [...texts].slice(0, MOST_SAMPLES).map((text) => visibleText(shownValue(column.key ?? column.looksLike ?? "remarks", text))),
    };
  });
}

const MOST_SAMPLES = 3;
const SEARCHED_ROWS = 100;

import { moveFormula } from "../../../formula/references";
import { intersection, moved, sameRect, subtract, type Rect } from "../geometry/rect";
import type { Sheet } from "../Sheet";
import type { ConditionRule, ConditionalFormat } from "../state/conditionalFormat";

/** The format over other areas: its formulas go on meaning the same cells, though the top-left cell is another one. */
export function withAreas(format: ConditionalFormat, areas: readonly Rect[]): ConditionalFormat {
  const [before, after] = [format.areas[0], areas[0]];
  if (before === undefined || after === undefined) return { ...format, areas };
  const [rows, columns] = [after.row - before.row, after.column - before.column];
  const rule = Object.entries(format.rule).map(([key, value]: [string, string]) => [key, value.startsWith("=") ? moveFormula(value, rows, columns) : value]);
  return { ...format, areas, rule: Object.fromEntries(rule) as ConditionRule };
}

/** Takes a block out of every conditional format of a sheet; formats without cells go. */
export function cutFormats(sheet: Sheet, rect: Rect): void {
  replaceAreas(sheet, (format) => format.areas.flatMap((area) => subtract(area, rect)));
}

/** What pasting cells does to conditional formats of their sheet: the target takes over those of the source. */
export function copyFormats(sheet: Sheet, source: Rect, target: Rect): void {
  replaceAreas(sheet, (format) => [...format.areas.flatMap((area) => subtract(area, target)), ...copies(format, source, target)]);
}

function copies(format: ConditionalFormat, source: Rect, target: Rect): readonly Rect[] {
  const parts = format.areas.flatMap((area) => intersection(area, source) ?? []);
  const places: Rect[] = [];
  for (let row = target.row; row < target.row + target.rows; row += source.rows) {
    for (let column = target.column; column < target.column + target.columns; column += source.columns) {
      for (const part of parts) places.push(...cutTo(target, moved(part, row - source.row, column - source.column)));
    }
  }
  return places;
}

function cutTo(target: Rect, rect: Rect): readonly Rect[] {
  const common = intersection(target, rect);
  return common === null ? [] : [common];
}

function replaceAreas(sheet: Sheet, next: (format: ConditionalFormat) => readonly Rect[]): void {
  const formats = sheet.state.conditionalFormats.flatMap((format) => {
    const areas = next(format);
    if (areas.length === 0) return [];
    const same = areas.length === format.areas.length && areas.every((area, index) => sameRect(area, format.areas[index] ?? area));
    return [same ? format : withAreas(format, areas)];
  });
  sheet.patch({ conditionalFormats: formats });
}

import { HostError, invalidArgument, invalidOperation, itemNotFound } from "../protocol/HostError";
import type { Arguments } from "../protocol/Arguments";
import { defineType, type AnyObjectType, type HostObject } from "../protocol/ObjectType";
import { overlaps } from "../model/geometry/rect";
import { cutFormats } from "../model/operations/formatAreas";
import { assertAllowed } from "../model/operations/protect";
import type { ConditionalFormat } from "../model/state/conditionalFormat";
import type { RangeTarget } from "./Book";
import { changeFormat, formatObject, formatOf, type FormatTarget } from "./conditionalFormatTarget";
import { areasObject, rangeObject, rectsOf } from "./rangeTarget";
import { asBoolean, asNumber } from "./styleProperty";

/** Excel.ConditionalFormatCollection: the formats that touch a range, first in priority first. */
export const conditionalFormatCollectionType: AnyObjectType = defineType<RangeTarget>({
  name: "ConditionalFormatCollection",
  collection: {
    items: (target) => touching(target).map((format) => formatObject(target.book, target.range.sheet, format)),
    item: (target, key) => find(target, key) ?? notFound(),
  },
  lookups: {
    GetCount: (target) => touching(target).length,
    GetItemAt: (target, args) => {
      const format = touching(target)[args.integer(0)];
      return format === undefined ? notFound() : formatObject(target.book, target.range.sheet, format);
    },
    GetItemOrNullObject: (target, args) => find(target, args.raw(0)),
  },
  commands: { Add: add, ClearAll: clearAll },
});

/** Excel.ConditionalFormat */
export const conditionalFormatType: AnyObjectType = defineType<FormatTarget>({
  name: "ConditionalFormat",
  identity: ({ formatId }) => ({ Id: formatId }),
  properties: {
    Id: { get: ({ formatId }) => formatId },
    Type: { get: (target) => formatOf(target).type },
    StopIfTrue: { get: (target) => formatOf(target).stopIfTrue, set: (target, value) => { changeFormat(target, { stopIfTrue: asBoolean(value) }); } },
    Priority: { get: (target) => target.sheet.state.conditionalFormats.indexOf(formatOf(target)), set: (target, value) => { setPriority(target, asNumber(value)); } },
  },
  navigations: {
    Custom: (target) => ofType(target, "Custom", "CustomConditionalFormat") ?? wrongType(),
    CustomOrNullObject: (target) => ofType(target, "Custom", "CustomConditionalFormat"),
    TextComparison: (target) => ofType(target, "ContainsText", "TextConditionalFormat") ?? wrongType(),
    TextComparisonOrNullObject: (target) => ofType(target, "ContainsText", "TextConditionalFormat"),
    CellValue: (target) => ofType(target, "CellValue", "CellValueConditionalFormat") ?? wrongType(),
    CellValueOrNullObject: (target) => ofType(target, "CellValue", "CellValueConditionalFormat"),
  },
  lookups: {
    GetRange: (target) => wholeRange(target) ?? notFound(),
    GetRangeOrNullObject: wholeRange,
    GetRanges: (target) => areasObject(target.book, target.sheet, formatOf(target).areas),
  },
  commands: {
    Delete: (target) => {
      const { id } = formatOf(target);
      target.sheet.patch({ conditionalFormats: target.sheet.state.conditionalFormats.filter((format) => format.id !== id) });
    },
  },
});

/** A new format comes first. */
function add(target: RangeTarget, args: Arguments): HostObject {
  const { book, range } = target;
  assertAllowed(range.sheet, "allowFormatCells");
  const type = args.text(0);
  if (!KNOWN_TYPES.has(type)) throw new HostError("ApiNotFound", `The embedded Excel host does not implement the conditional format ${type}.`);
  const format: ConditionalFormat = { id: book.workbook.newId(), type, areas: rectsOf(target), stopIfTrue: false, rule: {}, look: {} };
  range.sheet.patch({ conditionalFormats: [format, ...range.sheet.state.conditionalFormats] });
  return formatObject(book, range.sheet, format);
}

const KNOWN_TYPES = new Set(["Custom", "ContainsText", "CellValue"]);

/** Formats that reach beyond the range go on there. */
function clearAll(target: RangeTarget): void {
  assertAllowed(target.range.sheet, "allowFormatCells");
  for (const rect of rectsOf(target)) cutFormats(target.range.sheet, rect);
}

function touching(target: RangeTarget): readonly ConditionalFormat[] {
  const rects = rectsOf(target);
  return target.range.sheet.state.conditionalFormats.filter((format) => format.areas.some((area) => rects.some((rect) => overlaps(area, rect))));
}

function find(target: RangeTarget, key: unknown): HostObject | null {
  const format = touching(target).find(({ id }) => id === key);
  return format === undefined ? null : formatObject(target.book, target.range.sheet, format);
}

function setPriority(target: FormatTarget, priority: number): void {
  const format = formatOf(target);
  const others = target.sheet.state.conditionalFormats.filter((other) => other !== format);
  if (!Number.isInteger(priority)) throw invalidArgument();
  // Documented at ConditionalFormat.priority: negative counts from the back, beyond the bounds means the bound.
  const place = Math.min(Math.max(priority < 0 ? others.length + 1 + priority : priority, 0), others.length);
  target.sheet.patch({ conditionalFormats: [...others.slice(0, place), format, ...others.slice(place)] });
}

function ofType(target: FormatTarget, type: string, className: string): HostObject | null {
  return formatOf(target).type === type ? { type: className, target } : null;
}

/** The range of a format in one piece; one in several pieces has none. */
function wholeRange(target: FormatTarget): HostObject | null {
  const [area, ...more] = formatOf(target).areas;
  return area === undefined || more.length > 0 ? null : rangeObject(target.book, target.sheet, area);
}

function wrongType(): never {
  throw invalidOperation();
}

function notFound(): never {
  throw itemNotFound();
}

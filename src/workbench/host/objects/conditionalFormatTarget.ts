import { itemNotFound } from "../protocol/HostError";
import type { HostObject } from "../protocol/ObjectType";
import type { ConditionalFormat } from "../model/state/conditionalFormat";
import type { Book, SheetTarget } from "./Book";
import type { Sheet } from "../model/Sheet";

/** A conditional format, found again by its id. */
export interface FormatTarget extends SheetTarget {
  readonly formatId: string;
}

export function formatObject(book: Book, sheet: Sheet, format: ConditionalFormat): HostObject {
  return { type: "ConditionalFormat", target: { book, sheet, formatId: format.id } satisfies FormatTarget };
}

/** The format as it is now; it may be gone. */
export function formatOf({ sheet, formatId }: FormatTarget): ConditionalFormat {
  const format = sheet.state.conditionalFormats.find(({ id }) => id === formatId);
  if (format === undefined) throw itemNotFound();
  return format;
}

export function changeFormat(target: FormatTarget, change: Partial<ConditionalFormat>): void {
  formatOf(target);
  const formats = target.sheet.state.conditionalFormats.map((format) => (format.id === target.formatId ? { ...format, ...change } : format));
  target.sheet.patch({ conditionalFormats: formats });
}

import { WORKBOOK_TARGET } from "../events/EventHub";
import { EventType } from "../events/eventTypes";
import { itemNotFound } from "../protocol/HostError";
import { defineType, type AnyObjectType } from "../protocol/ObjectType";
import { addSheet } from "../model/operations/sheets";
import type { Sheet } from "../model/Sheet";
import type { Book, BookTarget } from "./Book";
import { sheetObject } from "./rangeTarget";
import { registrations } from "./registrations";

/** Excel.WorksheetCollection */
export const worksheetCollectionType: AnyObjectType = defineType<BookTarget>({
  name: "WorksheetCollection",
  collection: {
    items: ({ book }) => book.workbook.sheets.map((sheet) => sheetObject(book, sheet)),
    item: ({ book }, key) => sheetObject(book, existing(find(book, key))),
  },
  lookups: {
    GetItemOrNullObject: ({ book }, args) => {
      const sheet = find(book, args.raw(0));
      return sheet === null ? null : sheetObject(book, sheet);
    },
    GetActiveWorksheet: ({ book }) => sheetObject(book, book.workbook.activeSheet),
    GetCount: ({ book }, args) => sheets(book, args.flag(0)).length,
    GetFirst: ({ book }, args) => sheetObject(book, existing(sheets(book, args.flag(0))[0] ?? null)),
    GetLast: ({ book }, args) => sheetObject(book, existing([...sheets(book, args.flag(0))].pop() ?? null)),
    ...registrations<BookTarget>(
      {
        DataChangedEvent: EventType.dataChanged,
        ActivatedEvent: EventType.activated,
        DeactivatedEvent: EventType.deactivated,
        AddedEvent: EventType.added,
        DeletedEvent: EventType.deleted,
        SelectionChangedEvent: EventType.selectionChanged,
        FormatChangedEvent: EventType.formatChanged,
        RowSortedEvent: EventType.rowSorted,
        RowHiddenChangedEvent: EventType.rowHiddenChanged,
        ProtectionChangedEvent: EventType.protectionChanged,
        EventNameChanged: EventType.nameChanged,
      },
      () => WORKBOOK_TARGET,
    ),
  },
  commands: { Add: ({ book }, args) => sheetObject(book, addSheet(book.workbook, args.optionalText(0))) },
});

function sheets(book: Book, visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly ? book.workbook.sheets.filter((sheet) => sheet.state.visibility === "Visible") : book.workbook.sheets;
}

function find(book: Book, key: unknown): Sheet | null {
  return typeof key === "string" ? book.workbook.sheet(key) : null;
}

function existing(sheet: Sheet | null): Sheet {
  if (sheet === null) throw itemNotFound();
  return sheet;
}

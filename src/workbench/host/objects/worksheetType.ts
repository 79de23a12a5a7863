import { EventType } from "../events/eventTypes";
import { invalidArgument } from "../protocol/HostError";
import { defineType, type AnyObjectType, type HostObject, type Property } from "../protocol/ObjectType";
import { formatAddress } from "../model/geometry/address";
import { WHOLE_SHEET, cellRect } from "../model/geometry/rect";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../model/operations/sheets";
import { usedOrFirstCell } from "../model/Workbook";
import { DEFAULT_ROW_HEIGHT } from "../model/state/sheetState";
import type { SheetTarget } from "./Book";
import { areasObject, blockAt, rangeObject } from "./rangeTarget";
import { registrations } from "./registrations";
import { asBoolean, asColor, asNumber, asText } from "./styleProperty";

const properties: Readonly<Record<string, Property<SheetTarget>>> = {
  Id: { get: ({ sheet }) => sheet.id },
  Name: { get: ({ sheet }) => sheet.name, set: ({ book, sheet }, value) => { renameSheet(book.workbook, sheet, asText(value)); } },
  Position: {
    get: ({ book, sheet }) => book.workbook.sheets.indexOf(sheet),
    set: ({ book, sheet }, value) => { moveSheet(book.workbook, sheet, asNumber(value)); },
  },
  Visibility: { get: ({ sheet }) => sheet.state.visibility, set: ({ book, sheet }, value) => { setVisibility(book.workbook, sheet, value); } },
  TabColor: { get: ({ sheet }) => sheet.state.tabColor, set: ({ sheet }, value) => { sheet.patch({ tabColor: value === "" ? "" : asColor(value) }); } },
  ShowGridlines: { get: ({ sheet }) => sheet.state.showGridlines },
  ShowHeadings: { get: ({ sheet }) => sheet.state.showHeadings },
  // office.js reads ShowGridlines and ShowHeadings but writes them under these names.
  Gridlines: { set: ({ sheet }, value) => { sheet.patch({ showGridlines: asBoolean(value) }); } },
  Headings: { set: ({ sheet }, value) => { sheet.patch({ showHeadings: asBoolean(value) }); } },
  StandardHeight: { get: () => DEFAULT_ROW_HEIGHT },
};

/** Excel.Worksheet */
export const worksheetType: AnyObjectType = defineType<SheetTarget>({
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties,
  navigations: {
    Charts: (target) => ({ type: "ChartCollection", target }),
    Tables: (target) => ({ type: "TableCollection", target }),
    HorizontalPageBreaks: (target) => ({ type: "PageBreakCollection", target }),
    FreezePanes: (target) => ({ type: "WorksheetFreezePanes", target }),
    PageLayout: (target) => ({ type: "PageLayout", target }),
    AutoFilter: (target) => ({ type: "AutoFilter", target: { kind: "sheet", ...target } }),
    Protection: (target) => ({ type: "WorksheetProtection", target }),
  },
  lookups: {
    GetRange: (target, args) => rangeAt(target, args.optionalText(0)),
    GetRangeByIndexes: ({ book, sheet }, args) =>
      rangeObject(book, sheet, { row: args.integer(0), column: args.integer(1), rows: args.integer(2), columns: args.integer(3) }),
    GetCell: ({ book, sheet }, args) => rangeObject(book, sheet, cellRect(args.integer(0), args.integer(1))),
    GetRanges: (target, args) => rangesAt(target, args.optionalText(0)),
    GetUsedRange: ({ book, sheet }, args) => rangeObject(book, sheet, usedOrFirstCell(sheet, args.flag(0))),
    GetUsedRangeOrNullObject: ({ book, sheet }, args) => {
      const used = sheet.usedRect(args.flag(0));
      return used === null ? null : rangeObject(book, sheet, used);
    },
    Activate: ({ book, sheet }) => { activateSheet(book.workbook, sheet); },
    ...registrations<SheetTarget>(
      {
        DataChangedEvent: EventType.dataChanged,
        ActivatedEvent: EventType.activated,
        DeactivatedEvent: EventType.deactivated,
        SelectionChangedEvent: EventType.selectionChanged,
        FormatChangedEvent: EventType.formatChanged,
        RowSortedEvent: EventType.rowSorted,
        RowHiddenChangedEvent: EventType.rowHiddenChanged,
        ProtectionChangedEvent: EventType.protectionChanged,
        EventNameChanged: EventType.nameChanged,
      },
      ({ sheet }) => sheet.id,
    ),
  },
  commands: {
    Delete: ({ book, sheet }) => { deleteSheet(book.workbook, sheet); },
    Calculate: ({ book }) => { book.calculation.calculate(); },
  },
});

/** Several areas may be named at once only for getRanges. */
function rangeAt({ book, sheet }: SheetTarget, address: string | null): HostObject {
  if (address === null) return rangeObject(book, sheet, WHOLE_SHEET);
  const block = blockAt(book, sheet, address);
  return rangeObject(book, block.sheet, block.rect);
}

function rangesAt({ book, sheet }: SheetTarget, address: string | null): HostObject {
  const blocks = (address ?? formatAddress(WHOLE_SHEET)).split(",").map((part) => blockAt(book, sheet, part));
  if (blocks.some((block) => block.sheet !== sheet)) throw invalidArgument();
  return areasObject(book, sheet, blocks.map((block) => block.rect));
}

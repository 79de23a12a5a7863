import { valueType, type Scalar } from "../model/cells/scalar";
import { formatAddress } from "../model/geometry/address";
import { intersection, overlaps, type Rect } from "../model/geometry/rect";
import type { Sheet } from "../model/Sheet";
import type { Actor, Workbook } from "../model/Workbook";
import type { CellsChanged, WorkbookEvent } from "../model/WorkbookEvent";
import { WORKBOOK_TARGET, type EventHub } from "./EventHub";
import { EventType } from "./eventTypes";

/** Tells the pane what happens to the workbook, in the shapes that office.js expects. */
export function relayEvents(workbook: Workbook, hub: EventHub, options: RelayOptions): void {
  workbook.onEvent((event, actor) => {
    if (actor === "coauthor" && PRIVATE.has(event.kind)) return;
    relay({ workbook, hub, actor, ...options }, event);
  });
}

export interface RelayOptions {
  /** Whether events say who caused them: ExcelApi 1.14. */
  readonly tellsTrigger: boolean;
}

/** What somebody looks at on another machine is nobody's business here. */
const PRIVATE: ReadonlySet<WorkbookEvent["kind"]> = new Set(["selectionChanged", "sheetActivated", "sheetDeactivated"]);

interface Relay extends RelayOptions {
  readonly workbook: Workbook;
  readonly hub: EventHub;
  readonly actor: Actor;
}

function relay(to: Relay, event: WorkbookEvent): void {
  const targets = [event.sheet.id, WORKBOOK_TARGET];
  const worksheetId = event.sheet.id;
  const source = sourceOf(to.actor);
  switch (event.kind) {
    case "cellsChanged":
      relayCells(to, event);
      break;
    case "selectionChanged":
      relaySelection(to, event);
      break;
    case "formatChanged":
      relayWithRange(to, { type: EventType.formatChanged, sheet: event.sheet, args: { worksheetId, address: formatAddress(event.rect), source } }, event.rect);
      break;
    case "tableAdded":
    case "tableDeleted":
      relayTable(to, event);
      break;
    default:
      to.hub.raise(...simpleEvent(event, source), targets);
  }
}

/** Excel.EventSource */
function sourceOf(actor: Actor): "Local" | "Remote" {
  return actor === "coauthor" ? "Remote" : "Local";
}

type SimpleEvent = Exclude<WorkbookEvent, { kind: "cellsChanged" | "selectionChanged" | "formatChanged" | "tableAdded" | "tableDeleted" }>;

/** Type and arguments of an event that says no more than it is told. */
function simpleEvent(event: SimpleEvent, source: string): readonly [type: number, args: Readonly<Record<string, unknown>>] {
  const common = { worksheetId: event.sheet.id, source };
  switch (event.kind) {
    case "rowsSorted":
      return [EventType.rowSorted, { ...common, address: formatAddress(event.rect) }];
    case "rowsHidden":
    case "rowsShown":
      return [EventType.rowHiddenChanged, { ...common, address: formatAddress(event.rect), changeType: event.kind === "rowsHidden" ? "Hidden" : "Unhidden" }];
    case "protectionChanged":
      return [EventType.protectionChanged, { ...common, isProtected: event.isProtected }];
    case "sheetRenamed":
      return [EventType.nameChanged, { ...common, nameBefore: event.before, nameAfter: event.after }];
    default:
      return [SHEET_EVENTS[event.kind], common];
  }
}

const SHEET_EVENTS = {
  sheetAdded: EventType.added,
  sheetDeleted: EventType.deleted,
  sheetActivated: EventType.activated,
  sheetDeactivated: EventType.deactivated,
} as const;

function relayTable({ hub, actor }: Relay, event: Extract<WorkbookEvent, { kind: "tableAdded" | "tableDeleted" }>): void {
  const type = event.kind === "tableAdded" ? EventType.tableAdded : EventType.tableDeleted;
  hub.raise(type, { worksheetId: event.sheet.id, tableId: event.tableId, tableName: event.tableName, source: sourceOf(actor) }, [event.sheet.id, WORKBOOK_TARGET]);
}

function relayCells(to: Relay, event: CellsChanged): void {
  const { sheet, areas } = event;
  const args = {
    worksheetId: sheet.id,
    address: areas.map(formatAddress).join(","),
    changeType: event.change,
    source: sourceOf(to.actor),
    ...detailOf(event.detail),
  };
  const trigger = to.tellsTrigger ? { triggerSource: to.actor === "addin" ? "ThisLocalAddin" : "Unknown" } : {};
  relayWithRange(to, { type: EventType.dataChanged, sheet, args: { ...args, ...trigger, shiftDirection: event.shift } }, ...areas);
  if (!event.reachesTables) return;
  for (const table of sheet.state.tables.filter(({ area }) => areas.some((rect) => overlaps(area, rect)))) {
    const targets = [table.id, sheet.id, WORKBOOK_TARGET];
    if (!to.hub.hears(EventType.tableDataChanged, targets)) continue;
    to.hub.raise(EventType.tableDataChanged, { ...args, tableId: table.id, referenceId: keep(to.workbook, sheet, areas) }, targets);
  }
}

function relaySelection({ hub, workbook }: Relay, { sheet, areas }: Extract<WorkbookEvent, { kind: "selectionChanged" }>): void {
  const address = areas.map(formatAddress).join(",");
  hub.raise(EventType.selectionChanged, { worksheetId: sheet.id, address }, [sheet.id, WORKBOOK_TARGET]);
  for (const table of workbook.sheets.flatMap((one) => one.state.tables.map((table) => ({ one, table })))) {
    const inside = table.one === sheet ? areas.flatMap((rect) => intersection(rect, table.table.area) ?? []) : [];
    const args = { worksheetId: table.one.id, tableId: table.table.id, address: inside.map(formatAddress).join(",") };
    hub.raise(EventType.tableSelectionChanged, args, [table.table.id]);
  }
  hub.raiseSelectionChanged();
}

/** Events with a range carry a reference, so that `event.getRange` finds it even after rows were inserted. */
function relayWithRange({ workbook, hub }: Relay, event: { readonly type: number; readonly sheet: Sheet; readonly args: Readonly<Record<string, unknown>> }, ...areas: readonly Rect[]): void {
  const targets = [event.sheet.id, WORKBOOK_TARGET];
  if (!hub.hears(event.type, targets)) return;
  hub.raise(event.type, { ...event.args, referenceId: keep(workbook, event.sheet, areas) }, targets);
}

function keep(workbook: Workbook, sheet: Sheet, areas: readonly Rect[]): string {
  return workbook.ranges.keepForEvent(sheet, areas);
}

function detailOf(detail: { readonly before: Scalar; readonly after: Scalar } | null): Readonly<Record<string, unknown>> {
  if (detail === null) return {};
  return {
    valueBefore: detail.before,
    valueAfter: detail.after,
    valueTypeBefore: valueType(detail.before),
    valueTypeAfter: valueType(detail.after),
  };
}

import type { HintListener } from "../../application/WorkbookPort";
import { changedRows } from "./changedRows";
import { translateHostErrors } from "./hostTrouble";

/**
 * Listens to what people do in the workbook. Only the place is passed on; what stands there is read later.
 * Our own writes are recognised by `triggerSource` (ExcelApi 1.14) and left out: the use case that wrote reads again itself.
 */
export async function watchWorkbook(listener: HintListener): Promise<() => Promise<void>> {
  const structureChanged = (): Promise<void> => {
    listener({ kind: "structure" });
    return Promise.resolve();
  };
  const handles = await translateHostErrors(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const added = [
        sheets.onChanged.add((event) => {
          reportChange(event, listener);
          return Promise.resolve();
        }),
        sheets.onSelectionChanged.add((event) => {
          const row = changedRows(event.address)?.[0]?.first ?? -1;
          listener({ kind: "selected", sheetId: event.worksheetId, row });
          return Promise.resolve();
        }),
        sheets.onActivated.add((event) => {
          listener({ kind: "activated", sheetId: event.worksheetId });
          return Promise.resolve();
        }),
        sheets.onAdded.add(structureChanged),
        sheets.onDeleted.add(structureChanged),
        context.workbook.tables.onAdded.add(structureChanged),
        context.workbook.tables.onDeleted.add(structureChanged),
        ...(has("1.10") ? [sheets.onRowSorted.add((event) => movedAbout(event.worksheetId, listener))] : []),
        ...(has("1.17") ? [sheets.onNameChanged.add(structureChanged)] : []),
      ];
      await context.sync();
      return added;
    }),
  );
  return () => removeHandlers(handles);
}

/** Older Excel lacks some events; what they tell is then noticed when the person turns to the pane. */
function has(version: "1.10" | "1.17"): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

function movedAbout(sheetId: string, listener: HintListener): Promise<void> {
  listener({ kind: "changed", sheetId, spans: null });
  return Promise.resolve();
}

function reportChange(event: Excel.WorksheetChangedEventArgs, listener: HintListener): void {
  if (event.triggerSource === "ThisLocalAddin") return;
  const spans = event.changeType === "RangeEdited" ? changedRows(event.address) : null;
  listener({ kind: "changed", sheetId: event.worksheetId, spans });
}

/** A handler can be removed only in the request context that added it. */
async function removeHandlers(handles: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  const first = handles[0];
  if (first === undefined) return;
  await translateHostErrors(() =>
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the types say "any context"; ours is Excel's
    Excel.run(first.context as Excel.RequestContext, async (context) => {
      for (const handle of handles) handle.remove();
      await context.sync();
    }),
  );
}

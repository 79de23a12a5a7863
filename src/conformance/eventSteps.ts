import { officeWorkbook } from "../adapters/officejs/officeWorkbook";
import { HostTrouble, type ChangeHint } from "../application/WorkbookPort";
import { plain } from "./observe";
import { FINAL_SHEET, TABLE } from "./scratch";
import type { Answer, Step } from "./Step";
import { tablePlace } from "./useSteps";

/** Excel tells of a change within a moment; what has not come by then does not come. */
const PATIENCE_MS = 4_000;

/** Which events come, and which refusals. */
export const EVENT_STEPS: readonly Step[] = [
  {
    id: "own-change-event",
    says: "自己写入时 Excel 发出的通知",
    run: () => Excel.run(async (context) => {
      const told = firstOf<Excel.WorksheetChangedEventArgs>();
      const handler = context.workbook.worksheets.onChanged.add(told.take);
      await context.sync();
      context.workbook.worksheets.getItem(FINAL_SHEET).getRange("J8").values = [["通知"]];
      await context.sync();
      const event = await told.event;
      handler.remove();
      await context.sync();
      return event === null ? null : plain({ address: event.address, changeType: event.changeType, source: event.source, trigger: event.triggerSource });
    }),
  },
  {
    id: "hints",
    says: "选中、切换工作表、排序时的通知",
    run: async () => {
      const kinds = new Set<ChangeHint["kind"]>();
      const enough = firstOf<true>();
      const stop = await officeWorkbook.watch(({ kind }) => {
        kinds.add(kind);
        if (kinds.has("selected") && kinds.has("changed")) void enough.take(true);
      });
      const place = await tablePlace();
      await officeWorkbook.selectCell(place.sheetId, 20, 1);
      await sortByName();
      await enough.event;
      await stop();
      return plain({ selected: kinds.has("selected"), sorted: kinds.has("changed") });
    },
  },
  { id: "refusal-missing", says: "对不存在的表格的回答", run: () => refusal(() => officeWorkbook.setFilters("tblNotThere", [{ header: "性别", filter: null }])) },
  { id: "refusal-column", says: "对不存在的列的回答", run: () => refusal(() => officeWorkbook.setFilters(TABLE, [{ header: "没有这一列", filter: null }])) },
  { id: "refusal-name", says: "对重复的工作表名的回答", run: () => refusal(() => officeWorkbook.apply([{ kind: "addSheet", sheet: FINAL_SHEET }])) },
  {
    id: "refusal-protected",
    says: "对受保护的工作表的回答",
    run: async () => {
      await setProtection(true);
      try {
        return await refusal(() => officeWorkbook.apply([{ kind: "setValues", sheet: FINAL_SHEET, block: { row: 9, column: 9, rows: 1, columns: 1 }, values: [["x"]] }]));
      } finally {
        await setProtection(false);
      }
    },
  },
];

/** The reading of a refusal, as the product gives it to a person. */
async function refusal(ask: () => Promise<unknown>): Promise<Answer> {
  try {
    await ask();
    return "not refused";
  } catch (error) {
    return error instanceof HostTrouble ? error.code : String(error);
  }
}

function sortByName(): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.tables.getItem(TABLE).sort.apply([{ key: 2, ascending: false }]);
    await context.sync();
  });
}

function setProtection(on: boolean): Promise<void> {
  return Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(FINAL_SHEET);
    if (on) protection.protect();
    else protection.unprotect();
    await context.sync();
  });
}

/** The first call of `take`, or null when none comes. */
function firstOf<T>(): { readonly event: Promise<T | null>; readonly take: (event: T) => Promise<void> } {
  let take: (event: T) => void = () => undefined;
  const event = new Promise<T | null>((resolve) => {
    const timer = setTimeout(() => { resolve(null); }, PATIENCE_MS);
    take = (first) => {
      clearTimeout(timer);
      resolve(first);
    };
  });
  return { event, take: (first) => { take(first); return Promise.resolve(); } };
}

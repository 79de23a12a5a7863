import type { ExcelHost, SheetView } from "../../ExcelHost";
import { formatBox, parseBox } from "../cells/a1";
import { layoutSheet, type SheetLayout } from "../grid/sheetLayout";
import { block, selectedBox, single, type Editing, type GridSelection, type OpenList, type WorkbenchState } from "./WorkbenchState";

/** The page's state over one host: what is selected, edited and open, and the layout of the sheet that is shown. */
export interface WorkbenchStore {
  readonly host: ExcelHost;
  getState(): WorkbenchState;
  subscribe(listener: () => void): () => void;
  sheet(): SheetView;
  layout(): SheetLayout;
  select(selection: GridSelection): void;
  edit(editing: Editing | null): void;
  open(list: OpenList | null): void;
  /** Runs a gesture; what the host refuses becomes a sentence on the page. */
  attempt(gesture: (host: ExcelHost) => void): void;
  dismissTrouble(): void;
}

/** The sheet is laid out anew when the selection has come this much nearer to its end. */
const ROOM_STEP = 10;
const TOP_LEFT = single({ row: 0, column: 0 });

/** @param schedule runs a refresh once for all host changes of a frame: requestAnimationFrame on the page */
export function createWorkbenchStore(host: ExcelHost, schedule: (run: () => void) => void): WorkbenchStore {
  const listeners = new Set<() => void>();
  let state: WorkbenchState = {
    version: 0,
    sheet: host.view.activeSheet,
    selection: hostSelection(host) ?? TOP_LEFT,
    editing: null,
    openList: null,
    trouble: null,
  };

  const publish = (change: Partial<WorkbenchState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  host.view.onChange(once(schedule, () => { publish(takenIn(host, state)); }));
  // A sheet that the pane has deleted is known here from the next frame on only; until then the active one is shown.
  const sheet = (): SheetView => host.view.sheets.find(({ name }) => name === state.sheet) ?? host.view.sheet(host.view.activeSheet);
  const layout = rememberedLayout(sheet, () => state);
  const attempt = (gesture: (host: ExcelHost) => void): void => {
    try {
      gesture(host);
    } catch (error) {
      publish({ trouble: sentence(error) });
    }
  };

  return {
    host,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sheet,
    layout,
    select(selection) {
      publish({ selection, openList: null });
      if (!isSelected(host, state)) attempt(() => { host.user.select(state.sheet, formatBox(selectedBox(selection))); });
    },
    edit: (editing) => { publish({ editing, openList: null }); },
    open: (openList) => { publish({ openList }); },
    attempt,
    dismissTrouble: () => { publish({ trouble: null }); },
  };
}

/** Calls in quick succession, one run. */
function once(schedule: (run: () => void) => void, run: () => void): () => void {
  let scheduled = false;
  return () => {
    if (scheduled) return;
    scheduled = true;
    schedule(() => {
      scheduled = false;
      run();
    });
  };
}

/** Laying out ten thousand rows for every key press would be felt; the layout is kept while nothing moves it. */
function rememberedLayout(sheet: () => SheetView, getState: () => WorkbenchState): () => SheetLayout {
  let kept: { key: string; layout: SheetLayout } | null = null;
  return () => {
    const { version, selection, sheet: name } = getState();
    const { row, column } = selection.active;
    const key = [version, name, Math.ceil(row / ROOM_STEP), Math.ceil(column / ROOM_STEP)].join("|");
    if (kept?.key !== key) kept = { key, layout: layoutSheet(sheet(), selection.active) };
    return kept.layout;
  };
}

/** The state after a change of the host: another sheet may be active, another block selected, by the pane's doing. */
function takenIn(host: ExcelHost, state: WorkbenchState): Partial<WorkbenchState> {
  const sheet = host.view.activeSheet;
  const moved = sheet !== state.sheet;
  const selected = hostSelection(host);
  const kept = !moved && (selected === null || isSelected(host, state));
  return {
    version: state.version + 1,
    sheet,
    selection: kept ? state.selection : (selected ?? TOP_LEFT),
    ...(moved ? { editing: null, openList: null } : {}),
  };
}

function hostSelection(host: ExcelHost): GridSelection | null {
  const { sheet, address } = host.view.selection;
  const box = sheet === host.view.activeSheet ? parseBox(address) : null;
  if (box === null) return null;
  const start = { row: box.top, column: box.left };
  // After a paste of thousands of rows the first one stays in sight, as in Excel.
  return { ...block(start, { row: box.bottom, column: box.right }), inSight: start };
}

/** Selecting again what is selected would be one more event for the pane. */
function isSelected(host: ExcelHost, { sheet, selection }: WorkbenchState): boolean {
  const selected = hostSelection(host);
  return sheet === host.view.activeSheet && selected !== null && formatBox(selectedBox(selected)) === formatBox(selectedBox(selection));
}

function sentence(error: unknown): string {
  const reason = error instanceof Error ? error.message : "";
  return /[\u4e00-\u9fff]/u.test(reason) ? reason : "这一步没有完成，表格保持原样，请换一种方式再试。";
}

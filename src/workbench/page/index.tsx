import { createRoot, type Root } from "react-dom/client";
import { openXlsx } from "../file/openXlsx";
import type { FormulaEngine } from "../FormulaEngine";
import { createIronCalcEngine } from "../formula/ironCalcEngine";
import { loadIronCalcInBrowser } from "../formula/loadIronCalcInBrowser";
import { createExcelHost } from "../host/createExcelHost";
import { connectFrame } from "../host/frameConnection";
import { saveWorkbook } from "./saveWorkbook";
import { createWorkbenchStore, type WorkbenchStore } from "./state/workbenchStore";
import { Workbench } from "./Workbench";
import "./workbench.css";
import "./grid/grid.css";

/** The add-in's page beside this one; another page of the same folder when the address asks for it: ?pane=name.html */
const PANE = /^[\w-]+\.html$/u.exec(new URLSearchParams(location.search).get("pane") ?? "")?.[0] ?? "taskpane.html";
const PANE_URL = new URL(PANE, location.href).href;

/** Shows a workbook, blank or as the file has it, with a pane of its own beside it. */
function showWorkbook(root: Root, engine: FormulaEngine, file: { readonly name: string; readonly bytes: Uint8Array } | null): void {
  const host = createExcelHost({ engine, ...(file === null ? {} : { workbookName: file.name }) });
  if (file !== null) openXlsx(host.workbook, file.bytes);
  host.workbook.newWorkbooks.onAdd(saveWorkbook);
  const store = createWorkbenchStore(host, (run) => { requestAnimationFrame(run); });
  // For the browser tests: the same host that the page and the pane use.
  Object.assign(window, { workbench: { host } });
  const openFile = (chosen: File): void => { void replaceWorkbook(root, engine, { chosen, store }); };
  root.render(<Workbench key={++shown} store={store} onOpenFile={openFile} connectPane={(frame) => connectFrame(host, frame, PANE_URL)} />);
}

/** Each workbook has its own page: nothing of the one before stays. */
let shown = 0;

/** A file that cannot be opened leaves the page as it is. */
async function replaceWorkbook(root: Root, engine: FormulaEngine, { chosen, store }: { readonly chosen: File; readonly store: WorkbenchStore }): Promise<void> {
  try {
    showWorkbook(root, engine, { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) });
  } catch {
    store.attempt(() => { throw new Error(`“${chosen.name}”打不开：工作台只认识 .xlsx 工作簿。现在的工作簿没有改动。`); });
  }
}

async function openWorkbench(root: HTMLElement): Promise<void> {
  showWorkbook(createRoot(root), await createIronCalcEngine(loadIronCalcInBrowser), null);
}

const root = document.getElementById("root");
if (root === null) throw new Error("workbench.html has no #root");
openWorkbench(root).catch((error: unknown) => {
  root.textContent = "试用工作台没有打开，请刷新页面再试。";
  throw error;
});

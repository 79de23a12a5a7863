import { createRoot } from "react-dom/client";
import { createIronCalcEngine } from "../formula/ironCalcEngine";
import { loadIronCalcInBrowser } from "../formula/loadIronCalcInBrowser";
import { createExcelHost } from "../host/createExcelHost";
import { connectFrame } from "../host/frameConnection";
import { saveWorkbook } from "./saveWorkbook";
import { createWorkbenchStore } from "./state/workbenchStore";
import { Workbench } from "./Workbench";
import "./workbench.css";
import "./grid/grid.css";

const PANE_URL = new URL("taskpane.html", location.href).href;

async function openWorkbench(root: HTMLElement): Promise<void> {
  const host = createExcelHost({ engine: await createIronCalcEngine(loadIronCalcInBrowser) });
  host.workbook.newWorkbooks.onAdd(saveWorkbook);
  const store = createWorkbenchStore(host, (run) => { requestAnimationFrame(run); });
  // For the browser tests: the same host that the page and the pane use.
  Object.assign(window, { workbench: { host } });
  createRoot(root).render(<Workbench store={store} connectPane={(frame) => connectFrame(host, frame, PANE_URL)} />);
}

const root = document.getElementById("root");
if (root === null) throw new Error("workbench.html has no #root");
openWorkbench(root).catch((error: unknown) => {
  root.textContent = "试用工作台没有打开，请刷新页面再试。";
  throw error;
});

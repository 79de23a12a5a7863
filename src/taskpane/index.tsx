import { createRoot } from "react-dom/client";
import { officeFiles } from "../adapters/officejs/officeFiles";
import { officeWorkbook } from "../adapters/officejs/officeWorkbook";
import { FixController } from "../application/fixes/FixController";
import { PaneController } from "../application/PaneController";
import { RegistrarController } from "../application/registrar/RegistrarController";
import { registerCommands } from "../commands/registerCommands";
import { PaneApp } from "./PaneApp";
import { paneTheme, type OfficeColours } from "./theme";
import { systemClock } from "./systemClock";

/** The composition root of the pane and of the ribbon buttons: one shared runtime, one model. */
const controller = new PaneController(officeWorkbook, systemClock);
const registrar = new RegistrarController(controller.work, systemClock, {
  files: officeFiles,
  loadWriter: async () => (await import("../adapters/xlsx/writeTemplates")).writeTemplates,
});

/** From this set on, Ctrl+Z goes back over what an add-in has written. */
const fixes = new FixController(controller.work, () => Office.context.requirements.isSetSupported("ExcelApi", "1.20"));

/** The oldest Excel in which the pane works; older ones use the template's own checks. */
const NEEDED_EXCEL_API = "1.10";

function show(theme?: OfficeColours): void {
  const root = document.getElementById("root");
  if (root === null) return;
  createRoot(root).render(
    <PaneApp models={{ pane: controller, fixes, registrar }} today={() => systemClock.today()} onRetry={() => { location.reload(); }} theme={paneTheme(theme)} />,
  );
}

if (typeof Office === "undefined") {
  show();
} else {
  void Office.onReady(async ({ host }) => {
    show(Office.context.officeTheme);
    if (String(host) !== "Excel" || !Office.context.requirements.isSetSupported("ExcelApi", NEEDED_EXCEL_API)) {
      controller.declareUnsupported();
      return;
    }
    registerCommands(controller.actions);
    await controller.start();
    if (controller.getState().phase === "ready") await registrar.glance();
  });
}

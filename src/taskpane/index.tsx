import { createRoot } from "react-dom/client";
import { officeFiles } from "../adapters/officejs/officeFiles";
import { watchOfficePane } from "../adapters/officejs/officePane";
import { officeWorkbook } from "../adapters/officejs/officeWorkbook";
import { NOTHING_ASKED } from "../application/clearing/ClearingModel";
import { NOTHING_FIXED } from "../application/fixes/FixModel";
import { NOTHING_MERGED } from "../application/merge/MergeModel";
import type { FileTools } from "../application/files/WorkbookFile";
import { PaneController } from "../application/PaneController";
import { NOTHING_IMPORTED } from "../application/import/ImportModel";
import { LazyModel } from "../application/LazyModel";
import { NOTHING_COUNTED } from "../application/progress/ProgressModel";
import type { RegistrarModel } from "../application/registrar/RegistrarModel";
import { initialRegistrarState } from "../application/registrar/initialRegistrarState";
import { SENTENCES } from "../application/sentences";
import { NOTHING_SUBMITTED, type SubmissionModel } from "../application/submission/SubmissionModel";
import { registerCommands } from "../commands/registerCommands";
import { PaneApp } from "./PaneApp";
import { reopenPane } from "./reopenPane";
import { watchRescanPoints } from "./rescanPoints";
import { paneTheme, type OfficeColours } from "./theme";
import { systemClock } from "./systemClock";

/** The composition root of the pane and of the ribbon buttons: one shared runtime, one model. */
const controller = new PaneController(officeWorkbook, systemClock);

const fileTools: FileTools = {
  files: officeFiles,
  loadWriter: async () => (await import("../adapters/xlsx/writeTemplates")).writeTemplates,
};

const registrar = new LazyModel(initialRegistrarState(systemClock.today()), async () => {
  const { RegistrarController } = await import("../application/registrar/RegistrarController");
  return new RegistrarController(controller.work, systemClock, fileTools);
}, partMissing);

const registrarModel: RegistrarModel = {
  getState: registrar.getState,
  subscribe: registrar.subscribe,
  actions: registrar.actions,
  get savesFiles() { return officeFiles.savesFiles; },
};

const submission = new LazyModel(NOTHING_SUBMITTED, async () => {
  const { SubmissionController } = await import("../application/submission/SubmissionController");
  return new SubmissionController(controller.work, controller, systemClock, fileTools);
}, partMissing);

const submissionModel: SubmissionModel = {
  getState: submission.getState,
  subscribe: submission.subscribe,
  actions: submission.actions,
  get savesFiles() { return officeFiles.savesFiles; },
};

const RIBBON = { pane: controller, submission: submissionModel };

/** From this set on, Ctrl+Z goes back over what an add-in has written. */
const UNDO_API = "1.20";

const keepsUndo = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", UNDO_API);

const fixes = new LazyModel(NOTHING_FIXED, async () => {
  const { FixController } = await import("../application/fixes/FixController");
  return new FixController(controller.work, keepsUndo);
}, partMissing);

const imports = new LazyModel(NOTHING_IMPORTED, async () => {
  const { ImportController } = await import("../application/import/ImportController");
  return new ImportController(controller.work, {
    loadReader: async () => (await import("../adapters/xlsx/read/openCollegeFile")).openCollegeFile,
    openRecord: async (sheet, label) => (await fixes.load()).record(sheet, label),
    keepsUndo,
  });
}, partMissing);

const merge = new LazyModel(NOTHING_MERGED, async () => {
  const { MergeController } = await import("../application/merge/MergeController");
  return new MergeController(controller.work, systemClock, {
    files: officeFiles,
    loadMerger: async () => {
      const { WorkerMerger } = await import("../adapters/mergeWorker/WorkerMerger");
      return new WorkerMerger(() => new Worker(new URL("../adapters/mergeWorker/mergeWorker.ts", import.meta.url)));
    },
  });
}, partMissing);

const progress = new LazyModel(NOTHING_COUNTED, async () => {
  const { ProgressController } = await import("../application/progress/ProgressController");
  return new ProgressController(controller, controller.work, { clock: systemClock, filter: await controller.work.filter() });
}, partMissing);

const clearing = new LazyModel(NOTHING_ASKED, async () => {
  const { ClearingController } = await import("../application/clearing/ClearingController");
  return new ClearingController(controller.work, () => {
    fixes.loaded?.forget();
    submission.loaded?.forget();
    merge.loaded?.actions.forget();
    imports.loaded?.actions.close();
  });
}, partMissing);

/** One calm sentence where the network is gone. */
function partMissing(error: unknown): Promise<void> {
  return controller.work.run(SENTENCES.fetchingPart, () => Promise.reject(error instanceof Error ? error : new Error("The code of a part did not come.")));
}

/** The oldest Excel in which the pane works; older ones use the template's own checks. */
const NEEDED_EXCEL_API = "1.9";

async function show(office?: OfficeColours): Promise<void> {
  const theme = await paneTheme(office);
  const root = document.getElementById("root");
  if (root === null) return;
  createRoot(root).render(
    <PaneApp models={{ pane: controller, clearing, fixes, imports, progress, registrar: registrarModel, merge, submission: submissionModel }} today={() => systemClock.today()} onRetry={reopenPane} theme={theme} />,
  );
}

/** Nobody asked for it, so it says nothing where its code does not come. */
async function lookAtTemplate(): Promise<void> {
  const model = await registrar.load().catch(() => null);
  await model?.glance();
}

if (typeof Office === "undefined") {
  void show();
} else {
  void Office.onReady(async ({ host }) => {
    if (String(host) !== "Excel" || !Office.context.requirements.isSetSupported("ExcelApi", NEEDED_EXCEL_API)) {
      controller.declareUnsupported();
      registerCommands(RIBBON, watchOfficePane());
      return show(Office.context.officeTheme);
    }
    const started = controller.start(); // Excel reads the workbook while the pane is being drawn
    registerCommands(RIBBON, watchOfficePane());
    await show(Office.context.officeTheme);
    await started;
    watchRescanPoints(controller.rescan, window);
    if (controller.getState().phase === "ready") await lookAtTemplate();
    await progress.load().catch(() => undefined); // the row in which a counselor stands tells the next step; the tab tries again
    void import("./laterParts").catch(() => undefined); // each part says so itself when it does not come
  });
}

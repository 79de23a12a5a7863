import { officeWorkbook } from "../../src/adapters/officejs/officeWorkbook";
import { PaneController } from "../../src/application/PaneController";
import type { FilePort, NamedFile } from "../../src/application/files/FilePort";
import { officeFiles } from "../../src/adapters/officejs/officeFiles";
import { writeTemplates } from "../../src/adapters/xlsx/writeTemplates";
import { SubmissionController } from "../../src/application/submission/SubmissionController";
import type { PlainDate } from "../../src/domain/plainDate";
import type { FormulaEngine } from "../../src/workbench/FormulaEngine";
import { createIronCalcEngine } from "../../src/workbench/formula/ironCalcEngine";
import { loadIronCalcInNode } from "../../src/workbench/formula/loadIronCalcInNode";
import type { WorkbookSnapshot } from "../../src/workbench/host/model/Workbook";
import { startPane, type Pane, type PaneOptions } from "../host/loadOfficeJs";
import { copyInto } from "./installedWorkbook";

/** The whole product without its screen: the pane's model over the real office.js and the embedded Excel. */
export interface Product extends Pane {
  readonly model: PaneController;
  readonly submission: SubmissionController;
  /** What has been saved as a download, the latest last. */
  readonly saved: readonly NamedFile[];
  /** Resolves when Excel and the pane have nothing left to do. */
  readonly quiet: () => Promise<void>;
}

export const TODAY: PlainDate = { year: 2018, month: 10, day: 10 };

let engine: Promise<FormulaEngine> | undefined;

const CLOCK = { today: () => TODAY, timeText: () => "08:00:00" };

/** Opens the pane over a fresh workbook, or one that `workbook` has filled. */
export async function openProduct(options: PaneOptions = {}): Promise<Product> {
  engine ??= createIronCalcEngine(loadIronCalcInNode);
  const pane = await startPane({ engine: await engine, ...options });
  const model = new PaneController(officeWorkbook, CLOCK);
  const saved: NamedFile[] = [];
  const files: FilePort = { savesFiles: true, openWorkbook: (bytes) => officeFiles.openWorkbook(bytes), saveFile: (file) => { saved.push(file); } };
  const submission = new SubmissionController(model.work, model, CLOCK, { files, loadWriter: () => Promise.resolve(writeTemplates) });
  await model.start();
  const quiet = quietOf(pane, model);
  await quiet();
  return { ...pane, model, submission, saved, quiet };
}

/** Waits until neither the pane nor Excel has anything more to do or to say. */
export function quietOf(pane: Pick<Pane, "idle">, model: Pick<PaneController, "settled">): () => Promise<void> {
  return async () => {
    await pane.idle();
    await model.settled();
    await pane.idle();
  };
}

/** A product whose workbook has the template of 2018 for 自动化学院. It is installed once per test file and copied from then on. */
export async function openInstalled(options: Omit<PaneOptions, "workbook"> = {}): Promise<Product> {
  installed ??= await install();
  const { workbook } = installed;
  return openProduct({ ...options, workbook: (host) => { copyInto(host, workbook); } });
}

let installed: { readonly workbook: WorkbookSnapshot } | undefined;

async function install(): Promise<{ readonly workbook: WorkbookSnapshot }> {
  const { host } = await installNow();
  return { workbook: host.workbook.snapshot() };
}

/** The same, installed by the command that people use. */
export async function installNow(): Promise<Product> {
  const product = await openProduct();
  await product.model.actions.install({ college: "自动化学院", cohortYear: 2018 });
  await product.quiet();
  return product;
}

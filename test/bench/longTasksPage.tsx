/** The pane of the long-tasks bench: its own models and views over a workbook that lives in a worker. */
import { createRoot } from "react-dom/client";
import { FixController } from "../../src/application/fixes/FixController";
import { PaneController } from "../../src/application/PaneController";
import { ProgressController } from "../../src/application/progress/ProgressController";
import { SubmissionController } from "../../src/application/submission/SubmissionController";
import type { HintListener, RowsReading, WorkbookPort, WorkbookSurvey } from "../../src/application/WorkbookPort";
import { PaneApp } from "../../src/taskpane/PaneApp";
import { FakeClearing } from "../taskpane/FakeClearing";
import { FakeImports } from "../taskpane/FakeImports";
import { FakeMerge } from "../taskpane/FakeMerge";
import { FakeRegistrar } from "../taskpane/FakeRegistrar";
import type { Asked } from "./longTasksWorker";
import { BENCH_CONTEXT } from "./rosterRows";

type Question = Asked extends infer A ? (A extends unknown ? Omit<A, "id"> : never) : never;

const CLOCK = { today: () => BENCH_CONTEXT.today, timeText: () => "08:00:00" };
const FILES = { files: { savesFiles: true, openWorkbook: () => Promise.resolve(), saveFile: () => undefined }, loadWriter: () => Promise.reject(new Error("Nothing is written here.")) };

const waiting = new Map<number, (text: string) => void>();
let listener: HintListener = () => undefined;
let worker: Worker;
let model: PaneController;

/** Answers come as texts, as those of Excel do, and are taken to pieces here. */
async function ask<T>(question: Question): Promise<T> {
  const id = waiting.size === 0 ? 1 : Math.max(...waiting.keys()) + 1;
  const text = await new Promise<string>((resolve) => {
    waiting.set(id, resolve);
    worker.postMessage({ ...question, id });
  });
  return JSON.parse(text) as T;
}

const reading: Pick<WorkbookPort, "survey" | "readRows" | "watch"> = {
  survey: () => ask<WorkbookSurvey>({ kind: "survey" }),
  readRows: ({ tableName }, { first, count }) => ask<RowsReading>({ kind: "read", tableName, first, count }),
  watch: (heard) => {
    listener = heard;
    return Promise.resolve(() => Promise.resolve());
  },
};

/** Called by the bench: makes the tables, and draws a pane that knows nothing of them yet. */
async function prepare(workerUrl: string, rows: number, dirtyOneIn: number): Promise<void> {
  worker = new Worker(workerUrl);
  worker.addEventListener("message", ({ data }: MessageEvent<{ readonly id: number; readonly text: string }>) => {
    const resolve = waiting.get(data.id);
    waiting.delete(data.id);
    resolve?.(data.text);
  });
  await ask({ kind: "fill", rows, dirtyOneIn });
  model = new PaneController(reading as WorkbookPort, CLOCK);
  const { work } = model;
  const progress = new ProgressController(model, work, { clock: CLOCK, filter: await work.filter() });
  const models = { pane: model, clearing: new FakeClearing(), fixes: new FixController(work, () => false), imports: new FakeImports(), progress, registrar: new FakeRegistrar(), merge: new FakeMerge(), submission: new SubmissionController(work, model, CLOCK, FILES) };
  createRoot(document.body.appendChild(document.createElement("div"))).render(<PaneApp models={models} today={CLOCK.today} onRetry={() => undefined} />);
}

/** Called by the bench: somebody types into a table, or pastes into it. */
async function change(tableName: string, first: number, count: number): Promise<void> {
  await ask({ kind: "change", tableName, first, count });
  listener({ kind: "changed", sheetId: tableName, spans: [{ first: first + 1, count }] });
  await model.settled();
}

const WORK = { prepare, change, start: () => model.start(), recheck: () => model.actions.recheck() };

export type LongTasksWork = typeof WORK;

Object.assign(window, { work: WORK });

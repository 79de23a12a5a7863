import { loadavg } from "node:os";
import { build } from "esbuild";
import { chromium, type Browser, type Page } from "playwright-core";
import { ROSTER_SHEETS } from "../../src/blueprint/RosterSheet";
import { findBrowser } from "../browser/harness/findBrowser";
import type { LongTasksWork } from "./longTasksPage";
import { printTable } from "./printTable";

const ROWS = 100_000;
const { attachment1: { tableName: ATTACHMENT }, tracker: { tableName: TRACKER } } = ROSTER_SHEETS;

/** Everything that a browser runs at one go on the thread of the pane; what it takes of the processor does not depend on what else the machine does. */
interface Task {
  readonly clock: number;
  readonly processor: number;
  /** What of it the browser has spent on collecting garbage. */
  readonly garbage: number;
}

/** Prints the longest tasks on the thread of a real pane over two tables of 100,000 students each. */
export async function benchLongTasks(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("There is no browser to measure in.");
  const browser = await chromium.launch({ executablePath, headless: true, chromiumSandbox: process.getuid?.() !== 0, args: ["--disable-gpu", "--disable-background-networking"] });
  try {
    for (const [share, dirtyOneIn] of SHARES) {
      const page = await openPane(browser, dirtyOneIn);
      const lines: string[][] = [];
      for (const [what, work] of STEPS) lines.push(lineOf(what, await tasksOf(browser, page, () => work(page))));
      await page.close();
      printTable(`the pane's thread in ${browser.browserType().name()} ${browser.version()}, two tables of ${ROWS.toLocaleString("en")} students, ${share} with a defect; load of the machine ${loadavg()[0]?.toFixed(1) ?? ""}`,
        ["what", "tasks", "longest tasks, processor ms", "of it garbage", "over 50 ms", "by the clock"], lines);
    }
  } finally {
    await browser.close();
  }
}

const SHARES = [["one in 20", 20], ["every one", 1]] as const;

const STEPS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ["first full check", (page) => page.evaluate(() => work.start())],
  ["a look at 进度", (page) => openTab(page, "进度")],
  ["a keystroke in 核查登记表", (page) => change(page, TRACKER, 50_000, 1)],
  ["a look at 填报", (page) => openTab(page, "填报")],
  ["a keystroke in 附件1", (page) => change(page, ATTACHMENT, 50_000, 1)],
  ["a paste of 10,000 rows", (page) => change(page, ATTACHMENT, 20_000, 10_000)],
  ["full check again, nothing new", (page) => page.evaluate(() => work.recheck())],
];

declare global {
  const work: LongTasksWork;
}

async function openPane(browser: Browser, dirtyOneIn: number): Promise<Page> {
  const page = await browser.newPage({ locale: "zh-CN", viewport: { width: 350, height: 720 } });
  await page.setContent('<!doctype html><html lang="zh-CN"><head><title>学籍自查助手</title></head><body style="margin:0"></body></html>');
  await page.addScriptTag({ content: await bundle("test/bench/longTasksPage.tsx") });
  const program = await bundle("test/bench/longTasksWorker.ts");
  await page.evaluate(([text, rows, oneIn]) => work.prepare(URL.createObjectURL(new Blob([text])), rows, oneIn), [program, ROWS, dirtyOneIn] as const);
  return page;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, minify: true, format: "iife", jsx: "automatic", define: { "process.env.NODE_ENV": '"production"' } });
  return outputFiles[0]?.text ?? "";
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name }).click();
  await settled(page);
}

async function change(page: Page, tableName: string, first: number, count: number): Promise<void> {
  await page.evaluate(([name, from, rows]) => work.change(name, from, rows), [tableName, first, count] as const);
}

/** Two frames later everything that followed has been drawn. */
function settled(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(() => { setTimeout(resolve, 50); }); }); }));
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

async function tasksOf(browser: Browser, page: Page, step: () => Promise<unknown>): Promise<readonly Task[]> {
  await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline", "devtools.timeline", "v8"] });
  await step();
  await settled(page);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString("utf8")) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(threadOf);
  const onThread = traceEvents.filter((event) => threads.includes(threadOf(event)));
  const collections = onThread.filter(({ name }) => name === "MinorGC" || name === "MajorGC");
  return onThread
    .filter(({ name }) => name === "RunTask")
    .map(({ ts, dur = 0, tdur = 0 }) => ({ clock: dur / 1_000, processor: tdur / 1_000, garbage: sum(collections.filter((event) => event.ts >= ts && event.ts < ts + dur)) / 1_000 }))
    .sort((one, other) => other.processor - one.processor);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${String(pid)} ${String(tid)}`;
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, { tdur = 0 }) => total + tdur, 0);
}

function lineOf(what: string, tasks: readonly Task[]): string[] {
  const longest = tasks.slice(0, 5);
  return [what, tasks.length.toLocaleString("en"), inWords(longest, "processor"), inWords(longest, "garbage"), String(tasks.filter(({ processor }) => processor > 50).length), inWords(longest, "clock")];
}

function inWords(tasks: readonly Task[], part: keyof Task): string {
  return tasks.map((task) => task[part].toFixed(0)).join(", ");
}

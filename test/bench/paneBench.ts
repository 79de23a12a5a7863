import { rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:https";
import { loadavg } from "node:os";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { buildOnce } from "../../src/workbench/server/build";
import { readOrMakeCertificate } from "../../src/workbench/server/certificate";
import { listen } from "../../src/workbench/server/listen";
import { createStaticServer } from "../../src/workbench/server/staticServer";
import { findBrowser } from "../browser/harness/findBrowser";
import { BARE_PANE, BARE_PANE_SCRIPT } from "./barePane";
import { printTable } from "./printTable";
import { UnwatchedPage } from "./UnwatchedPage";

const SLOWER = 4;
const OPENINGS = 5;

interface Served {
  readonly browser: Browser;
  readonly url: string;
}

/**
 * Prints how long a pane on a slow machine takes until its first button can be pressed, beside a pane that consists of
 * office.js and one button: the production build, each time in a browser that knows nothing of it.
 */
export async function benchPane(): Promise<void> {
  await withWorkbench(async ({ browser, url }) => {
    const times: readonly (readonly [string, readonly Opening[]])[] = [
      ["office.js, one question to Excel, one button", await openings(browser, `${url}?pane=bare.html`)],
      ["our pane", await openings(browser, url)],
    ];
    const rows = times.map(([name, all]) => [name, milliseconds(all, "pane"), milliseconds(all, "page"), ratio(all, times[0]?.[1] ?? [])]);
    const load = loadavg()[0]?.toFixed(1) ?? "";
    printTable(`until the first button, processor ${String(SLOWER)} times slower, best and middle of ${String(OPENINGS)}, load of the machine ${load}`, ["", "from the pane's navigation", "from the page's", "ratio"], rows);
  });
}

/** Serves a fresh production build for as long as the work takes. */
async function withWorkbench(work: (served: Served) => Promise<void>): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("There is no browser to measure in.");
  const outDir = path.resolve(".cache/bench/workbench");
  await buildOnce({ root: process.cwd(), outDir, mode: "production" });
  writeFileSync(path.join(outDir, "bare.html"), BARE_PANE);
  writeFileSync(path.join(outDir, "bare.js"), BARE_PANE_SCRIPT);
  const server = createStaticServer(outDir, await readOrMakeCertificate(path.resolve(".cache/test-certificate")));
  const url = `https://localhost:${String(await listen(server, 0))}/`;
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0, args: ["--disable-gpu", "--ignore-certificate-errors", "--lang=zh-CN"] });
  try {
    await work({ browser, url });
  } finally {
    await browser.close();
    await stop(server);
    rmSync(outDir, { recursive: true, force: true });
  }
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((closed) => { server.close(closed); });
}

/** Milliseconds from the navigation of the page, and from that of the pane in it. */
interface Opening {
  readonly page: number;
  readonly pane: number;
}

async function openings(browser: Browser, url: string): Promise<readonly Opening[]> {
  const times: Opening[] = [];
  while (times.length < OPENINGS) {
    const page = await UnwatchedPage.open(browser, { width: 1280, height: 800 });
    await page.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.send("Page.enable", {});
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source: WATCH });
    await page.send("Page.navigate", { url });
    const { usableAt, paneBegan, pageBegan } = (await page.until("window.opening")) as { readonly usableAt: number; readonly paneBegan: number; readonly pageBegan: number };
    times.push({ page: usableAt - pageBegan, pane: usableAt - paneBegan });
    await page.close();
  }
  return times;
}

/** Notes in the page when the first frame with a button in the pane has been drawn. */
const WATCH = `
  if (window !== window.top) {
    const watch = new MutationObserver(() => {
      if (document.querySelector("main button:enabled") === null) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => {
        top.opening = { usableAt: performance.timeOrigin + performance.now(), paneBegan: performance.timeOrigin, pageBegan: top.performance.timeOrigin };
      }));
    });
    watch.observe(document, { childList: true, subtree: true });
  }`;

function milliseconds(times: readonly Opening[], from: keyof Opening): string {
  return `${best(times, from).toFixed(0)} / ${middle(times, from).toFixed(0)} ms`;
}

function best(times: readonly Opening[], from: keyof Opening): number {
  return Math.min(...times.map((time) => time[from]));
}

function middle(times: readonly Opening[], from: keyof Opening): number {
  return times.map((time) => time[from]).sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}

function ratio(times: readonly Opening[], bare: readonly Opening[]): string {
  return (best(times, "pane") / best(bare, "pane")).toFixed(2);
}

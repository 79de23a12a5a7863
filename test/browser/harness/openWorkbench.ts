import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { findBrowser } from "./findBrowser";
import { WorkbenchPage } from "./WorkbenchPage";

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  /** Another server than the one of all browser tests. */
  readonly url?: string;
  /** Runs in the page and in the pane before any script of theirs. */
  readonly beforeScripts?: string;
}

const SCREENSHOTS = path.resolve(__dirname, "../../../.cache/screenshots");

/** Opens the workbench in a browser of its own; the caller closes it. */
export async function openWorkbench({ width = 1280, height = 800, url = process.env["WORKBENCH_URL"], beforeScripts = "" }: OpenOptions = {}): Promise<WorkbenchPage> {
  const executablePath = findBrowser();
  if (url === undefined || executablePath === null) throw new Error("The workbench is not served: run these tests with the jest project \"browser\".");
  mkdirSync(SCREENSHOTS, { recursive: true });
  const browser = await chromium.launch({ executablePath, headless: true, chromiumSandbox: mayUseSandbox(), args: launchFlags() });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width, height }, locale: "zh-CN" });
    await context.addInitScript(beforeScripts);
    return await opened(context, url, () => browser.close());
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** A second workbook with a pane of its own in the same browser; it closes with the first. */
export function openBeside(first: WorkbenchPage): Promise<WorkbenchPage> {
  return opened(first.page.context(), first.page.url(), () => Promise.resolve());
}

async function opened(context: BrowserContext, url: string, close: () => Promise<void>): Promise<WorkbenchPage> {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(url).origin });
  const page = await context.newPage();
  const log = listenTo(page, new URL(url).origin);
  await page.goto(url);
  await page.locator('[data-address="A1"]').waitFor();
  return new WorkbenchPage(page, log, SCREENSHOTS, close);
}

export interface PageLog {
  /** Uncaught errors and console errors of the page and the pane. */
  readonly errors: string[];
  /** Requests that left this computer's own server. */
  readonly outsideRequests: string[];
  /** Every request, as "GET https://…"; a request with a body says so. */
  readonly requests: string[];
}

function listenTo(page: Page, origin: string): PageLog {
  const log: PageLog = { errors: [], outsideRequests: [], requests: [] };
  page.on("pageerror", (error) => { log.errors.push(error.message); });
  page.on("console", (message) => { if (message.type() === "error") log.errors.push(message.text()); });
  page.on("request", (request) => {
    const url = request.url();
    log.requests.push(`${request.method()} ${url}${request.postData() === null ? "" : " with a body"}`);
    if (!url.startsWith(origin) && !/^(?:data|blob|about):/u.test(url)) log.outsideRequests.push(url);
  });
  return log;
}

/** Chromium refuses its sandbox to the super-user, as whom containers usually run. */
function mayUseSandbox(): boolean {
  return process.getuid?.() !== 0;
}

function launchFlags(): string[] {
  return ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"];
}

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers";
import type { FormulaEngine } from "../../src/workbench/FormulaEngine";
import { createExcelHost, type EmbeddedExcelHost, type ExcelHostOptions } from "../../src/workbench/host/createExcelHost";
import type { XdmConnection } from "../../src/workbench/host/protocol/XdmConnection";

export interface PaneOptions {
  /** Fills the fresh workbook before the pane looks at it. */
  readonly workbook?: (host: EmbeddedExcelHost) => void;
  /** Requirement sets in lower case, such as `{ excelapi: "1.9" }`; Excel 2021's unless given. They count from the first pane of a file on. */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly engine?: FormulaEngine;
  readonly options?: Omit<ExcelHostOptions, "engine" | "requirements">;
}

/** The real office.js in this file's window, talking to a fresh embedded Excel. */
export interface Pane {
  readonly host: EmbeddedExcelHost;
  /** Resolves when nothing is under way in either direction; never sleeps. */
  readonly idle: () => Promise<void>;
}

/**
 * Gives a pane over a fresh workbook. office.js is loaded once per test file; later calls hand its conversation over to the
 * new host and forget the event handlers of the tests before.
 */
export async function startPane({ workbook, requirements, engine, options }: PaneOptions = {}): Promise<Pane> {
  const host = createExcelHost({
    schedule: (task) => setImmediate(task),
    ...options,
    ...(engine === undefined ? {} : { engine }),
    ...(requirements === undefined ? {} : { requirements }),
  });
  if (current === null) {
    current = await load(host);
  } else {
    await current.host.idle();
    await forgetHandlers();
    host.adopt(current.connection);
    current.host = host;
  }
  workbook?.(host);
  return { host, idle: () => host.idle() };
}

interface LoadedPane {
  host: EmbeddedExcelHost;
  readonly connection: XdmConnection;
}

let current: LoadedPane | null = null;

async function load(host: EmbeddedExcelHost): Promise<LoadedPane> {
  const connection = host.connect({ hostOrigin: ORIGIN, post: deliver });
  const loaded: LoadedPane = { host, connection };
  // office.js asks for document.domain, which jsdom lacks, when it decides whether to trust the host.
  if (!("domain" in document)) Object.defineProperty(document, "domain", { configurable: true, value: window.location.hostname });
  window.name = connection.windowName;
  const opener = { postMessage: (text: string) => { loaded.host.later(() => { connection.receive(text); }); } };
  Object.defineProperty(window, "opener", { configurable: true, value: opener });
  const observer = new MutationObserver((records) => { records.forEach(serveScripts); });
  observer.observe(document, { childList: true, subtree: true });
  const script = document.createElement("script");
  script.src = `${BASE}office.js`;
  document.head.append(script);
  await until(() => "Office" in window);
  await Office.onReady();
  enforceRequirements();
  await host.idle();
  return loaded;

  function deliver(text: string): void {
    loaded.host.later(() => { window.dispatchEvent(new MessageEvent("message", { data: text, origin: ORIGIN })); });
  }
}

const ORIGIN = "https://localhost";
const BASE = "https://localhost/office-js/";
const DIST = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Plays the web server for the scripts that office.js inserts. */
function serveScripts(record: MutationRecord): void {
  for (const node of Array.from(record.addedNodes)) {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(BASE)) continue;
    const name = node.src.slice(BASE.length).split("?")[0] ?? "";
    const file = join(DIST, name);
    if (existsSync(file)) {
      window.eval(`${readFileSync(file, "utf8")}\n//# sourceURL=${name}`);
      node.dispatchEvent(new Event("load"));
    } else {
      node.dispatchEvent(new Event("error"));
    }
  }
}

async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise((resolve) => setImmediate(resolve));
}

/** office.js knows the requirement set of each member, but this release sets the switch of the check on the wrong object. */
function enforceRequirements(): void {
  const extension = (window as unknown as { OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } } }).OfficeExtension;
  extension.CommonUtility._doApiNotSupportedCheck = true;
}

/** The client keeps handlers per window; those of an earlier test must not hear the next one's workbook. */
async function forgetHandlers(): Promise<void> {
  const { GenericEventRegistration } = (window as unknown as { OfficeExtension: { GenericEventRegistration: EventRegistry } }).OfficeExtension;
  for (const registration of Object.values(GenericEventRegistration.s_genericEventRegistrations)) {
    registration.m_eventRegistration.m_handlersByEventByTarget = {};
  }
  await new Promise<void>((resolve) => {
    Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, () => { resolve(); });
  });
}

interface EventRegistry {
  readonly s_genericEventRegistrations: Readonly<Record<string, { readonly m_eventRegistration: { m_handlersByEventByTarget: object } }>>;
}

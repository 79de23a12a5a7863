import type { ExcelHost } from "../ExcelHost";
import type { FormulaEngine } from "../FormulaEngine";
import { EventHub, type EventEntry } from "./events/EventHub";
import { EventMischief } from "./events/EventMischief";
import { relayEvents } from "./events/relayEvents";
import { Calculation } from "./model/formulas/Calculation";
import { UndoJournal } from "./model/UndoJournal";
import { Workbook } from "./model/Workbook";
import type { Book } from "./objects/Book";
import { excelObjectModel } from "./objects/excelObjectModel";
import { EXCEL_2021 } from "./protocol/appContext";
import type { Faults } from "./protocol/Faults";
import { ObjectModel } from "./protocol/ObjectModel";
import { TaskQueue } from "./protocol/TaskQueue";
import { XdmConnection, type XdmPort, type XdmService } from "./protocol/XdmConnection";
import { RequestServer } from "./RequestServer";
import { Coauthor } from "./user/Coauthor";
import { Organiser } from "./user/Organiser";
import { Person } from "./user/Person";
import { ConditionalLooks } from "./view/ConditionalLooks";
import { View } from "./view/View";

export interface ExcelHostOptions {
  /** Computes formulas; without one every formula shows #NAME?. */
  readonly engine?: FormulaEngine;
  readonly workbookName?: string;
  /** Requirement sets in lower case; Excel 2021's unless given. */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly locale?: string;
  /** Bytes that a request or an answer may have; 5 MB as in Excel on the web. */
  readonly payloadLimit?: number;
  /** The day that a date typed without a year belongs to. */
  readonly today?: Workbook["today"];
  /** How to run something in a later turn; a timer unless given. */
  readonly schedule?: (task: () => void) => void;
}

/** The host with what its owner needs beside the interface for users. */
export interface EmbeddedExcelHost extends ExcelHost {
  readonly workbook: Workbook;
  /** Makes requests fail as Excel fails at times. */
  readonly faults: Faults;
  /** Makes events fail as those of Excel fail at times. */
  readonly mischief: EventMischief;
  /** Somebody who edits the same workbook on another machine. */
  readonly coauthor: Coauthor;
  /** What a person does seldom. */
  readonly organiser: Organiser;
  /** How a connected pane is served. */
  readonly service: XdmService;
  /** Starts a conversation with a pane; `port.post` delivers to its window, `receive` takes what it sends. */
  connect(port: XdmPort): XdmConnection;
  /** Lets a pane that is already connected to another host go on with this one. */
  adopt(connection: XdmConnection): void;
  /** Ends a conversation: nothing more is pushed to that pane. */
  disconnect(connection: XdmConnection): void;
  /** Runs something in a later turn; `idle` waits for it. */
  later(task: () => void): void;
}

/** An Excel in memory: a fresh workbook with one sheet, the gestures, the view, and the server for a pane. */
export function createExcelHost(options: ExcelHostOptions = {}): EmbeddedExcelHost {
  const tasks = new TaskQueue(options.schedule ?? ((task) => { laterTurn(task); }));
  const workbook = new Workbook(options.workbookName ?? "Book1.xlsx", options.today ?? currentDay);
  const calculation = new Calculation(workbook, options.engine ?? null);
  const connections = new Set<XdmConnection>();
  const listeners = (): readonly XdmConnection[] => [...connections].filter((one) => one.service === service);
  const mischief = new EventMischief((entries) => { tasks.post(() => { pushEvents(entries, listeners()); }); });
  const events = new EventHub(() => { tasks.post(() => { tasks.post(() => { pushWaiting(events, mischief, listeners()); }); }); });
  const book: Book = { workbook, calculation, events };
  const journal = new UndoJournal(workbook);
  const view = new View(book, new ConditionalLooks(book));
  const objects = new ObjectModel(excelObjectModel(book), () => {
    journal.clear();
    server.noteChange();
  });
  const server = new RequestServer(book, objects, { payloadLimit: options.payloadLimit ?? FIVE_MEGABYTES, afterChange: () => { view.changed(); } });
  const requirements = options.requirements ?? EXCEL_2021;
  relayEvents(workbook, events, { tellsTrigger: hasSet(requirements["excelapi"], 14) });
  const afterChange = (): void => { view.changed(); };
  const person = new Person(book, journal, afterChange);
  const service: XdmService = {
    serve: (body, flags, answer) => { server.serve(body, flags, answer); },
    environment: { requirements, locale: options.locale ?? "zh-CN", documentUrl: `https://localhost/${workbook.name}` },
  };
  const adopt = (connection: XdmConnection): void => {
    connection.service = service;
    connections.add(connection);
  };
  return {
    user: person,
    coauthor: new Coauthor(workbook, person, journal),
    organiser: new Organiser(book, journal, afterChange),
    mischief,
    view,
    traffic: server.traffic,
    faults: server.faults,
    workbook,
    service,
    connect: (port) => {
      const connection = new XdmConnection(port, service);
      adopt(connection);
      return connection;
    },
    adopt,
    disconnect: (connection) => { connections.delete(connection); },
    later: (task) => { tasks.post(task); },
    idle: () => tasks.idle(),
  };
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** The timer as it was when this module loaded, so that a test's fake clock does not stop the host. */
const laterTurn = globalThis.setTimeout;

function pushWaiting(events: EventHub, mischief: EventMischief, connections: readonly XdmConnection[]): void {
  const { entries, selectionChanged } = events.take();
  pushEvents(mischief.pass(entries), connections);
  if (selectionChanged) for (const connection of connections) connection.pushSelectionChanged();
}

function pushEvents(entries: readonly EventEntry[], connections: readonly XdmConnection[]): void {
  if (entries.length === 0) return;
  for (const connection of connections) connection.pushEvents(entries);
}

/** Whether a version such as "1.14" is at least 1.`minor`. */
function hasSet(version: string | undefined, minor: number): boolean {
  return Number(version?.split(".")[1] ?? 0) >= minor;
}

function currentDay(): { readonly year: number; readonly month: number; readonly day: number } {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

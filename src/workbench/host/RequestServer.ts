import type { Book } from "./objects/Book";
import { HostError } from "./protocol/HostError";
import { Faults, TransportError, type Fault } from "./protocol/Faults";
import type { ObjectModel } from "./protocol/ObjectModel";
import { processQuery } from "./protocol/processQuery";
import type { QueryRequest, QueryResponse } from "./protocol/request";
import { BOOKKEEPING, Traffic, utf8Bytes } from "./protocol/Traffic";
import type { ServiceOutcome } from "./protocol/XdmConnection";

/** Serves the requests of one pane: limits and faults first, then the object model; each request is put on record. */
export class RequestServer {
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  private changed = false;

  constructor(
    private readonly book: Book,
    private readonly objects: ObjectModel,
    private readonly options: { readonly payloadLimit: number; readonly afterChange: () => void },
  ) {}

  /** The object model tells that a member is about to change the workbook. */
  noteChange(): void {
    this.changed = true;
  }

  serve(body: string, flags: number, answer: (outcome: ServiceOutcome) => void): void {
    const request = JSON.parse(body) as QueryRequest;
    const ownWork = isBookkeeping(request);
    if (!ownWork && (flags & DELAY_FOR_CELL_EDIT) !== 0 && this.faults.delays(() => { this.serve(body, flags, answer); })) return;
    const fault = ownWork ? null : this.faults.take();
    if (fault === "silence") return;
    const requestBytes = utf8Bytes(body);
    if (requestBytes > this.options.payloadLimit) answer({ transportError: TransportError.requestTooLarge });
    else if (fault !== null && "transport" in fault) answer({ transportError: fault.transport });
    else answer(this.run(request, requestBytes, fault));
  }

  private run(request: QueryRequest, requestBytes: number, fault: Exclude<Fault, string | { transport: number }> | null): ServiceOutcome {
    const looksDifferent = this.watch();
    const response = fault === null ? this.process(request) : refusal(fault);
    const text = JSON.stringify(response);
    const responseBytes = utf8Bytes(text);
    this.traffic.record({ requestBytes, responseBytes, writes: this.changed, members: this.objects.takeMembers() });
    if (looksDifferent()) this.options.afterChange();
    return responseBytes > this.options.payloadLimit ? { transportError: TransportError.responseTooLarge } : { body: text };
  }

  /** Begins to watch; the answer tells later whether the workbook, the selection or the sheet in front is another one. */
  private watch(): () => boolean {
    const { workbook } = this.book;
    const { selection, activeSheet } = workbook;
    this.changed = false;
    return () => this.changed || workbook.selection !== selection || workbook.activeSheet !== activeSheet;
  }

  private process(request: QueryRequest): QueryResponse {
    const { workbook } = this.book;
    workbook.actor = "addin";
    try {
      return processQuery(this.objects, request);
    } finally {
      workbook.actor = "person";
      workbook.ranges.forgetPassing();
    }
  }
}

/** The bit of the request flags that `Excel.run({ delayForCellEdit: true })` sets. */
const DELAY_FOR_CELL_EDIT = 64;

function isBookkeeping(request: QueryRequest): boolean {
  const calls = request.Actions.filter((action) => action.Name !== "");
  return calls.length > 0 && calls.every((action) => [...BOOKKEEPING].some((member) => member.endsWith(`.${action.Name}`)));
}

function refusal(fault: { readonly code: string; readonly message?: string }): QueryResponse {
  const error = new HostError(fault.code, fault.message ?? fault.code);
  return {
    Error: { Code: error.code, Message: error.message, Location: "", ActionIndex: 0, HttpStatusCode: error.httpStatus },
    ProcessedResults: { Results: [] },
  };
}

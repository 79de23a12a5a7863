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
    if (isBookkeeping(request)) {
      answer(this.run(request, utf8Bytes(body), null));
      return;
    }
    const again = (): void => { this.serve(body, flags, answer); };
    if ((flags & DELAY_FOR_CELL_EDIT) !== 0 && this.faults.delays(again)) return;
    const busy = this.faults.whileBusy(again);
    if (busy === "held") return;
    if (busy === "refused") answer({ transportError: TransportError.tooManyIncompleteRequests });
    else this.meet(request, utf8Bytes(body), { fault: this.faults.take(), answer });
  }

  private meet(request: QueryRequest, requestBytes: number, { fault, answer }: { readonly fault: Fault | null; readonly answer: (outcome: ServiceOutcome) => void }): void {
    if (fault === "silence") return;
    if (requestBytes > this.options.payloadLimit) answer({ transportError: TransportError.requestTooLarge });
    else if (fault === null || "code" in fault) answer(this.run(request, requestBytes, fault));
    else if ("transport" in fault) answer({ transportError: fault.transport });
    else {
      this.run(request, requestBytes, null);
      if (fault.lostAnswer !== "silence") answer({ transportError: fault.lostAnswer });
    }
  }

  private run(request: QueryRequest, requestBytes: number, refused: Refusal | null): ServiceOutcome {
    const looksDifferent = this.watch();
    const response = refused === null ? this.process(request) : this.refuse(request, refused);
    const text = JSON.stringify(response);
    const responseBytes = utf8Bytes(text);
    this.traffic.record({ requestBytes, responseBytes, writes: this.changed, members: this.objects.takeMembers() });
    if (looksDifferent()) this.options.afterChange();
    return responseBytes > this.options.payloadLimit ? { transportError: TransportError.responseTooLarge } : { body: text };
  }

  /** Excel stops at the action that fails; what the request did before it stays done. */
  private refuse(request: QueryRequest, refused: Refusal): QueryResponse {
    const { after = 0 } = refused;
    const count = after === "half" ? Math.floor(request.Actions.length / 2) : after;
    const { Results: done = [] } = this.process({ ...request, Actions: request.Actions.slice(0, count) });
    const error = new HostError(refused.code, refused.message ?? refused.code);
    return {
      Error: { Code: error.code, Message: error.message, Location: "", ActionIndex: count, HttpStatusCode: error.httpStatus },
      ProcessedResults: { Results: done },
    };
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

type Refusal = Extract<Fault, { readonly code: string }>;

/** The bit of the request flags that `Excel.run({ delayForCellEdit: true })` sets. */
const DELAY_FOR_CELL_EDIT = 64;

function isBookkeeping(request: QueryRequest): boolean {
  const calls = request.Actions.filter((action) => action.Name !== "");
  return calls.length > 0 && calls.every((action) => [...BOOKKEEPING].some((member) => member.endsWith(`.${action.Name}`)));
}

import { appContext, frameName, type PaneEnvironment } from "./appContext";
import { MessageType, ResponseType, XdmAction, readXdmRequest, richApiCall, type XdmRequest } from "./xdmMessage";

/** The workbook's side of a connection: it answers requests and tells who listens to what. */
export interface XdmService {
  /** Answers a ProcessQuery request; a transport error is an Office error number. */
  serve(body: string, flags: number, answer: (outcome: ServiceOutcome) => void): void;
  readonly environment: PaneEnvironment;
}

export type ServiceOutcome = { readonly body: string } | { readonly transportError: number };

export interface XdmPort {
  readonly hostOrigin: string;
  /** Delivers a message to the pane's window. */
  post(text: string): void;
}

/** The host's half of the conversation with one pane. The service may be changed while the pane stays open. */
export class XdmConnection {
  private readonly conversationId = `conversation-${++conversations}`;
  private readonly addinId = `addin-${conversations}`;
  private readonly listeners = new Map<string, number>();

  constructor(
    private readonly port: XdmPort,
    public service: XdmService,
  ) {}

  /** The value for the frame's `name` (or `window.name`) before office.js loads. */
  get windowName(): string {
    const conversation = { id: this.conversationId, addinId: this.addinId, hostOrigin: this.port.hostOrigin };
    return frameName(conversation, this.service.environment.locale);
  }

  /** Takes whatever the window received; messages of others are ignored. */
  receive(text: unknown): void {
    const message = readXdmRequest(text, this.conversationId);
    if (message === null) return;
    if (message._actionType === XdmAction.registerEvent) this.listeners.set(message._actionName, message._correlationId);
    if (message._actionType === XdmAction.unregisterEvent) this.listeners.delete(message._actionName);
    if (message._actionType === XdmAction.invoke) this.invoke(message);
    else this.answer(message, { Error: 0 });
  }

  /** Pushes entries `[category, type, target, json]` to the pane, when it listens. */
  pushEvents(entries: readonly (readonly unknown[])[]): void {
    this.push("richApiMessage", { ArrayData: entries });
  }

  /** The event of the older API behind `workbook.onSelectionChanged`. */
  pushSelectionChanged(): void {
    this.push("documentSelectionChanged", {});
  }

  private invoke(message: XdmRequest): void {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.answer(message, appContext(this.addinId, this.service.environment));
        return;
      case "executeMethod":
        this.execute(message);
        return;
      default: // telemetry, focus and keyboard notices need no more than an answer
        this.answer(message, null);
    }
  }

  private execute(message: XdmRequest): void {
    const call = richApiCall(message._data);
    if (call === null) {
      this.answer(message, { Version: 1, Error: OLDER_API_NOT_SUPPORTED });
      return;
    }
    this.service.serve(call.body, call.flags, (outcome) => {
      if ("transportError" in outcome) this.answer(message, { Version: 1, Error: outcome.transportError });
      else this.answer(message, { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], outcome.body] });
    });
  }

  private answer(request: XdmRequest, data: unknown): void {
    this.send(request._actionName, request._correlationId, { type: ResponseType.answer, data });
  }

  private push(eventName: string, data: unknown): void {
    const correlation = this.listeners.get(eventName);
    if (correlation !== undefined) this.send(eventName, correlation, { type: ResponseType.event, data });
  }

  private send(name: string, correlation: number, content: { readonly type: number; readonly data: unknown }): void {
    this.port.post(
      JSON.stringify({
        _messageType: MessageType.response,
        _actionName: name,
        _conversationId: this.conversationId,
        _correlationId: correlation,
        _origin: this.port.hostOrigin,
        _data: content.data,
        _errorCode: 0,
        _responseType: content.type,
        _serializerVersion: 1,
      }),
    );
  }
}

const OLDER_API_NOT_SUPPORTED = 5000;
let conversations = 0;

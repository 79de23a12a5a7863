/** One message of office.js' postMessage protocol for Excel on the web; it travels as JSON text. */
export interface XdmRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

export const MessageType = { request: 0, response: 1 } as const;
export const XdmAction = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { answer: 0, event: 1 } as const;

/** Reads a message of this conversation; null for anything else that the window receives. */
export function readXdmRequest(text: unknown, conversationId: string): XdmRequest | null {
  if (typeof text !== "string") return null;
  const message = parse(text);
  if (!isRequest(message) || message._messageType !== MessageType.request) return null;
  return message._conversationId === conversationId ? message : null;
}

/** The arguments of `executeMethod` when it carries a ProcessQuery request; null for every other call of the older API. */
export function richApiCall(data: unknown): { readonly body: string; readonly flags: number } | null {
  const call = data as { readonly ArrayData?: readonly unknown[]; readonly DdaMethod?: { readonly DispatchId?: number } } | null;
  if (call?.DdaMethod?.DispatchId !== EXECUTE_RICH_API) return null;
  const body = call.ArrayData?.[4];
  const flags = call.ArrayData?.[6];
  return typeof body === "string" ? { body, flags: typeof flags === "number" ? flags : 0 } : null;
}

const EXECUTE_RICH_API = 93;

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function isRequest(message: unknown): message is XdmRequest {
  return typeof message === "object" && message !== null && "_messageType" in message && "_actionName" in message;
}

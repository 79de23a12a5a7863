import type { Answer, Exchange } from "./Step";

/** The seam of office.js through which each of its requests leaves, whatever the platform (see docs/developing.md). */
interface RichApi {
  readonly executeRichApiRequestAsync: (message: RequestMessage, done: (result: RequestResult) => void) => void;
}

/** By place: 4 is the body of the request, as JSON. */
type RequestMessage = readonly unknown[];

/** `data` by place: 2 is the body of the answer, as JSON in one or several pieces. */
interface RequestResult {
  readonly status: string;
  readonly value?: { readonly data: readonly unknown[] };
  readonly error?: { readonly code: number };
}

const REQUEST_BODY = 4;
const ANSWER_BODY = 2;

/**
 * Notes each request of office.js and what Excel said to it, until stopped.
 * @param onExchange is told of each, once it is answered
 * @returns stops the noting; office.js is then as it was
 */
export function recordExchanges(onExchange: (exchange: Omit<Exchange, "step">) => void): () => void {
  const { DDA } = (globalThis as unknown as { OSF: { DDA: { RichApi: RichApi } } }).OSF;
  const own = DDA.RichApi;
  const send: RichApi["executeRichApiRequestAsync"] = (message, done) => {
    own.executeRichApiRequestAsync(message, (result) => {
      onExchange({ request: parse(message[REQUEST_BODY]), answer: answerOf(result) });
      done(result);
    });
  };
  // The function cannot be assigned, but the object that office.js asks for it can.
  DDA.RichApi = Object.create(own, { executeRichApiRequestAsync: { value: send } }) as RichApi;
  return () => {
    DDA.RichApi = own;
  };
}

/** Results and codes only: the texts of errors and the traces of the service may speak of people's files. */
function answerOf(result: RequestResult): Answer {
  if (result.value === undefined) return { failed: result.error?.code ?? result.status };
  const { Results = null, Error = null } = parse(result.value.data[ANSWER_BODY]) as { Results?: Answer; Error?: { Code?: string; Location?: string } | null };
  return { Results, Error: Error === null ? null : { Code: Error.Code ?? "", Location: Error.Location ?? "" } };
}

function parse(json: unknown): Answer {
  return JSON.parse(Array.isArray(json) ? json.join("") : String(json)) as Answer;
}

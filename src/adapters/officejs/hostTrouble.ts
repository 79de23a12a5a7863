import { HostTrouble, type HostTroubleCode } from "../../application/WorkbookPort";

/** How long Excel may take over one request; a sync that never answers is known on every platform (office-js#6678, #4805). */
const TIME_OUT_MS = 20_000;

/** Excel's error codes and what they mean to us. Source: application-specific API error handling (Office Add-ins docs). */
const MEANINGS: { readonly [code: string]: HostTroubleCode } = {
  InvalidOperationInCellEditMode: "cellEditing",
  AccessDenied: "protected",
  FilteredRangeConflict: "filtered",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  InactiveWorkbook: "otherWorkbook",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  InvalidOrTimedOutSession: "sessionLost",
  Timeout: "timeout",
  ItemNotFound: "notFound",
  InvalidReference: "notFound",
  InvalidObjectPath: "notFound",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  UnsupportedFeature: "unsupported",
};

/** Runs one piece of Office.js work; whatever goes wrong comes out as `HostTrouble`, and nothing waits for ever. */
export async function translateHostErrors<T>(work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeOut = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new HostTrouble("timeout")); }, TIME_OUT_MS);
  });
  try {
    return await Promise.race([work(), timeOut]);
  } catch (error) {
    throw error instanceof HostTrouble ? error : new HostTrouble(meaning(error));
  } finally {
    clearTimeout(timer);
  }
}

function meaning(error: unknown): HostTroubleCode {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return MEANINGS[code] ?? "unknown";
}

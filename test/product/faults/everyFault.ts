import { TransportError, type Fault } from "../../../src/workbench/host/protocol/Faults";

/** Excel.ErrorCodes that concern us, besides GeneralException. Source: application-specific API error handling. */
const CODES = [
  "AccessDenied", "ActivityLimitReached", "ApiNotAvailable", "ApiNotFound", "Conflict", "FilteredRangeConflict", "InactiveWorkbook",
  "InsertDeleteConflict", "InvalidArgument", "InvalidObjectPath", "InvalidOperation", "InvalidOperationInCellEditMode", "InvalidReference", "InvalidRequest",
  "InvalidOrTimedOutSession", "InvalidSelection", "ItemAlreadyExists", "ItemNotFound", "NotImplemented", "OperationCellsExceedLimit", "RangeExceedsLimit", "RequestAborted",
  "RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "ServiceNotAvailable", "Timeout", "Unauthenticated", "UnsupportedFeature", "UnsupportedOperation",
];

/** Everything that is known to go wrong with a request, the likely first. */
export const EVERY_FAULT: readonly Fault[] = [
  { code: "GeneralException" },
  { transport: TransportError.cellEditMode },
  { code: "AccessDenied", after: "half" },
  "silence",
  { lostAnswer: "silence" },
  { lostAnswer: TransportError.invalidSession },
  { code: "GeneralException", after: "half" },
  ...Object.values(TransportError).filter((transport) => transport !== TransportError.cellEditMode).map((transport): Fault => ({ transport })),
  ...CODES.map((code): Fault => ({ code })),
];

const LIKELY = 7;

/** `npm run faults` meets every request with every fault; otherwise each request meets one of the likely ones, another for each. */
export function faultsOf(command: number, request: number): readonly Fault[] {
  return process.env["FAULTS"] === "all" ? EVERY_FAULT : EVERY_FAULT.slice((command + request) % LIKELY, (command + request) % LIKELY + 1);
}

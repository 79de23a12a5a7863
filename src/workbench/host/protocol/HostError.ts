/** An error as Excel reports it to an add-in: a code of Excel.ErrorCodes, a sentence, and the member that failed. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = "",
  ) {
    super(message);
    this.name = "HostError";
  }

  /** The status that Excel sends beside the code. */
  get httpStatus(): number {
    return STATUS[this.code] ?? 400;
  }
}

export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): HostError {
  return new HostError("InvalidArgument", message);
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

export function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

export function invalidOperation(message = "This operation is not permitted for the current object."): HostError {
  return new HostError("InvalidOperation", message);
}

export function invalidReference(): HostError {
  return new HostError("InvalidReference", "This reference is not valid for the current operation.");
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation: the cell or chart is on a protected sheet.");
}

/** What this host lacks must fail by name, so that no test passes on a silent gap. */
export function apiNotFound(member: string): HostError {
  return new HostError("ApiNotFound", `The embedded Excel host does not implement ${member}.`, member);
}

const STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  AccessDenied: 403,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};

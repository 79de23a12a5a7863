import type { FileRefusal } from "../../../application/merge/CollegeFile";
import { err, ok, type Result } from "../../../domain/result";

/** Ends the reading of a file from deep inside a stream; it never leaves this folder. */
export class ReadTrouble extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal);
    this.name = "ReadTrouble";
  }
}

export function refuse(refusal: FileRefusal): never {
  throw new ReadTrouble(refusal);
}

/** @throws what is not about the file: a fault of the program. */
export function settle<T>(read: () => T): Result<T, FileRefusal> {
  try {
    return ok(read());
  } catch (error) {
    if (error instanceof ReadTrouble) return err(error.refusal);
    throw error;
  }
}

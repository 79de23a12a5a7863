import type { FileReport } from "./FileReport";

/** Whether the rows of a file count in the total. */
export function isPassed({ outcome }: Pick<FileReport, "outcome">): boolean {
  return outcome === "accepted" || outcome === "acceptedWithWarnings";
}

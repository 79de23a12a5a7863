import type { MergeOrder, MergeSummary } from "../../application/merge/Merger";
import type { NamedFile } from "../../application/files/FilePort";

/** What the pane asks of the worker; the answer carries the same id. */
export type Question =
  | { readonly id: number; readonly ask: "merge"; readonly order: MergeOrder }
  | { readonly id: number; readonly ask: "total" }
  | { readonly id: number; readonly ask: "return"; readonly index: number };

export type Answer =
  | { readonly id: number; readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly id: number; readonly kind: "done"; readonly result: MergeSummary | NamedFile }
  /** Why is not told: an error may quote what stands in a file. */
  | { readonly id: number; readonly kind: "failed" };

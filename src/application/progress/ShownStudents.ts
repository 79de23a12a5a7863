import type { Status } from "../../domain/statuses";

/** Which students the sheet has been narrowed to. */
export type ShownStudents =
  | { readonly kind: "pending" }
  | { readonly kind: "class"; readonly className: string }
  | { readonly kind: "status"; readonly status: Status };

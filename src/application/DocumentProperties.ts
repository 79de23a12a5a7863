import type { PlainDate } from "../domain/plainDate";

/** What a file says of itself in its properties. */
export interface DocumentProperties {
  readonly title: string;
  readonly creator: string;
  readonly company: string;
  /** Version of the template that the file was made from. */
  readonly version: string;
  /** A day that follows from the content, so that the same content gives the same file. */
  readonly created: PlainDate;
}

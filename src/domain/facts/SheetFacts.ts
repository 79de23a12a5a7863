import type { SheetKind } from "../columns";

/** What sheet rules know beside the headers. */
export interface SheetFacts {
  readonly sheet: SheetKind;
  /** The text above the headers; "" where there is none. */
  readonly title: string;
  /** Rows of students. */
  readonly studentCount: number;
}

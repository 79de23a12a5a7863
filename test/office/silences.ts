import { DOCUMENT_TYPES } from "../../src/domain/documents/documentTypes";
import type { ColumnKey } from "../../src/domain/columns";
import { ITEMS_WITH_VALUES } from "../../src/domain/wrongItems";
import type { TypedRow } from "./filledTemplate";

/** Where the formula says nothing and leaves the judgement to the pane. It may never say what the pane does not. */
interface Silence {
  readonly reason: string;
  readonly columns: readonly ColumnKey[];
  readonly applies: (row: TypedRow) => boolean;
}

const RESIDENT_TYPES: readonly unknown[] = ["", "居民身份证", "身份证", undefined];
const NUMBERS = ["studentNumber", "examNumber", "documentNumber"] as const;

export const SILENCES: readonly Silence[] = [
  {
    reason: `the formula knows the resident identity card alone, the pane ${String(DOCUMENT_TYPES.length)} documents`,
    columns: ["documentNumber", "gender", "birthDate"],
    applies: (row) => !RESIDENT_TYPES.includes(row.documentType),
  },
  {
    reason: "numbers in full-width digits, in groups or in scientific form: the pane cleans them before it judges",
    columns: ["studentNumber", "examNumber", "documentNumber", "gender", "birthDate"],
    applies: (row) => NUMBERS.some((key) => /[^\dX]/iu.test(String(row[key] ?? ""))),
  },
  {
    reason: "dates in another form than eight digits",
    columns: ["birthDate"],
    applies: (row) => !/^\d{8}$/u.test(String(row.birthDate ?? "")),
  },
  {
    reason: "items in other words than those of the list",
    columns: ["chsiValue", "correctValue"],
    applies: (row) => !ITEMS_WITH_VALUES.includes(String(row.wrongItem ?? "")),
  },
];

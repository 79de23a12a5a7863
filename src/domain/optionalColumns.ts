import { SHEET_COLUMNS, type ColumnKey, type SheetKind } from "./columns";

/**
 * Columns that a registrar may leave out of the template, under the word by which the policy names them: what the
 * purpose does not need is not collected. Source: domain notes §3.2 (columns 10 and 19) and §3.3 (counters).
 */
export const OPTIONAL_COLUMNS = {
  民族: ["ethnicGroup"],
  联系电话: ["phone"],
  账号处理记录: ["bindingAttempts", "photoUploadsToday", "photoUploadsTotal", "assistRequestsToday", "reviewSubmittedOn"],
} as const satisfies Readonly<Record<string, readonly ColumnKey[]>>;

export type OptionalColumn = keyof typeof OPTIONAL_COLUMNS;

export const OPTIONAL_COLUMN_WORDS = Object.keys(OPTIONAL_COLUMNS) as [OptionalColumn, ...OptionalColumn[]];

/** The columns of a sheet when only these of the optional ones are wanted, in template order. */
export function columnsWith(kind: SheetKind, wanted: readonly OptionalColumn[]): ColumnKey[] {
  return SHEET_COLUMNS[kind].filter((key) => {
    const word = optionalWord(key);
    return word === null || wanted.includes(word);
  });
}

/** The word that stands for a column in the policy; null for a column that every template has. */
export function optionalWord(key: ColumnKey): OptionalColumn | null {
  return OPTIONAL_COLUMN_WORDS.find((word) => (OPTIONAL_COLUMNS[word] as readonly ColumnKey[]).includes(key)) ?? null;
}

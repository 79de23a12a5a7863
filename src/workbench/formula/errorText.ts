/** The error values of Excel, as cells show them in English. */
const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

/** Whether a cell's value is an error: the host keeps errors as their text. */
export function isErrorText(value: unknown): boolean {
  return typeof value === "string" && ERROR_TEXTS.has(value);
}

/** A defined name of the workbook. */
export interface NamedItem {
  readonly name: string;
  /** With a leading "=", absolute references. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** Data validation as one object for the block it was set on; formulas speak from that block's top-left cell. */
export interface Validation {
  readonly anchor: { readonly row: number; readonly column: number };
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: ValidationPrompt;
  readonly errorAlert: ValidationAlert;
}

export interface ValidationRule {
  /** Excel.DataValidationType: "None" (a prompt alone), "List", "Custom", "WholeNumber", "Decimal", "Date", "Time", "TextLength". */
  readonly type: string;
  /** List: the literal choices separated by commas, or a formula with "=". Custom: the formula. */
  readonly source?: string;
  readonly inCellDropDown?: boolean;
  readonly operator?: string;
  readonly formula1?: string | number;
  readonly formula2?: string | number;
}

export interface ValidationPrompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

export interface ValidationAlert {
  readonly title: string;
  readonly message: string;
  readonly showAlert: boolean;
  /** Excel.DataValidationAlertStyle: "Stop", "Warning", "Information". */
  readonly style: string;
}

export const NO_PROMPT: ValidationPrompt = { title: "", message: "", showPrompt: true };
export const STOP_ALERT: ValidationAlert = { title: "", message: "", showAlert: true, style: "Stop" };

/** What an answer is made of; it is compared and saved as JSON. */
export type Answer = string | number | boolean | null | readonly Answer[] | { readonly [key: string]: Answer };

/** One thing that the product asks of Excel, tried on the scratch sheet. */
export interface Step {
  /** Stays the same for ever: captures are compared by it. */
  readonly id: string;
  /** What is tried, for the person who watches. */
  readonly says: string;
  readonly run: () => Promise<Answer>;
}

/** What one Excel answered. */
export interface StepAnswer {
  readonly id: string;
  readonly says: string;
  readonly answer: Answer;
}

/** The answers of one run, with which Excel gave them; nothing of any person or file. */
export interface Capture {
  readonly kit: string;
  readonly excel: { readonly platform: string; readonly version: string; readonly language: string; readonly sets: readonly string[] };
  readonly steps: readonly StepAnswer[];
}

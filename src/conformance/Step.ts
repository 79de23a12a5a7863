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

/** What is compared of a run. */
export interface Answers {
  readonly steps: readonly StepAnswer[];
}

/** One request as office.js sent it, and what came back: with it a difference can be told apart from one of office.js' own making. */
export interface Exchange {
  readonly step: string;
  readonly request: Answer;
  readonly answer: Answer;
}

/** All of one run, with which Excel it was; nothing of any person or file. */
export interface Capture extends Answers {
  readonly kit: string;
  readonly excel: { readonly platform: string; readonly version: string; readonly language: string; readonly sets: readonly string[] };
  readonly exchanges: readonly Exchange[];
}

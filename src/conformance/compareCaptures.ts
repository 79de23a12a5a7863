import type { Answer, Answers } from "./Step";

/** One place in which an Excel answered otherwise than expected. */
export interface Difference {
  readonly step: string;
  readonly says: string;
  /** The place in the answer, "cells.values[0][2]". */
  readonly at: string;
  readonly expected: Answer;
  readonly actual: Answer;
}

/** Every place in which the two runs differ, in the order of the steps; steps that only one of them has are differences. */
export function compareCaptures(expected: Answers, actual: Answers): Difference[] {
  const ids = [...new Set([...expected.steps, ...actual.steps].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const was = expected.steps.find((step) => step.id === id);
    const is = actual.steps.find((step) => step.id === id);
    const says = is?.says ?? was?.says ?? "";
    return places(was?.answer ?? "(没有这一步)", is?.answer ?? "(没有这一步)", "").map((place) => ({ step: id, says, ...place }));
  });
}

type Place = Pick<Difference, "at" | "expected" | "actual">;

function places(expected: Answer, actual: Answer, at: string): Place[] {
  if (isBranch(expected) && isBranch(actual) && Array.isArray(expected) === Array.isArray(actual)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
    return keys.flatMap((key) => places(child(expected, key), child(actual, key), Array.isArray(expected) ? `${at}[${key}]` : join(at, key)));
  }
  return Object.is(expected, actual) ? [] : [{ at, expected, actual }];
}

type Branch = Exclude<Answer, string | number | boolean | null>;

function isBranch(answer: Answer): answer is Branch {
  return typeof answer === "object" && answer !== null;
}

function child(branch: Branch, key: string): Answer {
  return (branch as { readonly [key: string]: Answer })[key] ?? null;
}

function join(at: string, key: string): string {
  return at === "" ? key : `${at}.${key}`;
}

/** Runs steps to their end in one go, where nobody waits in front of a screen. */
export function atOnce<Result>(steps: Iterator<unknown, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

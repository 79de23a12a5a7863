import { readReason } from "../fixes/overrideRemark";
import type { Answer, WarningItem } from "./SubmissionReview";

const UNANSWERED: Answer = { ticked: false, reason: "" };

/** Ticks and reasons by finding. They outlive a recheck as long as the finding is the same, and are never written down. */
export class Answers {
  readonly #answers = new Map<string, Answer>();

  of(key: string): Answer {
    return this.#answers.get(key) ?? UNANSWERED;
  }

  set(key: string, change: Partial<Answer>): void {
    this.#answers.set(key, { ...this.of(key), ...change });
  }

  clear(): void {
    this.#answers.clear();
  }
}

/** Whether nothing more is to be said of a warning. */
export function isAnswered({ answer, needsReason }: Pick<WarningItem, "answer" | "needsReason">): boolean {
  return answer.ticked && (!needsReason || readReason(answer.reason) !== null);
}

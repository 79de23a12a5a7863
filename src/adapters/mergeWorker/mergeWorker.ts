/** The program of the worker: reads and compares the colleges' files beside the pane, so that the pane never waits. */
import { answerQuestions } from "./answerQuestions";
import type { Answer, Question } from "./messages";

/** What of a worker's global scope is needed; the types of workers and of pages exclude each other. */
interface WorkerScope {
  postMessage(answer: Answer): void;
  addEventListener(type: "message", listener: (event: { readonly data: Question }) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
const answer = answerQuestions((message) => { scope.postMessage(message); });
scope.addEventListener("message", ({ data }) => { void answer(data); });

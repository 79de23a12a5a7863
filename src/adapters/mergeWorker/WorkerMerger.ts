import type { Merger, MergeOrder, MergeSummary } from "../../application/merge/Merger";
import { ReadingCancelled } from "../../application/readTable";
import type { NamedFile } from "../../application/files/FilePort";
import type { Answer, Question } from "./messages";

/** What of a worker is used. */
export interface MergeWorker {
  postMessage(question: Question): void;
  addEventListener(type: "message", listener: (event: { readonly data: Answer }) => void): void;
  addEventListener(type: "error" | "messageerror", listener: () => void): void;
  terminate(): void;
}

interface Waiting {
  readonly resolve: (result: MergeSummary | NamedFile) => void;
  readonly reject: (reason: Error) => void;
  readonly progress: (done: number, total: number) => void;
}

/** Merges in a worker of its own. Closing ends the worker at once, whatever a file made it do, and its memory with it. */
export class WorkerMerger implements Merger {
  #worker: MergeWorker | null = null;
  #asked = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** @param start starts a new worker. */
  constructor(private readonly start: () => MergeWorker) {}

  async merge(order: MergeOrder, progress: Waiting["progress"]): Promise<MergeSummary> {
    return (await this.#ask((id) => ({ id, ask: "merge", order }), progress)) as MergeSummary;
  }

  async writeTotal(): Promise<NamedFile> {
    return (await this.#ask((id) => ({ id, ask: "total" }))) as NamedFile;
  }

  async writeReturn(index: number): Promise<NamedFile> {
    return (await this.#ask((id) => ({ id, ask: "return", index }))) as NamedFile;
  }

  close(): void {
    this.#end(new ReadingCancelled());
  }

  #ask(question: (id: number) => Question, progress: Waiting["progress"] = () => undefined): Promise<MergeSummary | NamedFile> {
    const id = ++this.#asked;
    const worker = (this.#worker ??= this.#started());
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, progress });
      worker.postMessage(question(id));
    });
  }

  #started(): MergeWorker {
    const worker = this.start();
    worker.addEventListener("message", ({ data }) => { this.#hear(data); });
    for (const type of ["error", "messageerror"] as const) worker.addEventListener(type, () => { this.#end(new Error("The worker stopped.")); });
    return worker;
  }

  #hear(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    if (waiting === undefined) return;
    if (answer.kind === "progress") {
      waiting.progress(answer.done, answer.total);
      return;
    }
    this.#waiting.delete(answer.id);
    if (answer.kind === "done") waiting.resolve(answer.result);
    else waiting.reject(new Error("The worker could not do it."));
  }

  #end(reason: Error): void {
    this.#worker?.terminate();
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(reason);
  }
}

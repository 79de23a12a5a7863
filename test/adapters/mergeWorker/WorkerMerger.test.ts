/** @jest-environment node */
import { answerQuestions } from "../../../src/adapters/mergeWorker/answerQuestions";
import type { Answer, Question } from "../../../src/adapters/mergeWorker/messages";
import { WorkerMerger, type MergeWorker } from "../../../src/adapters/mergeWorker/WorkerMerger";
import type { MergeOrder } from "../../../src/application/merge/Merger";
import { ReadingCancelled } from "../../../src/application/readTable";
import { cleanRow, CONTEXT, submissionFile } from "../../application/merge/collegeFiles";

/** The worker's program in this thread; what passes between the two is copied as between threads. */
class WorkerHere implements MergeWorker {
  isEnded = false;
  readonly #listeners = new Map<string, (event: { readonly data: Answer }) => void>();
  readonly #answer = answerQuestions((answer) => {
    const copy = structuredClone(answer);
    if (!this.isEnded) this.#listeners.get("message")?.({ data: copy });
  });

  postMessage(question: Question): void {
    const files = question.ask === "merge" ? question.order.files : [];
    // Node copies no files; a browser hands them over by reference.
    const copy = question.ask === "merge" ? { ...structuredClone({ ...question, order: { ...question.order, files: [] } }), order: { ...question.order, files } } : structuredClone(question);
    void this.#answer(copy);
  }

  addEventListener(type: string, listener: (event: { readonly data: Answer }) => void): void {
    this.#listeners.set(type, listener);
  }

  fail(): void {
    this.#listeners.get("error")?.({ data: { id: 0, kind: "failed" } });
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const A = "自动化学院";
const file = (name: string, bytes: Uint8Array) => new File([new Uint8Array(bytes)], name);
const order = (...files: File[]): MergeOrder => ({ files, context: CONTEXT, colleges: [A, "理学院"] });

function opened() {
  const workers: WorkerHere[] = [];
  const merger = new WorkerMerger(() => {
    workers.push(new WorkerHere());
    return workers.at(-1)!;
  });
  return { merger, workers };
}

it("merges, tells how far it is, and keeps the rows of students to itself", async () => {
  const { merger } = opened();
  const heard: [number, number][] = [];
  const summary = await merger.merge(order(file("b.xlsx", submissionFile(A, [cleanRow(1, A)])), file("a.txt", new Uint8Array([1, 0, 2]))), (done, total) => { heard.push([done, total]); });
  expect(heard).toEqual([[1, 2], [2, 2]]);
  expect(summary.files.map(({ file: name, outcome }) => [name, outcome])).toEqual([["a.txt", "unreadable"], ["b.xlsx", "accepted"]]);
  expect(summary.missing).toEqual(["理学院"]);
  expect(JSON.stringify(summary)).not.toContain(cleanRow(1, A).documentNumber);
});

it("writes the total and the return sheet of one file", async () => {
  const { merger } = opened();
  await merger.merge(order(file("a.xlsx", submissionFile(A, [cleanRow(1, A, { name: "" })]))), () => undefined);
  expect((await merger.writeTotal()).name).toBe("2018级新生学籍信息有误学生汇总.xlsx");
  const returned = await merger.writeReturn(0);
  expect(returned.name).toBe("退回单_自动化学院.xlsx");
  expect(String.fromCharCode(...returned.bytes.subarray(0, 2))).toBe("PK");
});

it("ends the worker at once when it is closed, and starts another for the next files", async () => {
  const { merger, workers } = opened();
  const merging = merger.merge(order(file("a.xlsx", submissionFile(A, []))), () => undefined);
  merger.close();
  await expect(merging).rejects.toThrow(ReadingCancelled);
  expect(workers[0]?.isEnded).toBe(true);
  await merger.merge(order(file("a.xlsx", submissionFile(A, []))), () => undefined);
  expect(workers).toHaveLength(2);
});

it("forgets what was merged when it is closed", async () => {
  const { merger } = opened();
  await merger.merge(order(file("a.xlsx", submissionFile(A, []))), () => undefined);
  merger.close();
  await expect(merger.writeTotal()).rejects.toThrow();
});

it("does not wait for ever when the worker breaks, as when memory runs out", async () => {
  const { merger, workers } = opened();
  const merging = merger.merge(order(file("a.xlsx", submissionFile(A, []))), () => undefined);
  workers[0]?.fail();
  await expect(merging).rejects.toThrow("The worker stopped.");
});

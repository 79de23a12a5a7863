import { MergeSession } from "../../application/merge/MergeSession";
import type { MergeSummary } from "../../application/merge/Merger";
import type { NamedFile } from "../../application/files/FilePort";
import { MAX_FILE_BYTES } from "../xlsx/read/limits";
import { openCollegeFile } from "../xlsx/read/openCollegeFile";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import type { Answer, Question } from "./messages";

/** The worker's side of the conversation. @param post sends an answer to the pane. */
export function answerQuestions(post: (answer: Answer) => void): (question: Question) => Promise<void> {
  const session = new MergeSession({
    open: openCollegeFile,
    write: ({ commands, properties }) => writeWorkbook(commands, properties),
    mostBytes: MAX_FILE_BYTES,
  });
  return async (question) => {
    const { id } = question;
    try {
      const result = await carryOut(session, question, (done, total) => { post({ id, kind: "progress", done, total }); });
      post({ id, kind: "done", result });
    } catch {
      post({ id, kind: "failed" });
    }
  };
}

function carryOut(session: MergeSession, question: Question, progress: (done: number, total: number) => void): Promise<MergeSummary | NamedFile> {
  switch (question.ask) {
    case "merge":
      return session.merge(question.order, progress);
    case "total":
      return session.writeTotal();
    case "return":
      return session.writeReturn(question.index);
  }
}

import { info, success, warning } from "../CommandRunner";
import type { Notice } from "../PaneState";
import { SENTENCES } from "../sentences";
import { FIX_SENTENCES, keptSentence, leftSentence } from "./fixSentences";
import type { EditReport, LeftCell } from "./RowRepair";

/** How many cells a notice names one by one. */
const NAMED_CELLS = 20;

/** What a repair has come to. @param done what to say when everything went well. */
export function fixedNotice({ done, left, isStopped }: EditReport, sentence = FIX_SENTENCES.fixed(done)): Notice {
  if (isStopped) return info(FIX_SENTENCES.stopped(done), named(left, leftSentence));
  if (done === 0) return warning(FIX_SENTENCES.nothingFixed, named(left, leftSentence));
  return left.length === 0 ? success(sentence) : warning(sentence, named(left, leftSentence));
}

/** What putting back has come to. */
export function revertedNotice({ done, left, isStopped }: EditReport): Notice {
  if (isStopped) return info(SENTENCES.readingStopped, named(left, keptSentence));
  if (done === 0 && left.length === 0) return info(FIX_SENTENCES.nothingReverted);
  return left.length === 0 ? success(FIX_SENTENCES.reverted(done)) : warning(FIX_SENTENCES.reverted(done), named(left, keptSentence));
}

function named(left: readonly LeftCell[], sentence: (cell: LeftCell) => string): string[] {
  const sentences = left.slice(0, NAMED_CELLS).map(sentence);
  return left.length > NAMED_CELLS ? [...sentences, FIX_SENTENCES.andMore(left.length - NAMED_CELLS)] : sentences;
}

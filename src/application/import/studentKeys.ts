import { compactDocument } from "../../domain/documents/compactDocument";
import * as examNumber from "../../domain/examNumber";
import type { RowFacts } from "../../domain/facts/RowFacts";
import * as studentNumber from "../../domain/studentNumber";
import { isMasked } from "../../domain/text";

/** By what a student is found again; "" where the row does not say it. */
export interface StudentKeys {
  readonly student: string;
  readonly document: string;
  readonly exam: string;
  readonly name: string;
  /** The wrong item on 附件1, where one student has one row for each; "" elsewhere. */
  readonly item: string;
}

/** @param facts those of the row that was read last. */
export function studentKeysOf(facts: RowFacts): StudentKeys {
  const { text, sheet } = facts;
  const document = compactDocument(text.documentNumber);
  return {
    student: studentNumber.compact(text.studentNumber),
    document: isMasked(document) ? "" : document.toUpperCase(),
    exam: examNumber.compact(text.examNumber),
    name: facts.name(),
    item: sheet === "attachment1" ? itemOf(facts) : "",
  };
}

/** Two rows for 其他CHSI字段 are about two fields unless they say the same. */
function itemOf(facts: RowFacts): string {
  const items = facts.wrongItems()?.items.map(({ name }) => name).join("、") ?? "";
  const written = items === "" ? facts.text.wrongItem : items;
  return written === OTHER_FIELD ? [written, facts.text.chsiValue, facts.text.correctValue].join("\u0000") : written;
}

const OTHER_FIELD = "其他CHSI字段";

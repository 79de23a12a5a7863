import type { WrongItem } from "../wrongItems";
import { yyyymmdd } from "../plainDate";
import type { RowFacts } from "./RowFacts";

/**
 * The row's own correct value for an item, "" where there is none or where another rule already reports it:
 * a doubtful value must not make a second one look wrong.
 */
export function soundValue(row: RowFacts, item: WrongItem): string {
  if (item.column === "documentNumber") return row.document().isSound ? row.document().number : "";
  if (item.column === "gender") return soundGender(row);
  if (item.column === "birthDate") return soundBirthDate(row);
  if (item.column === "ethnicGroup") return row.ethnicGroup()?.name ?? "";
  return item.column === null ? "" : row.text[item.column];
}

/** The birth date of a row as yyyymmdd: as typed, else from the ID number; 0 where unknown or where the two disagree. */
export function settledBirth(row: RowFacts): number {
  const typed = row.birthDate();
  const fromNumber = row.document().birth;
  if (typed === null) return row.isBlank("birthDate") ? fromNumber : 0;
  if (typed.kind !== "ok") return 0;
  const date = yyyymmdd(typed.date);
  return fromNumber === 0 || fromNumber === date ? date : 0;
}

function soundGender(row: RowFacts): string {
  const gender = row.gender()?.gender;
  const fromNumber = row.document().gender;
  return gender === undefined || (fromNumber !== null && fromNumber !== gender) ? "" : gender;
}

function soundBirthDate(row: RowFacts): string {
  const birth = settledBirth(row);
  return birth === 0 ? "" : String(birth);
}

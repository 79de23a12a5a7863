import { err, ok, type Result } from "../../domain/result";
import { readLayout } from "../../domain/rosterLayout";
import type { CollegeFile, CollegeSheet, FileRefusal } from "./CollegeFile";
import { rosterBody } from "./rosterBody";
import { findRoster, HEADER_SEARCH_ROWS, type RosterPlace } from "./rosterPlace";

/** A sheet with a list of students. */
export interface RosterSheet {
  readonly name: string;
  readonly sheet: CollegeSheet;
  readonly place: RosterPlace;
}

/** Why no sheet of a file can be taken for what the college hands in. */
export type ChoiceTrouble =
  | { readonly kind: "refused"; readonly refusal: FileRefusal }
  | { readonly kind: "noRoster" }
  | { readonly kind: "trackerOnly" }
  /** A total that this program wrote, left among the files of the colleges. */
  | { readonly kind: "mergedTotal" }
  /** Students on several sheets: taking one would lose the others unseen. */
  | { readonly kind: "several"; readonly sheets: readonly string[] };

/**
 * The sheet that a college hands in: its 上报表, else the one list of wrong records that has students. Hidden sheets
 * count only where no visible one is a list.
 */
export function chooseSheet(file: CollegeFile): Result<RosterSheet, ChoiceTrouble> {
  const names = file.sheets.map(({ name }) => name);
  if (TOTAL_SHEETS.every((name) => names.includes(name))) return err({ kind: "mergedTotal" });
  const found = findCandidates(file);
  if (!found.ok) return found;
  const lists = found.value.filter(({ kind }) => kind === "attachment1");
  if (lists.length === 0) return err({ kind: found.value.length > 0 ? "trackerOnly" : "noRoster" });
  const visible = lists.some(({ isHidden }) => !isHidden) ? lists.filter(({ isHidden }) => !isHidden) : lists;
  const ranks = visible.map(rankOf);
  return onlyOne(file, visible.filter((_, index) => ranks[index] === Math.min(...ranks)));
}

/** The first sheet with a list of any kind, for a single check. */
export function firstRoster(file: CollegeFile): Result<RosterSheet, ChoiceTrouble> {
  const chosen = chooseSheet(file);
  if (chosen.ok || chosen.error.kind !== "trackerOnly") return chosen;
  const found = findCandidates(file);
  return found.ok ? onlyOne(file, found.value) : found;
}

const TOTAL_SHEETS = ["总表", "按学院统计", "退回清单"];

interface Candidate {
  readonly index: number;
  readonly name: string;
  readonly isHidden: boolean;
  readonly kind: RosterPlace["kind"];
  readonly namesErrors: boolean;
}

function findCandidates(file: CollegeFile): Result<readonly Candidate[], ChoiceTrouble> {
  const found: Candidate[] = [];
  for (const [index, { name, isHidden }] of file.sheets.entries()) {
    const peek = file.readSheet(index, HEADER_SEARCH_ROWS + 1);
    if (!peek.ok) return err({ kind: "refused", refusal: peek.error });
    const place = findRoster(peek.value.rows);
    if (place !== null) found.push({ index, name, isHidden, kind: place.kind, namesErrors: place.namesErrors });
  }
  return ok(found);
}

function rankOf({ name, namesErrors }: Candidate): number {
  if (name.startsWith("上报表")) return 0;
  return namesErrors ? 1 : 2;
}

function onlyOne(file: CollegeFile, candidates: readonly Candidate[]): Result<RosterSheet, ChoiceTrouble> {
  const read: RosterSheet[] = [];
  for (const { index, name } of candidates) {
    const sheet = file.readSheet(index);
    if (!sheet.ok) return err({ kind: "refused", refusal: sheet.error });
    const place = findRoster(sheet.value.rows);
    if (place !== null) read.push({ name, sheet: sheet.value, place });
  }
  const filled = read.filter(hasStudents);
  const [chosen] = filled.length > 0 ? filled : read;
  if (filled.length > 1) return err({ kind: "several", sheets: filled.map(({ name }) => name) });
  return chosen === undefined ? err({ kind: "noRoster" }) : ok(chosen);
}

function hasStudents({ sheet, place }: RosterSheet): boolean {
  return rosterBody(sheet.rows.slice(place.bodyRow), readLayout(place.kind, place.headers)).rows.length > 0;
}

import { err, ok, type Result } from "../../domain/result";
import type { CollegeFile, FileRefusal } from "../merge/CollegeFile";
import { displayName, visibleText } from "../merge/displayName";
import { findRoster, HEADER_SEARCH_ROWS } from "../merge/rosterPlace";
import type { SourceGrid } from "./SourceGrid";

/** A file that the person chose, open. */
export interface FileSource {
  readonly name: string;
  readonly file: CollegeFile;
}

/** The sheet that is most likely meant: the first visible one with a list, else the first visible one. */
export function likelySheet({ file }: FileSource): number {
  const visible = file.sheets.flatMap(({ isHidden }, index) => (isHidden ? [] : [index]));
  const lists = visible.filter((index) => {
    const peek = file.readSheet(index, HEADER_SEARCH_ROWS + 1);
    return peek.ok && findRoster(peek.value.rows) !== null;
  });
  return lists[0] ?? visible[0] ?? 0;
}

export function readFileSheet({ name, file }: FileSource, index: number): Result<SourceGrid, FileRefusal> {
  const sheet = file.readSheet(index);
  if (!sheet.ok) return err(sheet.error);
  const several = file.sheets.length > 1 ? ` · ${visibleText(file.sheets[index]?.name ?? "")}` : "";
  return ok({ name: `${displayName(name)}${several}`, rows: sheet.value.rows, corner: { row: 0, column: 0 }, usesDate1904: file.usesDate1904 });
}

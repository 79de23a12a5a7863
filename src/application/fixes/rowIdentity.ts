import type { CellRow, CellValue } from "../../domain/cell";
import type { ColumnKey } from "../../domain/columns";
import type { RosterLayout } from "../../domain/rosterLayout";
import type { DecidedChange } from "./decideRepair";

/** By what a row is found again after people have sorted, inserted or deleted rows. */
export interface RowIdentity {
  /** Where it stood, counted from 0 within the table body. */
  readonly row: number;
  /** The texts that each key column held before or after the repair; blank ones are left out. */
  readonly keys: readonly { readonly column: ColumnKey; readonly texts: readonly string[] }[];
}

/** @param cells the row before the repair. */
export function identityOf(row: number, cells: CellRow, changes: readonly Pick<DecidedChange, "column" | "after">[], { positions }: RosterLayout): RowIdentity {
  const keys = KEY_COLUMNS.flatMap((column) => {
    const before = textAt(cells, positions[column]);
    const after = changes.find((change) => change.column === column)?.after.value;
    const texts = [...new Set([before, after === undefined ? before : textOf(after)])].filter((text) => text !== "");
    return texts.length === 0 ? [] : [{ column, texts }];
  });
  return { row, keys };
}

/** Whether a row, wherever it stands now, is the one that was recorded. */
export function isSameRow(identity: RowIdentity, cells: CellRow, layout: RosterLayout): boolean {
  return createRowFinder([cells], layout)({ ...identity, row: 0 }) === 0;
}

/** Finds rows again in a table that was just read. */
export function createRowFinder(rows: readonly CellRow[], layout: RosterLayout): (identity: RowIdentity) => number | null {
  const byText = personalTexts(rows, layout);
  return (identity) => {
    const personal = identity.keys.filter(({ column }) => isPersonal(column));
    if (personal.length === 0) return isSameNameless(identity, rows[identity.row], layout) ? identity.row : null;
    const candidates = new Set(personal.flatMap(({ column, texts }) => texts.flatMap((text) => byText.get(`${column} ${text}`) ?? [])));
    return bestOf([...candidates].map((row) => ({ row, score: agreement(identity, rows[row] ?? [], layout) })), identity.row);
  };
}

/** A row without any number is taken for the same only where it stood, with the same name and the same item. */
function isSameNameless({ keys }: RowIdentity, cells: CellRow | undefined, { positions }: RosterLayout): boolean {
  if (cells === undefined) return false;
  return KEY_COLUMNS.every((column) => {
    const text = textAt(cells, positions[column]);
    const texts = keys.find((key) => key.column === column)?.texts;
    return texts === undefined ? text === "" : texts.includes(text);
  });
}

/** How many key columns of a row agree with an identity; 0 unless one agrees that no two students share. */
function agreement({ keys }: RowIdentity, cells: CellRow, { positions }: RosterLayout): number {
  const agreeing = keys.filter(({ column, texts }) => texts.includes(textAt(cells, positions[column])));
  return agreeing.some(({ column }) => isPersonal(column)) ? agreeing.length : 0;
}

/** The row that agrees most; among equals the one in the old place, or none. */
function bestOf(candidates: readonly { readonly row: number; readonly score: number }[], oldRow: number): number | null {
  const score = Math.max(0, ...candidates.map((candidate) => candidate.score));
  const best = candidates.filter((candidate) => candidate.score === score && score > 0).map(({ row }) => row);
  if (best.length === 1) return best[0] ?? null;
  return best.includes(oldRow) ? oldRow : null;
}

function personalTexts(rows: readonly CellRow[], { positions }: RosterLayout): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  rows.forEach((cells, row) => {
    for (const column of PERSONAL_COLUMNS) {
      const text = textAt(cells, positions[column]);
      if (text === "") continue;
      const key = `${column} ${text}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, [row]);
      else known.push(row);
    }
  });
  return found;
}

function textAt(cells: CellRow, position: number | undefined): string {
  return position === undefined ? "" : textOf(cells[position] ?? "");
}

function textOf(value: CellValue): string {
  return String(value ?? "").trim();
}

function isPersonal(column: ColumnKey): boolean {
  return PERSONAL_COLUMNS.includes(column);
}

/** Two students never share them; one student may have several rows in 附件1, told apart by the wrong item. */
const PERSONAL_COLUMNS: readonly ColumnKey[] = ["studentNumber", "examNumber", "documentNumber"];
const KEY_COLUMNS: readonly ColumnKey[] = [...PERSONAL_COLUMNS, "name", "wrongItem"];

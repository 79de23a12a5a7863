import type { CellRow, CellValue } from "../../domain/cell";
import type { ColumnKey } from "../../domain/columns";
import { DITTO, stateOf, VALUE } from "../../domain/facts/cellStates";
import type { CheckContext } from "../../domain/policy";
import { toVerdict, type RowVerdict } from "../../domain/rowCheck";
import { createRowJudge, type RowJudge } from "../../domain/rowJudge";
import type { RosterLayout } from "../../domain/rosterLayout";
import { cleanText } from "../../domain/text";
import { shownValue } from "../fixes/shownValue";
import { from1904 } from "../merge/date1904";
import { rosterBody } from "../merge/rosterBody";
import { studentTexts } from "../studentTexts";
import { lostDigits } from "./lostDigits";
import type { Recognition } from "./recogniseColumns";
import { rewriteLabel } from "./rewriteLabel";
import { sheetRowOf, type SourceGrid } from "./SourceGrid";
import { studentKeysOf, type StudentKeys } from "./studentKeys";

/** A student of the source, as the target would hold the row. */
export interface Candidate {
  /** Counted from 1, as the source shows it. */
  readonly sheetRow: number;
  /** 姓名, else 学号, else ""; masked where a wrong column makes it the number of a document. */
  readonly label: string;
  readonly keys: StudentKeys;
  /** Cleaned, with the safe rewrites done; blank ones are left out. */
  readonly texts: ReadonlyMap<ColumnKey, string>;
  /** Columns whose text may replace another: neither 暂无 nor an error value, nor worked out by us. */
  readonly usable: ReadonlySet<ColumnKey>;
  /** The column whose number has lost its digits; null where none has. */
  readonly lost: ColumnKey | null;
  /** What was done to its cells, in words. */
  readonly rewrites: readonly string[];
}

export interface Candidates {
  readonly students: readonly Candidate[];
  /** Filled lines that are no students: totals, examples, repeated headers, signatures. */
  readonly passedOver: number;
}

/** The students of a list, read through the chosen columns. */
export function readCandidates(grid: SourceGrid, mapping: Recognition, layout: RosterLayout, context: CheckContext): Candidates {
  const source = sourcePositions(mapping);
  const below = grid.rows.slice(mapping.bodyRow);
  const { rows } = rosterBody(below, { ...layout, positions: source });
  const judge = createRowJudge(layout, context);
  const above = new Map<ColumnKey, CellValue>();
  const students: Candidate[] = [];
  rows.forEach((written, index) => {
    const row = grid.usesDate1904 ? from1904(written, { positions: source }) : written;
    const moved = moveRow(row, source, layout, above);
    const verdict = toVerdict(judge.facts, judge.judge(moved.cells));
    if (verdict.kind === "student") students.push(candidateOf(sheetRowOf(grid, mapping.bodyRow + index), { ...moved, verdict }, layout, judge));
    else above.clear();
  });
  return { students, passedOver: below.filter((row) => row.some((cell) => cleanText(cell) !== "")).length - students.length };
}

type Positions = { readonly [K in ColumnKey]?: number };

function sourcePositions({ columns, serialPosition }: Recognition): Positions {
  const serial = serialPosition === null ? {} : { serialNumber: serialPosition };
  return { ...serial, ...Object.fromEntries(columns.flatMap(({ key, position }) => (key === null ? [] : [[key, position]]))) };
}

interface MovedRow {
  /** As the source has them, in the places of the target. */
  readonly cells: CellRow;
  readonly dittos: number;
}

/** 同上 speaks of the row above in the source; in the target another row may stand there, so it is spelled out. */
function moveRow(row: CellRow, source: Positions, { positions }: RosterLayout, above: Map<ColumnKey, CellValue>): MovedRow {
  const cells: CellValue[] = [];
  let dittos = 0;
  for (const [key, position] of Object.entries(positions) as [ColumnKey, number][]) {
    const from = source[key];
    const cell = from === undefined ? "" : (row[from] ?? "");
    const state = stateOf(key, cleanText(cell));
    const isDitto = state === DITTO && above.has(key);
    if (isDitto) dittos++;
    cells[position] = isDitto ? (above.get(key) ?? "") : cell;
    if (state === VALUE) above.set(key, cell);
  }
  return { cells: Array.from(cells, (cell) => cell ?? ""), dittos };
}

function candidateOf(sheetRow: number, moved: MovedRow & { readonly verdict: RowVerdict }, layout: RosterLayout, { facts }: RowJudge): Candidate {
  const { cells, verdict } = moved;
  const texts = new Map([...studentTexts(layout, cells, verdict)].filter(([key, text]) => text !== "" && key !== "serialNumber" && key !== "checkResult"));
  const rewrites = Array.from({ length: moved.dittos }, () => DITTO_LABEL);
  const usable = new Set<ColumnKey>();
  for (const [key, text] of texts) {
    const before = cells[layout.positions[key] ?? -1] ?? "";
    const label = rewriteLabel(key, before, text);
    if (label !== null) rewrites.push(label);
    if (cleanText(before) !== "" && stateOf(key, text) === VALUE) usable.add(key);
  }
  const lost = lostDigits(cells, layout.positions, verdict.findings);
  return { sheetRow, label: shownValue("name", verdict.label), keys: studentKeysOf(facts), texts, usable, lost, rewrites };
}

const DITTO_LABEL = "“同上”换成上面一行的内容";

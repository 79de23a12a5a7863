import type { CellRow, CellValue } from "../cell";
import { COLUMNS, type ColumnKey } from "../columns";
import type { RosterLayout } from "../rosterLayout";
import { cleanText } from "../text";
import { ABSENT, BLANK, MISPLACED, stateOf, VALUE, type CellState } from "./cellStates";

/** The cells of one row by column, cleaned once. One object serves all rows of a sheet in turn. */
export class RowCells {
  readonly #layout: RosterLayout;
  /** The columns that the sheet has, where they stand, and where their text and state are kept; in step. */
  readonly #keys: readonly ColumnKey[];
  readonly #positions: readonly number[];
  readonly #ordinals: readonly number[];
  readonly #texts: string[] = KEYS.map(() => "");
  readonly #states: CellState[] = KEYS.map(() => ABSENT);
  #cells: CellRow = [];
  #hasContent = false;
  #hasTrouble = false;

  constructor(layout: RosterLayout) {
    this.#layout = layout;
    this.#keys = KEYS.filter((key) => layout.positions[key] !== undefined);
    this.#positions = this.#keys.map((key) => layout.positions[key] ?? -1);
    this.#ordinals = this.#keys.map((key) => ORDINALS[key]);
  }

  /** Takes the cells of another row. */
  read(cells: CellRow): void {
    const [keys, positions, ordinals] = [this.#keys, this.#positions, this.#ordinals];
    let isFilled = false;
    let isTroubled = false;
    for (let index = 0; index < keys.length; index++) {
      const value = cells[positions[index] as number] ?? "";
      const text = value === "" ? "" : cleanText(value);
      const state = text === "" ? BLANK : stateOf(keys[index] as ColumnKey, text);
      const ordinal = ordinals[index] as number;
      this.#texts[ordinal] = state === VALUE ? text : "";
      this.#states[ordinal] = state;
      if (state > VALUE) isTroubled = true;
      if (text !== "" && ordinal !== SERIAL_NUMBER && ordinal !== CHECK_RESULT) isFilled = true;
    }
    this.#cells = cells;
    this.#hasContent = isFilled;
    this.#hasTrouble = isTroubled;
  }

  /** Whether anything but 序号 and the template's own formula is filled. */
  get hasContent(): boolean {
    return this.#hasContent;
  }

  /** Whether any cell holds anything, be it only blanks or a 序号. */
  get looksTouched(): boolean {
    return this.#keys.some((key) => key !== "checkResult" && this.raw(key) !== "");
  }

  /** Whether some cell is an error value, a ditto mark or a stand-in for nothing. */
  get hasTrouble(): boolean {
    return this.#hasTrouble;
  }

  /** The clean text of a usable cell; "" for every other. */
  text(column: ColumnKey): string {
    return this.#texts[ORDINALS[column]] as string;
  }

  state(column: ColumnKey): CellState {
    return this.#states[ORDINALS[column]] as CellState;
  }

  /** The cell as the host gave it; "" where the sheet has no such column or the row is short. */
  raw(column: ColumnKey): CellValue {
    return this.#cells[this.#layout.positions[column] ?? -1] ?? "";
  }

  /** Makes a cell that holds another column's value unusable. */
  misplace(column: ColumnKey): void {
    this.#texts[ORDINALS[column]] = "";
    this.#states[ORDINALS[column]] = MISPLACED;
  }
}

const KEYS = Object.keys(COLUMNS) as ColumnKey[];
const ORDINALS = Object.fromEntries(KEYS.map((key, ordinal) => [key, ordinal])) as { readonly [K in ColumnKey]: number };
const SERIAL_NUMBER = ORDINALS.serialNumber;
const CHECK_RESULT = ORDINALS.checkResult;

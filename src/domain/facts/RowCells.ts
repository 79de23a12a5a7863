import type { CellRow, CellValue } from "../cell";
import type { ColumnKey } from "../columns";
import type { RosterLayout } from "../rosterLayout";
import { cleanText } from "../text";
import { COLUMN_KEYS, ColumnValues } from "./ColumnValues";
import { ABSENT, BLANK, MISPLACED, stateOf, VALUE, type CellState } from "./cellStates";

export type ByColumn<T> = { readonly [K in ColumnKey]: T };

/** The cells of one row by column, cleaned once. One object serves all rows of a sheet in turn. */
export class RowCells {
  readonly #texts = new ColumnValues("");
  readonly #raws = new ColumnValues<CellValue>("");
  readonly #states = new ColumnValues<CellState>(ABSENT);
  /** The columns that the sheet has, by their place in `COLUMN_KEYS`, and where they stand; in step. */
  readonly #ordinals: readonly number[];
  readonly #positions: readonly number[];
  /** What the row has in each of `COLUMN_KEYS`. */
  readonly #rawList: CellValue[];
  readonly #textList: string[];
  readonly #stateList: CellState[];
  /** Whether anything stands there that the template did not fill in itself. */
  readonly #filledList: boolean[];
  #hasContent = false;
  #hasTrouble = false;

  constructor(layout: RosterLayout) {
    const present = COLUMN_KEYS.filter((key) => layout.positions[key] !== undefined);
    this.#ordinals = present.map((key) => COLUMN_KEYS.indexOf(key));
    this.#positions = present.map((key) => layout.positions[key] ?? -1);
    this.#rawList = COLUMN_KEYS.map(() => "");
    this.#textList = COLUMN_KEYS.map(() => "");
    this.#stateList = COLUMN_KEYS.map((key) => (present.includes(key) ? BLANK : ABSENT));
    this.#filledList = COLUMN_KEYS.map(() => false);
  }

  /** Takes the cells of another row. */
  read(cells: CellRow): void {
    this.#hasContent = false;
    this.#hasTrouble = false;
    const ordinals = this.#ordinals;
    const raws = this.#rawList;
    for (let index = 0; index < ordinals.length; index++) {
      const ordinal = ordinals[index] as number;
      const value = cells[this.#positions[index] as number] ?? "";
      if (value !== raws[ordinal]) this.#readCell(ordinal, value); // much is the same in row after row (学院, 民族, 证件类型 …)
      const state = this.#stateList[ordinal] as CellState;
      if (state > VALUE) this.#hasTrouble = true;
      if (this.#filledList[ordinal] === true) this.#hasContent = true;
    }
    this.#texts.fill(this.#textList);
    this.#raws.fill(this.#rawList);
    this.#states.fill(this.#stateList);
  }

  /** The clean text of each usable cell; "" for every other. */
  get texts(): ByColumn<string> {
    return this.#texts;
  }

  /** Each cell as the host gave it; "" where the sheet has no such column or the row is short. */
  get raws(): ByColumn<CellValue> {
    return this.#raws;
  }

  get states(): ByColumn<CellState> {
    return this.#states;
  }

  /** Whether anything but 序号 and the template's own formula is filled. */
  get hasContent(): boolean {
    return this.#hasContent;
  }

  /** Whether any cell holds anything, be it only blanks or a 序号. */
  get looksTouched(): boolean {
    return COLUMN_KEYS.some((key) => key !== "checkResult" && this.#raws[key] !== "");
  }

  /** Whether some cell is an error value, a ditto mark or a stand-in for nothing. */
  get hasTrouble(): boolean {
    return this.#hasTrouble;
  }

  /** Makes cells that hold another column's value unusable. */
  misplace(...columns: readonly ColumnKey[]): void {
    for (const column of columns) {
      this.#texts[column] = "";
      this.#states[column] = MISPLACED;
    }
  }

  #readCell(ordinal: number, value: CellValue): void {
    const text = cleanText(value);
    const state = stateOf(COLUMN_KEYS[ordinal] as ColumnKey, text);
    this.#rawList[ordinal] = value;
    this.#textList[ordinal] = state === VALUE ? text : "";
    this.#stateList[ordinal] = state;
    this.#filledList[ordinal] = text !== "" && IS_OWN[ordinal] === true;
  }
}

/** 序号 and 校验结果 are filled by the template itself. */
const IS_OWN = COLUMN_KEYS.map((key) => key !== "serialNumber" && key !== "checkResult");

import type { CollegeSheet } from "../../../../application/merge/CollegeFile";
import type { MergedArea } from "../../../../domain/facts/SheetMarks";
import { MAX_CELL_CHARACTERS, MAX_MERGED_AREAS, MAX_ROWS } from "../limits";
import { refuse } from "../ReadTrouble";
import type { PartListener } from "../xml/scanPart";
import { decodeEntities, readAttributes } from "../xml/xmlText";
import { readAddress, readArea } from "./cellAddress";
import { cellValue } from "./cellValue";
import { RowCollector } from "./RowCollector";
import { isTrue } from "./WorkbookListener";

/** Collects the cells of one sheet. The text of formulas is passed over; what counts is the value beside it. */
export class SheetListener implements PartListener {
  isDone = false;
  readonly #cells = new RowCollector();
  readonly #merged: MergedArea[] = [];
  readonly #hiddenRows = new Set<number>();
  #row = -1;
  #column = -1;
  #type = "";
  #value = "";
  #footer = "";
  /** Where text goes that comes now. */
  #taking: "value" | "footer" | null = null;
  #isPhonetic = false;

  /** @param maxRows how many sheet rows are wanted. */
  constructor(
    private readonly sharedStrings: readonly string[],
    private readonly maxRows: number,
  ) {}

  sheet(): CollegeSheet {
    return { rows: this.#cells.rows(), merged: this.#merged, hiddenRows: this.#hiddenRows, footer: this.#footer };
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case "row":
        this.#startRow(readAttributes(attributes));
        break;
      case "c":
        this.#startCell(readAttributes(attributes));
        break;
      case "mergeCell":
        this.#merge(readAttributes(attributes).get("ref") ?? "");
        break;
      default:
        this.#startText(name);
    }
  }

  close(name: string): void {
    if (name === "c") this.#endCell();
    else if (name === "v" || name === "t" || name === "oddFooter") this.#taking = null;
    else if (name === "rPh") this.#isPhonetic = false;
  }

  text(raw: string): void {
    if (this.#taking === "value") this.#value += decodeEntities(raw);
    else if (this.#taking === "footer") this.#footer += decodeEntities(raw);
    if (this.#value.length > MAX_CELL_CHARACTERS || this.#footer.length > MAX_CELL_CHARACTERS) refuse("tooLarge");
  }

  #startText(name: string): void {
    if (name === "rPh") this.#isPhonetic = true;
    else if (name === "oddFooter") this.#taking = "footer";
    else if ((name === "v" || name === "t") && !this.#isPhonetic) this.#taking = "value";
  }

  #startRow(values: ReadonlyMap<string, string>): void {
    const number = values.get("r");
    this.#row = number === undefined ? this.#row + 1 : Number(number) - 1;
    if (!Number.isInteger(this.#row) || this.#row < 0 || this.#row >= MAX_ROWS) refuse("broken");
    this.#column = -1;
    this.isDone = this.#row >= this.maxRows;
    if (isTrue(values.get("hidden"))) this.#hiddenRows.add(this.#row);
  }

  /** Some programs leave out the addresses; then cells follow one another. */
  #startCell(values: ReadonlyMap<string, string>): void {
    const address = values.get("r");
    if (address === undefined) this.#column++;
    else ({ row: this.#row, column: this.#column } = readAddress(address));
    this.#type = values.get("t") ?? "n";
    this.#value = "";
  }

  #endCell(): void {
    if (this.isDone || this.#row < 0) return;
    const value = cellValue(this.#type, this.#value, this.sharedStrings);
    if (value !== "") this.#cells.add(this.#row, this.#column, value);
    this.#value = "";
  }

  #merge(area: string): void {
    if (this.#merged.length >= MAX_MERGED_AREAS) refuse("tooLarge");
    this.#merged.push(readArea(area));
  }
}

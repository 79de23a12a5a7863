import { setImmediate } from "node:timers";
import type { CellRow } from "../../src/domain/cell";
import type { HintListener, RowSpan, RowsReading, TablePlace, WorkbookPort, WorkbookSurvey } from "../../src/application/WorkbookPort";

/** A table of the bench with its cells. */
export interface BenchTable {
  readonly tableName: string;
  readonly headers: CellRow;
  rows: CellRow[];
}

/**
 * The reading half of a workbook that is nothing but rows. Answers are texts that the pane's thread takes to pieces in a later
 * turn, as those of Excel are, so that what is measured is the pane's own work.
 */
export class ArrayWorkbook {
  readonly traffic = { requests: 0, bytes: 0 };
  #listener: HintListener = () => undefined;

  constructor(private readonly tables: readonly BenchTable[]) {}

  /** As much of a port as live checking needs. */
  get port(): WorkbookPort {
    const port: Pick<WorkbookPort, "survey" | "readRows" | "watch"> = {
      survey: () => this.#answer<WorkbookSurvey>({ sheets: [], names: [], tables: this.tables.map((table) => placeOf(table)) }),
      readRows: ({ tableName }, span) => this.#rows(tableName, span),
      watch: (listener) => {
        this.#listener = listener;
        return Promise.resolve(() => Promise.resolve());
      },
    };
    return port as WorkbookPort;
  }

  /** Puts cells into a table and tells of it as Excel does. */
  write(tableName: string, first: number, rows: readonly CellRow[]): void {
    const { rows: cells } = this.#table(tableName);
    rows.forEach((row, index) => { cells[first + index] = row; });
    this.#listener({ kind: "changed", sheetId: tableName, spans: [{ first: first + 1, count: rows.length }] });
  }

  #rows(tableName: string, { first, count }: RowSpan): Promise<RowsReading> {
    const table = this.#table(tableName);
    return this.#answer({ place: placeOf(table), rows: table.rows.slice(first - 1, first - 1 + count) });
  }

  async #answer<T>(content: T): Promise<T> {
    await turn();
    const text = JSON.stringify(content);
    this.traffic.requests++;
    this.traffic.bytes += Buffer.byteLength(text);
    await turn();
    return JSON.parse(text) as T;
  }

  #table(tableName: string): BenchTable {
    const found = this.tables.find((table) => table.tableName === tableName);
    if (found === undefined) throw new Error(`no ${tableName}`);
    return found;
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve); });
}

/** Each table begins at A1 of a sheet of its own. */
function placeOf({ tableName, headers, rows }: BenchTable): TablePlace {
  return { tableName, sheetId: tableName, sheetName: tableName, row: 0, column: 0, bodyRows: rows.length, headers };
}

import type { SheetCommand } from "../../blueprint/SheetCommand";
import type { WorkbookCommand } from "../../blueprint/TableCommand";

/** Excel on the web takes 5 MB in one request; a cell costs its text and some JSON around it. */
const BATCH_CHARACTERS = 1_000_000;
const CELL_OVERHEAD = 8;

type ValuesCommand = Extract<SheetCommand, { kind: "setValues" }>;

/** Cuts a list of commands into requests of bounded size, keeping the order; long blocks of values are cut by rows. */
export function commandBatches(commands: readonly WorkbookCommand[]): WorkbookCommand[][] {
  const batches: WorkbookCommand[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const command of commands.flatMap(splitLongValues)) {
    const cost = command.kind === "setValues" ? rowsCost(command.values) : 500;
    if (size + cost > BATCH_CHARACTERS) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(command);
    size += cost;
  }
  return batches;
}

function splitLongValues(command: WorkbookCommand): WorkbookCommand[] {
  if (command.kind !== "setValues" || rowsCost(command.values) <= BATCH_CHARACTERS) return [command];
  const rowsPerPart = Math.max(1, Math.floor((command.values.length * BATCH_CHARACTERS) / rowsCost(command.values) / 2));
  const parts: ValuesCommand[] = [];
  for (let first = 0; first < command.values.length; first += rowsPerPart) {
    const values = command.values.slice(first, first + rowsPerPart);
    parts.push({ ...command, values, block: { ...command.block, row: command.block.row + first, rows: values.length } });
  }
  return parts;
}

function rowsCost(values: ValuesCommand["values"]): number {
  return values.reduce((sum, row) => sum + row.reduce<number>((rowSum, cell) => rowSum + String(cell).length + CELL_OVERHEAD, 0), 0);
}

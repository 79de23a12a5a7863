import { commandBatches } from "../../../src/adapters/officejs/commandBatches";
import type { SheetCommand } from "../../../src/blueprint/SheetCommand";

const rename: SheetCommand = { kind: "renameSheet", sheet: "甲", name: "乙" };

function values(rows: number, text: string): SheetCommand {
  const block = { row: 10, column: 2, rows, columns: 1 };
  return { kind: "setValues", sheet: "甲", block, values: Array.from({ length: rows }, (_, row) => [`${text}${row}`]) };
}

it("keeps small work in one request and in order", () => {
  const commands = [rename, values(3, "x"), rename];
  expect(commandBatches(commands)).toEqual([commands]);
});

it("cuts a long block by rows without losing or moving one", () => {
  const batches = commandBatches([values(30_000, "x".repeat(200)), rename]);
  const written = batches.flat().flatMap((command) =>
    command.kind === "setValues" ? command.values.map((row, index) => [command.block.row + index, row[0]]) : [],
  );
  expect(written).toHaveLength(30_000);
  expect(written[0]).toEqual([10, `${"x".repeat(200)}0`]);
  expect(written.at(-1)).toEqual([30_009, `${"x".repeat(200)}29999`]);
  for (const batch of batches) expect(JSON.stringify(batch).length).toBeLessThan(5_000_000);
  expect(batches.at(-1)?.at(-1)).toEqual(rename);
});

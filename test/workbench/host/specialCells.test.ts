import { startPane } from "../../host/loadOfficeJs";

async function found(kind: "Constants" | "Formulas" | "Blanks", address: string): Promise<string | null> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Sheet1").getRange(address).getSpecialCellsOrNullObject(kind);
    cells.load("address,cellCount");
    await context.sync();
    return cells.isNullObject ? null : `${cells.address} ${cells.cellCount}`;
  });
}

beforeEach(async () => {
  const { host } = await startPane();
  host.user.paste("Sheet1", "A1", "1\r\n2\r\n\r\n4");
  host.user.type("Sheet1", "A2", "=A1");
  host.user.type("Sheet1", "B4", "x");
});

it.each([
  ["Constants", "A1:B4", "Sheet1!A1,Sheet1!A4,Sheet1!B4 3"],
  ["Formulas", "A1:A4", "Sheet1!A2 1"],
  ["Blanks", "A1:A99", "Sheet1!A3 1"],
  ["Constants", "C1:C9", null],
] as const)("finds %s in %s, in the used part of the sheet", async (kind, address, expected) => {
  expect(await found(kind, address)).toBe(expected);
});

it("getSpecialCells fails where there are none", async () => {
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("C1:C9").getSpecialCells("Constants").load("address");
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: "ItemNotFound" });
});

it("a kind that this host does not know fails by name", async () => {
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A9").getSpecialCells("Visible").load("address");
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: "ApiNotFound" });
});

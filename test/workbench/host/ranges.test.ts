import { startPane } from "../../host/loadOfficeJs";

beforeEach(() => startPane());

async function addressOf(find: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = find(sheet.getRange("C3:E5"), sheet);
    range.load("address");
    await context.sync();
    return range.address.replace("Sheet1!", "");
  });
}

it.each<[string, string, (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range]>([
  ["a cell", "D3", (range) => range.getCell(0, 1)],
  ["a cell beyond the range", "B2", (range) => range.getCell(-1, -1)],
  ["a row", "C4:E4", (range) => range.getRow(1)],
  ["a column", "E3:E5", (range) => range.getColumn(2)],
  ["the last cell", "E5", (range) => range.getLastCell()],
  ["the last row", "C5:E5", (range) => range.getLastRow()],
  ["an offset", "D2:F4", (range) => range.getOffsetRange(-1, 1)],
  ["a larger one", "C3:G6", (range) => range.getResizedRange(1, 2)],
  ["an absolute size", "C3:C12", (range) => range.getAbsoluteResizedRange(10, 1)],
  ["rows below", "C6:E7", (range) => range.getRowsBelow(2)],
  ["rows above", "C2:E2", (range) => range.getRowsAbove()],
  ["columns after", "F3:F5", (range) => range.getColumnsAfter()],
  ["columns before", "A3:B5", (range) => range.getColumnsBefore(2)],
  ["whole rows", "3:5", (range) => range.getEntireRow()],
  ["whole columns", "C:E", (range) => range.getEntireColumn()],
  ["a bounding block", "A1:E5", (range) => range.getBoundingRect("A1")],
  ["an intersection", "D3:E5", (range) => range.getIntersection("D1:Z99")],
  ["by indexes", "B1:C3", (_, sheet) => sheet.getRangeByIndexes(0, 1, 3, 2)],
  ["a sheet's cell", "B1", (_, sheet) => sheet.getCell(0, 1)],
])("%s is %s", async (_what, address, find) => {
  expect(await addressOf(find)).toBe(address);
});

it("a range off the sheet is an invalid argument", async () => {
  await expect(addressOf((range) => range.getOffsetRange(-5, 0))).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.getOffsetRange" } });
  await expect(addressOf((_, sheet) => sheet.getRange("A1:A9999999"))).rejects.toMatchObject({ code: "InvalidArgument" });
});

it("sheet names are quoted in addresses when they are not plain words", async () => {
  const addresses = await Excel.run(async (context) => {
    const ranges = ["核查登记表", "My sheet", "2024"].map((name) => context.workbook.worksheets.add(name).getRange("A1"));
    ranges.forEach((range) => range.load("address"));
    await context.sync();
    return ranges.map((range) => range.address);
  });
  expect(addresses).toEqual(["核查登记表!A1", "'My sheet'!A1", "'2024'!A1"]);
});

it("the used range counts contents and formats, but not whole formatted columns", async () => {
  const used = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("Z:Z").numberFormat = [["@"]];
    sheet.getRange("B2:C4").values = [["x", ""], ["", ""], ["", 1]];
    sheet.getRange("D9").format.fill.color = "red";
    const ranges = [sheet.getUsedRange(), sheet.getUsedRange(true), sheet.getRange("B:B").getUsedRange(true)];
    ranges.forEach((range) => range.load("address"));
    await context.sync();
    return ranges.map((range) => range.address);
  });
  expect(used).toEqual(["Sheet1!B2:D9", "Sheet1!B2:C4", "Sheet1!B2"]);
});

it("values and formulas are copied, relative references move along", async () => {
  const formulas = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").formulas = [[5, "=A1*$A$1"]];
    sheet.getRange("A2:B3").copyFrom("A1:B1");
    const range = sheet.getRange("A1:B3");
    range.load("formulas");
    await context.sync();
    return range.formulas;
  });
  expect(formulas).toEqual([[5, "=A1*$A$1"], [5, "=A2*$A$1"], [5, "=A3*$A$1"]]);
});

it("a merged block keeps its first content and takes no value into its hidden cells", async () => {
  const { host } = await startPane();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C2");
    range.values = [["", "title", "x"], [1, 2, 3]];
    range.merge();
    range.getCell(1, 1).values = [["lost"]];
    await context.sync();
  });
  const sheet = host.view.sheet("Sheet1");
  expect([sheet.cell(0, 0).text, sheet.cell(0, 1).text, sheet.cell(1, 1).text, sheet.cell(1, 2).mergedInto]).toEqual(["title", "", "", "A1:C2"]);
});

it("hidden rows answer for each row and null when they differ", async () => {
  const hidden = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("2:3").rowHidden = true;
    const ranges = [sheet.getRange("A2:B3"), sheet.getRange("A1:A2"), sheet.getRange("A9")];
    ranges.forEach((range) => range.load("rowHidden"));
    await context.sync();
    return ranges.map((range) => range.rowHidden);
  });
  expect(hidden).toEqual([true, null, false]);
});

it("a visible view leaves out hidden rows and columns", async () => {
  const visible = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:C3");
    range.values = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    const view = range.getVisibleView();
    view.load("values,cellAddresses");
    view.rows.load("items/values");
    await context.sync();
    return [view.values, view.cellAddresses, view.rows.items.map((row) => row.values)];
  });
  expect(visible).toEqual([[[1, 3], [7, 9]], [["A1", "C1"], ["A3", "C3"]], [[[1, 3]], [[7, 9]]]]);
});

it("defined names and tables can be used as addresses", async () => {
  const addresses = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [["h"], ["x"], ["y"]];
    sheet.tables.add("A1:A3", true).name = "tbl";
    context.workbook.names.add("选项", sheet.getRange("C1:C5"));
    const ranges = [sheet.getRange("tbl"), sheet.getRange("选项")];
    ranges.forEach((range) => range.load("address"));
    await context.sync();
    return ranges.map((range) => range.address);
  });
  expect(addresses).toEqual(["Sheet1!A2:A3", "Sheet1!C1:C5"]);
});

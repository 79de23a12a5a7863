import { startPane } from "../../host/loadOfficeJs";

const today = () => ({ year: 2026, month: 11, day: 24 });

/** Writes a value into A1 of a fresh sheet and reads everything back that a cell tells. */
async function written(value: unknown, numberFormat?: string) {
  await startPane({ options: { today } });
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load("values,formulas,valueTypes,numberFormat,text");
    await context.sync();
    return { value: cell.values[0]?.[0] as unknown, formula: cell.formulas[0]?.[0] as unknown, type: cell.valueTypes[0]?.[0], format: cell.numberFormat[0]?.[0] as unknown, text: cell.text[0]?.[0] };
  });
}

describe("a value written to a General cell", () => {
  it.each([
    ["digits become a number", "12", 12, "General"],
    ["blanks around a number do not matter", " 12 ", 12, "General"],
    ["more than 15 digits are lost", "460039200005122718", 460039200005122000, "General"],
    ["also of a number", 460039200005122700, 460039200005122000, "General"],
    ["leading zeros are lost", "007", 7, "General"],
    ["a percentage is a fraction", "15%", 0.15, "0%"],
    ["groups of three digits", "1,234", 1234, "#,##0"],
    ["other commas stay text", "1,2", "1,2", "General"],
    ["half a fraction is a date of this year", "1/2", 46024, 'm"月"d"日"'],
    ["a full date", "2006-09-01", 38961, "yyyy/m/d"],
    ["a day that no calendar has stays text", "2006-02-30", "2006-02-30", "General"],
    ["a time", "8:30", 8.5 / 24, "h:mm"],
    ["a logical word", "true", true, "General"],
    ["an apostrophe keeps text", "'007", "007", "General"],
    ["a phone number with hyphens stays text", "0898-6588-1234", "0898-6588-1234", "General"],
    ["a minus alone stays text", "-", "-", "General"],
    ["words stay text", "张三", "张三", "General"],
  ])("%s", async (_why, entry, value, format) => {
    expect(await written(entry)).toMatchObject({ value, format });
  });

  it("a leading equals sign, plus or minus makes a formula", async () => {
    expect(await written("=1+1")).toMatchObject({ formula: "=1+1" });
    expect(await written("-A5")).toMatchObject({ formula: "=-A5" });
  });

  it("keeps the cell's own format when it is not General", async () => {
    expect(await written("2006-09-01", "0.00")).toMatchObject({ value: 38961, format: "0.00" });
  });
});

describe("a value written to a text cell", () => {
  it.each(["460039200005122718", "007", "1/2", "=A2", "TRUE", "-无"])("%s stays as it is", async (entry) => {
    expect(await written(entry, "@")).toEqual({ value: entry, formula: entry, type: "String", format: "@", text: entry });
  });
});

describe("a block of values", () => {
  beforeEach(() => startPane());

  it("null leaves a cell alone and an empty text clears it", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
      range.values = [["a", "b", "c"]];
      range.values = [[null, "", "z"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["a", "", "z"]]);
  });

  it("must have exactly the rows and columns of the range", async () => {
    const wrong = (values: unknown[][]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = values;
        await context.sync();
      });
    await expect(wrong([["a", "b"]])).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    await expect(wrong([["a", "b"], ["c"]])).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("one value goes to every cell", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = "x" as unknown as unknown[][];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["x", "x"], ["x", "x"]]);
  });

  it("of more than 1,500 cells arrives whole, though the client sends it in slices", async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `r${row}`]);
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C1001");
      range.values = rows;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual(rows);
  });
});

describe("whole columns", () => {
  beforeEach(() => startPane());

  it("answer null for what every cell has of its own, and refuse values", async () => {
    const column = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B:C");
      range.load("values,address,rowCount,isEntireColumn");
      await context.sync();
      return { values: range.values, address: range.address, rows: range.rowCount, whole: range.isEntireColumn };
    });
    expect(column).toEqual({ values: null, address: "Sheet1!B:C", rows: 1048576, whole: true });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("B:B").values = [["x"]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("take one number format, which holds for rows that come later", async () => {
    const { host } = await startPane();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B:B").numberFormat = [["@"]];
      await context.sync();
    });
    host.user.type("Sheet1", "B9000", "460039200005122718");
    expect(host.view.sheet("Sheet1").cell(8999, 1)).toMatchObject({ value: "460039200005122718", numberFormat: "@" });
    expect(host.view.sheet("Sheet1").usedRows).toBe(9000);
  });
});

describe("a date typed on another day", () => {
  it("belongs to the year of that day", async () => {
    await startPane({ options: { today: () => ({ year: 2024, month: 1, day: 1 }) } });
    const value = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.values = [["1/2"]];
      cell.load("values");
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
    expect(value).toBe(45293);
  });
});

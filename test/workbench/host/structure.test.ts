import { formulaEngine } from "../../host/formulaEngine";
import { startPane, type Pane } from "../../host/loadOfficeJs";

let pane: Pane;
beforeEach(async () => {
  pane = await startPane({ engine: await formulaEngine() });
});

const cell = (address: string, sheet = "Sheet1") => pane.host.view.sheet(sheet).cell(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65);

async function onSheet(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
}

describe("rows that are inserted", () => {
  it("push contents, heights, hidden rows, tables and merges down", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A3:B4").values = [["h", "k"], [1, 2]];
      sheet.tables.add("A3:B4", true).name = "tbl";
      sheet.getRange("3:3").format.rowHeight = 33;
      sheet.getRange("4:4").rowHidden = true;
      sheet.getRange("D6:E6").merge();
    });
    pane.host.user.insertRows("Sheet1", 1, 2);
    const sheet = pane.host.view.sheet("Sheet1");
    expect([sheet.tables[0]?.address, sheet.rowHeight(4), sheet.rowHeight(2), sheet.rowHidden(5), cell("D8").mergedInto]).toEqual(["A5:B6", 33, 15, true, "D8:E8"]);
  });

  it("inside a table make it longer, with the formats, rules and calculated columns of their neighbours", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B3").formulas = [["h", "k"], [1, "=A2+1"], [2, "=A3+1"]];
      sheet.getRange("A2:A3").numberFormat = [["0.0"], ["0.0"]];
      sheet.getRange("A2:A3").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
      sheet.tables.add("A1:B3", true);
    });
    pane.host.user.insertRows("Sheet1", 2, 1);
    pane.host.user.insertRows("Sheet1", 1, 1);
    expect(pane.host.view.sheet("Sheet1").tables[0]?.address).toBe("A1:B5");
    expect(["A2", "A4"].map((address) => [cell(address).numberFormat, cell(address).choices])).toEqual([["0.0", ["1", "2"]], ["0.0", ["1", "2"]]]);
    expect(["B2", "B3", "B4", "B5"].map((address) => cell(address).formula)).toEqual(["=A2+1", "=A3+1", "=A4+1", "=A5+1"]);
  });

  it("move references of every sheet, also with $", async () => {
    await onSheet((sheet, context) => {
      sheet.getRange("A5:A6").values = [[1], [2]];
      const other = context.workbook.worksheets.add("外");
      other.getRange("A1:A3").formulas = [["=SUM(Sheet1!$A$5:$A$6)"], ["=Sheet1!A5"], ["=Sheet1!A1"]];
      context.workbook.names.add("名", "=Sheet1!$A$5:$A$6");
      sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$5:$A$6" } };
    });
    pane.host.user.insertRows("Sheet1", 4, 1);
    expect(["A1", "A2", "A3"].map((address) => cell(address, "外").formula)).toEqual(["=SUM(Sheet1!$A$6:$A$7)", "=Sheet1!A6", "=Sheet1!A1"]);
    expect([cell("A1", "外").value, cell("C1").choices]).toEqual([3, ["1", "2"]]);
    expect(pane.host.workbook.namedItem("名")?.formula).toBe("=Sheet1!$A$6:$A$7");
  });
});

describe("rows that are deleted", () => {
  it("take references with them", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A5").values = [[1], [2], [3], [4], [5]];
      sheet.getRange("C9:C11").formulas = [["=SUM(A1:A5)"], ["=A3"], ["=A5"]];
    });
    pane.host.user.deleteRows("Sheet1", 2, 1);
    expect(["C8", "C9", "C10"].map((address) => cell(address).formula)).toEqual(["=SUM(A1:A4)", "=#REF!", "=A4"]);
    expect(cell("C8").value).toBe(12);
  });

  it("a range whose cells are gone is an invalid reference", async () => {
    const reading = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A3");
      range.load("address");
      await context.sync();
      sheet.getRange("3:3").delete("Up");
      range.load("values");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: "InvalidReference" });
  });

  it("leave the format of a whole column whole: the used range does not reach to the bottom of the sheet", async () => {
    await onSheet((sheet) => {
      (sheet.getRange("A:B") as { numberFormat: unknown }).numberFormat = "@";
      sheet.getRange("A1:A9").values = Array.from({ length: 9 }, (_, row) => [row]);
    });
    pane.host.user.deleteRows("Sheet1", 3, 2);
    await onSheet((sheet) => { sheet.getRange("A4:B4").delete("Up"); });
    expect([pane.host.view.sheet("Sheet1").usedRows, cell("A6").text, pane.host.workbook.sheet("Sheet1")?.styleAt(1_048_575, 0).numberFormat]).toEqual([6, "8", "@"]);
  });

  it("below which a formula of another sheet knows nothing leave it as it is", () => {
    pane.host.user.addSheet("别处");
    pane.host.user.type("别处", "A9", "=B9&Sheet1!B9");
    pane.host.user.type("别处", "A10", "=B10");
    pane.host.user.deleteRows("Sheet1", 3, 2);
    expect([cell("A9", "别处").formula, cell("A10", "别处").formula]).toEqual(["=B9&Sheet1!B7", "=B10"]);
  });

  it("a table keeps one blank row when all its rows go, and goes with its headers", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B3").values = [["h", "k"], [1, 2], [3, 4]];
      sheet.tables.add("A1:B3", true);
    });
    pane.host.user.deleteRows("Sheet1", 1, 2);
    expect([pane.host.view.sheet("Sheet1").tables[0]?.address, cell("A2").text]).toEqual(["A1:B2", ""]);
    pane.host.user.deleteRows("Sheet1", 0, 2);
    expect(pane.host.view.sheet("Sheet1").tables).toEqual([]);
  });
});

describe("single cells", () => {
  it("push only their own columns, references too", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").values = [[1, 10], [2, 20]];
      sheet.getRange("D1:E1").formulas = [["=A2", "=B2"]];
      sheet.getRange("A1").insert("Down");
    });
    expect([cell("A3").value, cell("B2").value, cell("D1").formula, cell("E1").formula]).toEqual([2, 20, "=A3", "=B2"]);
  });

  it("sideways", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:C2").values = [[1, 2, 3], [4, 5, 6]];
      sheet.getRange("C1").format.fill.color = "#FFEE00";
      sheet.getRange("A1:A1").delete("Left");
    });
    expect(["A1", "B1", "C1", "A2"].map((address) => cell(address).value)).toEqual([2, 3, "", 4]);
    expect([cell("B1").fill, cell("C1").fill]).toEqual(["#FFEE00", ""]);
  });

  it("do not tear a table apart", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A3:B4").values = [["h", "k"], [1, 2]];
      sheet.tables.add("A3:B4", true);
    });
    await expect(onSheet((sheet) => sheet.getRange("A1").insert("Down"))).rejects.toMatchObject({ code: "InvalidOperation" });
    await onSheet((sheet) => sheet.getRange("A1:B1").insert("Down"));
    expect(pane.host.view.sheet("Sheet1").tables[0]?.address).toBe("A4:B5");
  });
});

describe("whole columns", () => {
  it("are inserted with widths, formats and table columns", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").values = [["h", "k"], [1, 2]];
      sheet.tables.add("A1:B2", true);
      sheet.getRange("B:B").format.columnWidth = 100;
      sheet.getRange("B:B").numberFormat = [["@"]];
      sheet.getRange("B:B").insert("Right");
    });
    const sheet = pane.host.view.sheet("Sheet1");
    expect(sheet.tables[0]).toMatchObject({ address: "A1:C2", headers: ["h", "列2", "k"] });
    expect([cell("C2").value, cell("C9").numberFormat, cell("B9").numberFormat, sheet.columnWidth(2) > sheet.columnWidth(1)]).toEqual([2, "@", "General", true]);
  });
});

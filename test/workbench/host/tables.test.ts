/* eslint office-addins/load-object-before-read: off, office-addins/call-sync-before-read: off, office-addins/call-sync-after-load: off -- the rules cannot follow lists of objects */
import { startPane, type Pane } from "../../host/loadOfficeJs";

let pane: Pane;

/** A table "tbl" over A1:C3 with two rows of data; column C holds a formula. */
beforeEach(async () => {
  pane = await startPane();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A:A").numberFormat = [["@"]];
    sheet.getRange("B2:B3").numberFormat = [["0.00"], ["0.00"]];
    sheet.getRange("A1:C3").formulas = [["学号", "数量", "两倍"], ["01", 1, "=B2*2"], ["02", 2, "=B3*2"]];
    sheet.tables.add("A1:C3", true).name = "tbl";
    await context.sync();
  });
});

const table = () => pane.host.view.sheet("Sheet1").tables[0];
const cell = (address: string) => pane.host.view.sheet("Sheet1").cell(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65);

async function inTable<T>(work: (tbl: Excel.Table, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.tables.getItem("tbl"), context));
}

describe("what a table tells", () => {
  it("its parts", async () => {
    const parts = await inTable(async (tbl, context) => {
      const ranges = [tbl.getRange(), tbl.getHeaderRowRange(), tbl.getDataBodyRange(), tbl.columns.getItem("数量").getDataBodyRange(), tbl.rows.getItemAt(1).getRange()];
      ranges.forEach((range) => range.load("address"));
      await context.sync();
      return ranges.map((range) => range.address.replace("Sheet1!", ""));
    });
    expect(parts).toEqual(["A1:C3", "A1:C1", "A2:C3", "B2:B3", "A3:C3"]);
  });

  it("its columns in order, and each by name, index and id", async () => {
    const names = await inTable(async (tbl, context) => {
      tbl.columns.load("items/name,items/id,count");
      const [byName, byIndex] = [tbl.columns.getItem("两倍"), tbl.columns.getItemAt(0)];
      byName.load("index");
      byIndex.load("name");
      const missing = tbl.columns.getItemOrNullObject("无此列");
      missing.load("name");
      await context.sync();
      return [tbl.columns.items.map((column) => column.name), tbl.columns.count, byName.index, byIndex.name, missing.isNullObject];
    });
    expect(names).toEqual([["学号", "数量", "两倍"], 3, 2, "学号", true]);
  });

  it("is found by the sheet's tables, the workbook's tables, and the tables of a range", async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const lists = [sheet.tables, context.workbook.tables, sheet.getRange("C3:D9").getTables(), sheet.getRange("E1").getTables()];
      lists.forEach((list) => list.load("items/name"));
      await context.sync();
      return lists.map((list) => list.items.map((item) => item.name));
    });
    expect(found).toEqual([["tbl"], ["tbl"], ["tbl"], []]);
  });
});

describe("making tables", () => {
  it("one over a header row alone has one blank body row, which the first added rows fill", async () => {
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("新");
      const tbl = sheet.tables.add("B2:D2", true);
      tbl.getHeaderRowRange().values = [["a", "b", "c"]];
      const before = tbl.getRange();
      before.load("address");
      await context.sync();
      tbl.rows.add(undefined, [[1, 2, 3], [4, 5, 6]]);
      const after = tbl.getRange();
      after.load("address,values");
      await context.sync();
      return [before.address, after.address, after.values];
    });
    expect(address).toEqual(["新!B2:D3", "新!B2:D4", [["a", "b", "c"], [1, 2, 3], [4, 5, 6]]]);
  });

  it("headers are texts, never empty, never twice", async () => {
    const names = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("新");
      sheet.getRange("A1:D1").values = [["姓名", "", "姓名", 2024]];
      const tbl = sheet.tables.add("A1:D2", true);
      tbl.columns.load("items/name");
      await context.sync();
      return tbl.columns.items.map((column) => column.name);
    });
    expect(names).toEqual(["姓名", "列2", "姓名2", "2024"]);
  });

  it("two tables cannot overlap, and two cannot share a name", async () => {
    const overlapping = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").tables.add("C3:E5", true);
      await context.sync();
    });
    await expect(overlapping).rejects.toMatchObject({ code: "InvalidOperation" });
    const sameName = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").tables.add("F1:G2", true).name = "TBL";
      await context.sync();
    });
    await expect(sameName).rejects.toMatchObject({ code: "ItemAlreadyExists", debugInfo: { errorLocation: "Table.name" } });
  });

  it("a table can be renamed, restyled, resized, converted and deleted", async () => {
    await inTable(async (tbl, context) => {
      tbl.name = "新名";
      tbl.style = "TableStyleLight1";
      tbl.resize("A1:D6");
      await context.sync();
    });
    expect(table()).toMatchObject({ name: "新名", address: "A1:D6", headers: ["学号", "数量", "两倍", "列4"] });
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("新名").convertToRange();
      await context.sync();
    });
    expect(table()).toBeUndefined();
    expect(cell("A2").text).toBe("01");
  });
});

describe("a table grows", () => {
  it("when something is typed directly below it: formats and calculated columns go on", () => {
    pane.host.user.type("Sheet1", "B4", "3");
    expect(table()?.address).toBe("A1:C4");
    expect(cell("B4")).toMatchObject({ value: 3, numberFormat: "0.00" });
    expect(cell("C4").formula).toBe("=B4*2");
  });

  it("when rows are pasted below it, and when a paste begins inside it", () => {
    pane.host.user.paste("Sheet1", "A3", "03\t3\n04\t4\n05\t5");
    expect(table()?.address).toBe("A1:C5");
    expect([cell("A5").value, cell("C5").formula]).toEqual(["05", "=B5*2"]);
  });

  it("to the right, with a header of its own", () => {
    pane.host.user.type("Sheet1", "D2", "x");
    expect(table()).toMatchObject({ address: "A1:D3", headers: ["学号", "数量", "两倍", "列4"] });
    pane.host.user.type("Sheet1", "E1", "备注");
    expect(table()?.headers).toEqual(["学号", "数量", "两倍", "列4", "备注"]);
  });

  it("when an add-in writes below it", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A4:B5").values = [["03", 3], ["04", 4]];
      await context.sync();
    });
    expect(table()?.address).toBe("A1:C5");
    expect(cell("C5").formula).toBe("=B5*2");
  });

  it("not over cells that hold something, and not at a distance", () => {
    pane.host.user.type("Sheet1", "A5", "far");
    expect(table()?.address).toBe("A1:C3");
    pane.host.user.type("Sheet1", "C9", "note");
    pane.host.user.paste("Sheet1", "A4", "03\n04\n05\n06\n07\n08");
    expect(table()?.address).toBe("A1:C3");
  });

  it("not when an add-in writes where validation was set below the table only", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A4:A10").dataValidation.rule = { textLength: { formula1: 2, operator: "EqualTo" } };
      sheet.getRange("A4").values = [["03"]];
      await context.sync();
    });
    expect(table()?.address).toBe("A1:C3");
  });

  it("with validation of the row above", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2:B3").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2,3" } };
      await context.sync();
    });
    pane.host.user.type("Sheet1", "A4", "03");
    expect(cell("B4").choices).toEqual(["1", "2", "3"]);
  });

  it("a formula typed into an empty column fills the column", () => {
    pane.host.user.type("Sheet1", "D1", "三倍");
    pane.host.user.type("Sheet1", "D3", "=B3*3");
    expect([cell("D2").formula, cell("D3").formula]).toEqual(["=B2*3", "=B3*3"]);
  });
});

describe("rows and columns", () => {
  it("are added at the end and in between, moving what is below", async () => {
    await inTable(async (tbl, context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A5").values = [["below"]];
      tbl.rows.add(0, [["00", 0, null as never]]);
      tbl.rows.add(undefined, [["03", 3, null as never]]);
      await context.sync();
    });
    expect(table()?.address).toBe("A1:C5");
    expect(["A2", "A3", "A5", "A6"].map((address) => cell(address).text)).toEqual(["00", "01", "03", "below"]);
    expect([cell("C2").formula, cell("C3").formula, cell("C5").formula]).toEqual(["=B2*2", "=B3*2", "=B5*2"]);
  });

  it("a row of another length is refused", async () => {
    const adding = inTable(async (tbl, context) => {
      tbl.rows.add(undefined, [["03", 3]]);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "TableRowCollection.add" } });
  });

  it("rows of a loaded list are found again by their place", async () => {
    const values = await inTable(async (tbl, context) => {
      tbl.rows.load("items/index");
      await context.sync();
      const range = tbl.rows.items[1]?.getRange();
      range?.load("values");
      await context.sync();
      return range?.values;
    });
    expect(values?.[0]?.slice(0, 2)).toEqual(["02", 2]);
  });

  it("when the last row is deleted, a blank one stays", async () => {
    await inTable(async (tbl, context) => {
      tbl.rows.getItemAt(0).delete();
      tbl.rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(table()?.address).toBe("A1:C2");
    expect([cell("A2").text, cell("C2").text]).toEqual(["", ""]);
  });

  it("columns are added, renamed and deleted", async () => {
    const names = await inTable(async (tbl, context) => {
      tbl.columns.add(1, [["姓名"], ["甲"], ["乙"]]);
      tbl.columns.getItem("数量").name = "件数";
      tbl.columns.getItem("两倍").delete();
      tbl.columns.load("items/name");
      await context.sync();
      return tbl.columns.items.map((column) => column.name);
    });
    expect(names).toEqual(["学号", "姓名", "件数"]);
    expect([table()?.address, cell("B2").text, cell("C3").value]).toEqual(["A1:C3", "甲", 2]);
  });
});

describe("totals", () => {
  it("a totals row is shown below the body and hidden again", async () => {
    const address = await inTable(async (tbl, context) => {
      tbl.showTotals = true;
      const totals = tbl.getTotalRowRange();
      totals.load("address");
      await context.sync();
      tbl.showTotals = false;
      const whole = tbl.getRange();
      whole.load("address");
      await context.sync();
      return [totals.address, whole.address];
    });
    expect(address).toEqual(["Sheet1!A4:C4", "Sheet1!A1:C3"]);
  });
});

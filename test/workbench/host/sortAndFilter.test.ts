/* eslint office-addins/load-object-before-read: off, office-addins/call-sync-before-read: off, office-addins/call-sync-after-load: off -- the rules cannot follow lists of objects */
import { formulaEngine } from "../../host/formulaEngine";
import { startPane, type Pane } from "../../host/loadOfficeJs";

let pane: Pane;

/** A table "tbl" over A1:C5: names, numbers, and a formula of the own row. */
beforeEach(async () => {
  pane = await startPane({ engine: await formulaEngine() });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C5").formulas = [["姓名", "数", "两倍"], ["李四", 2, "=B2*2"], ["张三", 10, "=B3*2"], ["", 1, "=B4*2"], ["王五", "无", "=LEN(B5)"]];
    sheet.getRange("A3:B3").format.fill.color = "#FFEE00";
    sheet.tables.add("A1:C5", true).name = "tbl";
    await context.sync();
  });
});

const column = (index: number) => [1, 2, 3, 4].map((row) => pane.host.view.sheet("Sheet1").cell(row, index).text);
const hiddenRows = () => [0, 1, 2, 3, 4, 5].filter((row) => pane.host.view.sheet("Sheet1").rowHidden(row));

describe("sorting", () => {
  it("moves whole rows, formulas and formats with them; blanks come last", () => {
    pane.host.user.sortTable("tbl", "姓名", true);
    expect(column(0)).toEqual(["李四", "王五", "张三", ""]);
    expect(column(2)).toEqual(["4", "1", "20", "2"]);
    expect(pane.host.view.sheet("Sheet1").cell(3, 2).formula).toBe("=B4*2");
    expect([1, 3].map((row) => pane.host.view.sheet("Sheet1").cell(row, 0).fill)).toEqual(["", "#FFEE00"]);
  });

  it("puts numbers before texts, and blanks last in either direction", () => {
    pane.host.user.sortTable("tbl", "数", false);
    expect(column(1)).toEqual(["无", "10", "2", "1"]);
    pane.host.user.sortTable("tbl", "姓名", false);
    expect(column(0)).toEqual(["张三", "王五", "李四", ""]);
  });

  it("by several columns, and ranges with headers, through the add-in", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("F1:G4").values = [["k", "n"], ["b", 1], ["a", 2], ["b", 0]];
      sheet.getRange("F1:G4").sort.apply([{ key: 0, ascending: true }, { key: 1, ascending: true }], false, true);
      context.workbook.tables.getItem("tbl").sort.apply([{ key: 1, ascending: true }]);
      await context.sync();
    });
    const sheet = pane.host.view.sheet("Sheet1");
    expect([0, 1, 2, 3].map((row) => sheet.cell(row, 5).text + sheet.cell(row, 6).text)).toEqual(["kn", "a2", "b0", "b1"]);
    expect(column(1)).toEqual(["1", "2", "10", "无"]);
  });

  it("leaves rows alone that a filter hides", () => {
    pane.host.user.filterTable("tbl", "数", ["2", "1", "无"]);
    pane.host.user.sortTable("tbl", "数", true);
    expect(column(1)).toEqual(["1", "10", "2", "无"]);
  });

  it("by a column that the table does not have is an invalid argument", async () => {
    const sorting = Excel.run(async (context) => {
      context.workbook.tables.getItem("tbl").sort.apply([{ key: 3, ascending: true }]);
      await context.sync();
    });
    await expect(sorting).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "TableSort.apply" } });
  });
});

describe("filtering", () => {
  it("hides the rows whose value is not ticked, and shows them again", () => {
    pane.host.user.filterTable("tbl", "姓名", ["张三", ""]);
    expect(hiddenRows()).toEqual([1, 4]);
    expect(pane.host.view.sheet("Sheet1").tables[0]?.filteredHeaders).toEqual(["姓名"]);
    pane.host.user.filterTable("tbl", "姓名", null);
    expect(hiddenRows()).toEqual([]);
  });

  it("filters of several columns add up", () => {
    pane.host.user.filterTable("tbl", "姓名", ["张三", "李四"]);
    pane.host.user.filterTable("tbl", "数", ["10"]);
    expect(hiddenRows()).toEqual([1, 3, 4]);
  });

  it("an edit does not filter again until somebody asks", async () => {
    pane.host.user.filterTable("tbl", "数", ["10"]);
    pane.host.user.type("Sheet1", "B2", "10");
    expect(hiddenRows()).toEqual([1, 3, 4]);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("tbl").reapplyFilters();
      await context.sync();
    });
    expect(hiddenRows()).toEqual([3, 4]);
  });

  it("through the add-in: values, comparisons, and clearing", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("tbl").columns.getItem("数").filter.applyCustomFilter(">=2");
      await context.sync();
    });
    expect(hiddenRows()).toEqual([3, 4]);
    await Excel.run(async (context) => {
      const tbl = context.workbook.tables.getItem("tbl");
      tbl.clearFilters();
      tbl.columns.getItem("姓名").filter.applyValuesFilter(["王五"]);
      await context.sync();
    });
    expect(hiddenRows()).toEqual([1, 2, 3]);
    const state = await Excel.run(async (context) => {
      const tbl = context.workbook.tables.getItem("tbl");
      tbl.autoFilter.load("isDataFiltered,enabled,criteria");
      await context.sync();
      return [tbl.autoFilter.enabled, tbl.autoFilter.isDataFiltered, tbl.autoFilter.criteria.map((one) => (one as Excel.FilterCriteria | null)?.filterOn ?? null)];
    });
    expect(state).toEqual([true, true, ["Values", null, null]]);
  });

  it("a sheet's own filter works on its range and goes away as a whole", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("散");
      const range = sheet.getRange("A1:B4");
      range.values = [["k", "n"], ["a", 1], ["b", 2], ["a", 3]];
      sheet.autoFilter.apply(range, 0, { filterOn: Excel.FilterOn.values, values: ["b"] });
      await context.sync();
    });
    const rows = () => [1, 2, 3].filter((row) => pane.host.view.sheet("散").rowHidden(row));
    expect(rows()).toEqual([1, 3]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("散").autoFilter.remove();
      await context.sync();
    });
    expect(rows()).toEqual([]);
  });

  it("text pasted into a filtered table goes into consecutive rows, hidden ones included", () => {
    pane.host.user.filterTable("tbl", "姓名", ["李四", "王五"]);
    pane.host.user.paste("Sheet1", "B2", "7\n8\n9");
    expect(column(1)).toEqual(["7", "8", "9", "无"]);
  });

  it("a fill steps over hidden rows, and tables do not hear of it", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("tbl").onChanged.add((event) => {
        seen.push(`table ${event.address}`);
        return Promise.resolve();
      });
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(`sheet ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    pane.host.user.filterTable("tbl", "姓名", ["李四", "王五"]);
    pane.host.user.fill("Sheet1", "B2", "B2:B5");
    await pane.idle();
    expect(column(1)).toEqual(["2", "10", "1", "2"]);
    expect(seen).toEqual(["sheet B2:B5"]);
  });

  it("rows cannot be added to a filtered table", async () => {
    pane.host.user.filterTable("tbl", "姓名", ["李四"]);
    const adding = Excel.run(async (context) => {
      context.workbook.tables.getItem("tbl").rows.add(0, [["x", 1, 1]]);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: "FilteredRangeConflict" });
  });
});

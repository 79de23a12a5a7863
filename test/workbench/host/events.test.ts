/* eslint office-addins/load-object-before-read: off, office-addins/call-sync-before-read: off, office-addins/call-sync-after-load: off -- the rules cannot follow lists of objects */
import { startPane, type Pane } from "../../host/loadOfficeJs";

let pane: Pane;
beforeEach(async () => {
  pane = await startPane();
});

type Seen = readonly unknown[];

/** Registers handlers and gives the list that they fill. */
async function listen(register: (workbook: Excel.Workbook, note: (...what: unknown[]) => Promise<void>) => void): Promise<Seen[]> {
  const seen: Seen[] = [];
  const note = (...what: unknown[]): Promise<void> => {
    seen.push(what);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    register(context.workbook, note);
    await context.sync();
  });
  pane.host.traffic.clear();
  return seen;
}

const listenToChanges = () =>
  listen((workbook, note) => {
    workbook.worksheets.onChanged.add((event) => note(event.address, event.changeType, event.triggerSource));
  });

it("edits of a person and of the add-in are told apart", async () => {
  const seen = await listenToChanges();
  pane.host.user.type("Sheet1", "A1", "x");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B1:C2").values = [[1, 2], [3, 4]];
    await context.sync();
  });
  await pane.idle();
  expect(seen).toEqual([["A1", "RangeEdited", "Unknown"], ["B1:C2", "RangeEdited", "ThisLocalAddin"]]);
});

it("rows and cells inserted and deleted say how", async () => {
  const seen = await listen((workbook, note) => {
    workbook.worksheets.onChanged.add((event) => note(event.address, event.changeType, event.changeDirectionState));
  });
  pane.host.user.insertRows("Sheet1", 2, 2);
  pane.host.user.deleteRows("Sheet1", 0, 1);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C2").insert("Down");
    sheet.getRange("B2").delete("Left");
    await context.sync();
  });
  await pane.idle();
  expect(seen).toEqual([
    ["3:4", "RowInserted", undefined],
    ["1:1", "RowDeleted", undefined],
    ["B2:C2", "CellInserted", { insertShiftDirection: "Down" }],
    ["B2", "CellDeleted", { deleteShiftDirection: "Left" }],
  ]);
});

it("the details of a single cell come with types", async () => {
  const seen = await listen((workbook, note) => {
    workbook.worksheets.getItem("Sheet1").onChanged.add((event) => note(event.details));
  });
  pane.host.user.type("Sheet1", "A1", "x");
  pane.host.user.type("Sheet1", "A1", "12");
  pane.host.user.paste("Sheet1", "A1", "1\t2");
  await pane.idle();
  expect(seen).toEqual([
    [{ valueBefore: "", valueAfter: "x", valueTypeBefore: "Empty", valueTypeAfter: "String" }],
    [{ valueBefore: "x", valueAfter: 12, valueTypeBefore: "String", valueTypeAfter: "Double" }],
    [undefined],
  ]);
});

it("an event's range still points at its cells after rows were inserted above", async () => {
  const ranges: Promise<string>[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      if (event.changeType === "RangeEdited") {
        ranges.push(
          Excel.run(async (handlerContext) => {
            const range = event.getRange(handlerContext);
            range.load("address");
            await handlerContext.sync();
            return range.address;
          }),
        );
      }
      return Promise.resolve();
    });
    await context.sync();
  });
  pane.host.user.type("Sheet1", "B5", "x");
  pane.host.user.insertRows("Sheet1", 0, 1);
  await pane.idle();
  expect(await Promise.all(ranges)).toEqual(["Sheet1!B6"]);
});

it("tables hear of their own cells, and of nothing else", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [["h", "k"], [1, 2]];
    sheet.tables.add("A1:B2", true).name = "tbl";
    await context.sync();
  });
  const seen = await listen((workbook, note) => {
    workbook.tables.getItem("tbl").onChanged.add((event) => note("one", event.address));
    workbook.tables.onChanged.add((event) => note("all", event.address));
    workbook.tables.getItem("tbl").onSelectionChanged.add((event) => note("selected", event.isInsideTable, event.address));
  });
  pane.host.user.type("Sheet1", "A2", "5");
  pane.host.user.type("Sheet1", "D9", "5");
  await pane.idle();
  expect(seen).toEqual([
    ["selected", true, "A2"],
    ["one", "A2"],
    ["all", "A2"],
    ["selected", false, ""],
    ["selected", false, ""],
    ["selected", false, ""],
  ]);
});

it("sheets tell when they are added, deleted, activated and left, and tables too", async () => {
  const seen = await listen((workbook, note) => {
    const { worksheets, tables } = workbook;
    worksheets.onAdded.add(() => note("added"));
    worksheets.onDeleted.add(() => note("deleted"));
    worksheets.onActivated.add(() => note("activated"));
    worksheets.onDeactivated.add(() => note("deactivated"));
    tables.onAdded.add(() => note("table added"));
    tables.onDeleted.add((event) => note("table deleted", event.tableName));
  });
  pane.host.user.addSheet("新");
  await Excel.run(async (context) => {
    const tbl = context.workbook.worksheets.getItem("新").tables.add("A1:B2", true);
    tbl.name = "tbl";
    tbl.delete();
    await context.sync();
  });
  pane.host.user.deleteSheet("新");
  await pane.idle();
  expect(seen).toEqual([["added"], ["deactivated"], ["activated"], ["table added"], ["table deleted", "tbl"], ["deleted"]]);
});

it("selection events come from the sheet and from the workbook", async () => {
  const seen = await listen((workbook, note) => {
    workbook.worksheets.onSelectionChanged.add((event) => note("sheet", event.address));
    workbook.onSelectionChanged.add(() => note("workbook"));
  });
  pane.host.user.select("Sheet1", "B2:C3");
  await pane.idle();
  expect(seen).toEqual([["sheet", "B2:C3"], ["workbook"]]);
  pane.host.user.select("Sheet1", "B2:C3,E5");
  await pane.idle();
  expect(seen[2]).toEqual(["sheet", "B2:C3,E5"]);
});

it("workbook.onSelectionChanged of the test before hears nothing", async () => {
  const seen = await listen((workbook, note) => {
    workbook.onSelectionChanged.add(() => note("this test"));
  });
  pane.host.user.select("Sheet1", "B2");
  await pane.idle();
  expect(seen).toEqual([["this test"]]);
});

it("typing selects the cell, edits it, and moves down as Enter does", async () => {
  const seen = await listen((workbook, note) => {
    workbook.worksheets.onSelectionChanged.add((event) => note("selected", event.address));
    workbook.worksheets.onChanged.add((event) => note("changed", event.address));
  });
  pane.host.user.type("Sheet1", "B2", "1");
  pane.host.user.type("Sheet1", "B3", "2");
  await pane.idle();
  expect(seen).toEqual([["selected", "B2"], ["changed", "B2"], ["selected", "B3"], ["changed", "B3"], ["selected", "B4"]]);
  expect(pane.host.view.selection).toEqual({ sheet: "Sheet1", address: "B4" });
});

it("a removed handler hears no more", async () => {
  const seen: string[] = [];
  const handle = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  pane.host.user.type("Sheet1", "A1", "1");
  await pane.idle();
  await Excel.run(handle.context, async (context) => {
    handle.remove();
    await context.sync();
  });
  pane.host.user.type("Sheet1", "A2", "2");
  await pane.idle();
  expect(seen).toEqual(["A1"]);
});

it("sorting and filtering raise their own events, not onChanged", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A4").values = [["h"], ["b"], ["a"], ["c"]];
    sheet.tables.add("A1:A4", true).name = "tbl";
    await context.sync();
  });
  const seen = await listen((workbook, note) => {
    workbook.worksheets.onChanged.add((event) => note("changed", event.address));
    workbook.worksheets.onRowSorted.add((event) => note("sorted", event.address));
    workbook.worksheets.onRowHiddenChanged.add((event) => note(event.changeType, event.address));
  });
  pane.host.user.sortTable("tbl", "h", true);
  pane.host.user.filterTable("tbl", "h", ["b"]);
  pane.host.user.filterTable("tbl", "h", null);
  await pane.idle();
  expect(seen).toEqual([["sorted", "A2:A4"], ["Hidden", "2:4"], ["Unhidden", "2:4"]]);
});

/* eslint office-addins/load-object-before-read: off, office-addins/call-sync-before-read: off, office-addins/call-sync-after-load: off -- the rules cannot follow lists of objects */
import { startPane } from "../../host/loadOfficeJs";

beforeEach(() => startPane());

describe("things that may not exist", () => {
  it("are null objects that answer isNullObject", async () => {
    const found = await Excel.run(async (context) => {
      const { workbook } = context;
      const objects = [
        workbook.worksheets.getItemOrNullObject("无此表"),
        workbook.tables.getItemOrNullObject("无此表"),
        workbook.names.getItemOrNullObject("无此名"),
        workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject(),
        workbook.worksheets.getItem("Sheet1").freezePanes.getLocationOrNullObject(),
        workbook.worksheets.getItem("Sheet1").getRange("A1:B2").getIntersectionOrNullObject("D4"),
      ];
      objects.forEach((object) => object.load("isNullObject"));
      await context.sync();
      return objects.map((object) => object.isNullObject);
    });
    expect(found).toEqual([true, true, true, true, true, true]);
  });

  it("stay null through their members", async () => {
    const isNull = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject("无此表");
      const body = table.getDataBodyRange();
      body.load("values");
      await context.sync();
      return body.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it("fail with ItemNotFound at their place when they must exist", async () => {
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("无此表").getRange("A1").load("values");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  });
});

it("a failure stops the batch, and what was done before it stays", async () => {
  const { host } = await startPane();
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["first"]];
    sheet.getRange("A2:B2").values = [["too short"]];
    sheet.getRange("A3").values = [["third"]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  const view = host.view.sheet("Sheet1");
  expect([view.cell(0, 0).text, view.cell(2, 0).text]).toEqual(["first", ""]);
});

it("a second sheet of the same name is refused, whatever its case", async () => {
  const adding = Excel.run(async (context) => {
    context.workbook.worksheets.add("SHEET1");
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});

it("several selected areas are an invalid selection for getSelectedRange, but not for getSelectedRanges", async () => {
  const { host } = await startPane();
  host.user.select("Sheet1", "A1:B2,D4");
  const selecting = Excel.run(async (context) => {
    context.workbook.getSelectedRange().load("address");
    await context.sync();
  });
  await expect(selecting).rejects.toMatchObject({ code: "InvalidSelection" });
  const address = await Excel.run(async (context) => {
    const areas = context.workbook.getSelectedRanges();
    areas.load("address,areaCount");
    await context.sync();
    return [areas.address, areas.areaCount];
  });
  expect(address).toEqual(["Sheet1!A1:B2,Sheet1!D4", 2]);
});

it("a member that this host lacks fails by name", async () => {
  const shapes = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").shapes.load("items/name");
    await context.sync();
  });
  await expect(shapes).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Worksheet.Shapes") as string });
});

it("a property that was not loaded cannot be read", async () => {
  const reading = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    await context.sync();
    return sheet.name;
  });
  await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

it("ranges live over several syncs and are let go of when the run ends", async () => {
  const { host, idle } = await startPane();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.values = [["once"]];
    await context.sync();
    range.values = [["twice"]];
    await context.sync();
    expect(host.workbook.ranges.keptCount).toBe(1);
  });
  await idle();
  expect(host.view.sheet("Sheet1").cell(0, 0).text).toBe("twice");
  expect(host.workbook.ranges.keptCount).toBe(0);
});

it("a kept range follows rows that are inserted above it", async () => {
  const address = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B5:C6");
    range.values = [["a", "b"], ["c", "d"]];
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    range.load("address,values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(address).toEqual(["Sheet1!B7:C8", [["a", "b"], ["c", "d"]]]);
});

it("update sets several properties at once", async () => {
  const { host } = await startPane();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").set({ values: [["x"]], format: { fill: { color: "#FFEE00" }, font: { bold: true } } });
    await context.sync();
  });
  expect(host.view.sheet("Sheet1").cell(0, 0)).toMatchObject({ text: "x", fill: "#FFEE00", bold: true });
});

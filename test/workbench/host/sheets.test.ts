/* eslint office-addins/load-object-before-read: off, office-addins/call-sync-before-read: off, office-addins/call-sync-after-load: off -- the rules cannot follow lists of objects */
import { formulaEngine } from "../../host/formulaEngine";
import { startPane, type Pane } from "../../host/loadOfficeJs";

let pane: Pane;
beforeEach(async () => {
  pane = await startPane({ engine: await formulaEngine() });
});

async function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));
}

it("sheets are listed, counted, renamed, moved, hidden and deleted", async () => {
  const state = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("乙").position = 0;
    worksheets.add("丙").visibility = "Hidden";
    worksheets.getItem("Sheet1").name = "甲";
    worksheets.load("items/name,items/position,items/visibility");
    const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
    const [first, last] = [worksheets.getFirst(), worksheets.getLast(true)];
    first.load("name");
    last.load("name");
    await context.sync();
    return { list: worksheets.items.map((sheet) => `${sheet.name} ${sheet.position} ${sheet.visibility}`), counts: [all.value, visible.value], ends: [first.name, last.name] };
  });
  expect(state).toEqual({ list: ["乙 0 Visible", "甲 1 Visible", "丙 2 Hidden"], counts: [3, 2], ends: ["乙", "甲"] });
});

it.each(["", "a".repeat(32), "a/b", "[x]"])("%p is no name for a sheet", async (name) => {
  const adding = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").name = name;
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Worksheet.name" } });
});

it("the last visible sheet cannot be deleted", async () => {
  const deleting = onSheet(async (sheet, context) => {
    sheet.delete();
    await context.sync();
  });
  await expect(deleting).rejects.toMatchObject({ code: "InvalidOperation", debugInfo: { errorLocation: "Worksheet.delete" } });
});

it("panes are frozen and free again", async () => {
  const places = await onSheet(async (sheet, context) => {
    const read = async (): Promise<string | null> => {
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      return location.isNullObject ? null : location.address;
    };
    sheet.freezePanes.freezeRows(3);
    const rows = await read();
    sheet.freezePanes.freezeAt("A1:B2");
    const both = await read();
    sheet.freezePanes.unfreeze();
    return [rows, both, await read()];
  });
  expect(places).toEqual(["Sheet1!1:3", "Sheet1!A1:B2", null]);
});

it("the page set-up is kept", async () => {
  const layout = await onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
    pageLayout.setPrintArea("A1:F20");
    pageLayout.setPrintTitleRows("$2:$3");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "第&P页，共&N页";
    sheet.showGridlines = false;
    sheet.tabColor = "#00B050";
    pageLayout.load("orientation,paperSize,zoom,centerHorizontally,topMargin,leftMargin,printGridlines");
    const [area, titles, footer] = [pageLayout.getPrintArea(), pageLayout.getPrintTitleRows(), pageLayout.headersFooters.defaultForAllPages];
    area.load("address");
    titles.load("address");
    footer.load("centerFooter");
    sheet.load("showGridlines,tabColor");
    await context.sync();
    return [pageLayout.toJSON(), area.address, titles.address, footer.centerFooter, sheet.showGridlines, sheet.tabColor];
  });
  expect(layout).toMatchObject([
    { orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 }, centerHorizontally: true, printGridlines: false },
    "Sheet1!A1:F20",
    "Sheet1!2:3",
    "第&P页，共&N页",
    false,
    "#00B050",
  ]);
  expect((layout[0] as { topMargin: number }).topMargin).toBeCloseTo(72);
  expect((layout[0] as { leftMargin: number }).leftMargin).toBeCloseTo(36);
});

it("names are added, listed, followed and deleted; a taken or impossible name is refused", async () => {
  const state = await onSheet(async (sheet, context) => {
    const { names } = context.workbook;
    names.add("选项", sheet.getRange("B2:B5"));
    names.add("税率", "=0.5").visible = false;
    names.load("items/name,items/formula,items/visible,items/type");
    const range = names.getItem("选项").getRange();
    range.load("address");
    await context.sync();
    names.getItem("税率").delete();
    const gone = names.getItemOrNullObject("税率");
    gone.load("name");
    await context.sync();
    return [names.items.map((item) => `${item.name} ${String(item.formula)} ${String(item.visible)} ${item.type}`), range.address, gone.isNullObject];
  });
  expect(state).toEqual([["选项 =Sheet1!$B$2:$B$5 true Range", "税率 =0.5 false Double"], "Sheet1!B2:B5", true]);
  const add = (name: string) =>
    onSheet(async (_, context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
  await expect(add("选项")).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  await expect(add("A1")).rejects.toMatchObject({ code: "InvalidArgument" });
});

it("the workbook tells its name and keeps its properties", async () => {
  const state = await onSheet(async (_, context) => {
    const { workbook } = context;
    workbook.properties.title = "附件1";
    workbook.load("name");
    workbook.properties.load("title,author");
    await context.sync();
    return [workbook.name, workbook.properties.title, workbook.properties.author];
  });
  expect(state).toEqual(["Book1.xlsx", "附件1", ""]);
});

describe("formats", () => {
  it("answer null where cells differ", async () => {
    const answers = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "red";
      sheet.getRange("A1").format.font.bold = true;
      const ranges = ["A1", "A1:A2", "A2"].map((address) => sheet.getRange(address).format);
      ranges.forEach((format) => format.load("fill/color,font/bold,font/name,horizontalAlignment"));
      await context.sync();
      return ranges.map((format) => [format.fill.color, format.font.bold, format.font.name]);
    });
    expect(answers).toEqual([["#FF0000", true, "Calibri"], [null, null, "Calibri"], ["#FFFFFF", false, "Calibri"]]);
  });

  it("column widths are points, seen as characters; autofit follows the text, Chinese counting double", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A:A").format.columnWidth = 48;
      sheet.getRange("B1:C1").values = [["abcdefghij", "一二三四五六七八九十"]];
      sheet.getRange("B:C").format.autofitColumns();
      await context.sync();
    });
    const view = pane.host.view.sheet("Sheet1");
    expect([view.columnWidth(0), view.columnWidth(1), view.columnWidth(2)]).toEqual([8.43, 11, 21]);
  });

  it("borders are drawn on the sides that are asked for", async () => {
    const styles = await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("B2:C3").format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("InsideVertical").color = "#FF0000";
      const asked = [sheet.getRange("B2"), sheet.getRange("B3")].map((range) => range.format.borders.getItem("EdgeTop"));
      const inside = sheet.getRange("B3").format.borders.getItem("EdgeRight");
      [...asked, inside].forEach((border) => border.load("style,color"));
      await context.sync();
      return [...asked.map((border) => border.style), inside.color];
    });
    expect(styles).toEqual(["Continuous", "None", "#FF0000"]);
  });

  it("a colour that is none is refused", async () => {
    const coloring = onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "no colour";
      await context.sync();
    });
    await expect(coloring).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "RangeFill.color" } });
  });
});

import { startPane, type Pane } from "../../host/loadOfficeJs";

let pane: Pane;

/** A protected sheet whose column B is not locked. */
beforeEach(async () => {
  pane = await startPane();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["locked"]];
    sheet.getRange("B:B").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
    await context.sync();
  });
});

async function onSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
}

it.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["values", (sheet) => { sheet.getRange("A1:B1").values = [["x", "y"]]; }],
  ["clearing", (sheet) => { sheet.getRange("A1").clear(); }],
  ["formats", (sheet) => { sheet.getRange("B1").format.fill.color = "red"; }],
  ["inserting rows", (sheet) => { sheet.getRange("1:1").insert("Down"); }],
  ["row heights", (sheet) => { sheet.getRange("1:1").format.rowHeight = 20; }],
  ["protecting again", (sheet) => { sheet.protection.protect(); }],
])("%s of locked cells are denied to the add-in", async (_what, work) => {
  await expect(onSheet(work)).rejects.toMatchObject({ code: "AccessDenied" });
  expect(pane.host.view.sheet("Sheet1").cell(0, 0).text).toBe("locked");
});

it("unlocked cells and allowed things are not", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B1").values = [["free"]];
    sheet.getRange("A:A").format.columnWidth = 100;
  });
  expect(pane.host.view.sheet("Sheet1").cell(0, 1).text).toBe("free");
});

it("a person is refused by name", () => {
  expect(() => { pane.host.user.type("Sheet1", "A2", "x"); }).toThrow("Sheet1!A2 is locked");
  expect(() => { pane.host.user.paste("Sheet1", "A2", "x\ty"); }).toThrow("Sheet1!A2:B2 is locked");
  expect(() => { pane.host.user.insertRows("Sheet1", 0, 1); }).toThrow("allowInsertRows");
  pane.host.user.type("Sheet1", "B2", "x");
  expect(pane.host.view.sheet("Sheet1").cell(1, 1).text).toBe("x");
});

it("tells whether it is on, and off after unprotect", async () => {
  const states = await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Sheet1");
    protection.load("protected");
    await context.sync();
    const before = protection.protected;
    protection.unprotect();
    protection.load("protected");
    await context.sync();
    return [before, protection.protected];
  });
  expect(states).toEqual([true, false]);
});

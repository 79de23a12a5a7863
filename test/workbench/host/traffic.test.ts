import { startPane, type Pane } from "../../host/loadOfficeJs";

let pane: Pane;
beforeEach(async () => {
  pane = await startPane();
});

async function readA1(): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

const writeA1 = (options: Excel.RunOptions = {}) =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["written"]];
    await context.sync();
  });

describe("the traffic log", () => {
  it("counts a read as one request without writes, and leaves out what office.js does on its own", async () => {
    await readA1();
    await pane.idle();
    expect(pane.host.traffic.entries).toHaveLength(1);
    const [entry] = pane.host.traffic.entries;
    expect(entry?.writes).toBe(false);
    expect(entry?.members).toEqual(["Workbook.Worksheets", "WorksheetCollection.GetItem", "Worksheet.GetRange", "Range.Values"]);
    expect(entry?.requestBytes).toBeGreaterThan(300);
    expect(entry?.responseBytes).toBeGreaterThan(50);
  });

  it("marks writes, counts Chinese in UTF-8, and can be cleared", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["字".repeat(1000)]];
      await context.sync();
    });
    const [entry] = pane.host.traffic.entries;
    expect(entry?.writes).toBe(true);
    expect(entry?.requestBytes).toBeGreaterThan(3000);
    pane.host.traffic.clear();
    expect(pane.host.traffic.entries).toEqual([]);
  });

  it("registering an event, selecting and activating write nothing", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onChanged.add(() => Promise.resolve());
      sheet.activate();
      sheet.getRange("B2").select();
      await context.sync();
    });
    expect(pane.host.traffic.entries.map((entry) => entry.writes)).toEqual([false]);
  });
});

describe("limits", () => {
  it("a request of more than 5 MB is refused as Excel on the web refuses it, and so is an answer", async () => {
    const tooMuch = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
      await context.sync();
    });
    await expect(tooMuch).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    for (let row = 0; row < 200; row++) pane.host.workbook.activeSheet.cells.set(row, 0, "x".repeat(30_000));
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A200").load("values");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});

describe("faults", () => {
  it.each([
    [5004, "InvalidOperationInCellEditMode"],
    [5012, "InvalidOrTimedOutSession"],
    [5102, "ActivityLimitReached"],
    [5103, "RequestPayloadSizeLimitExceeded"],
    [7000, "AccessDenied"],
  ])("the transport error %i reaches the add-in as %s, once", async (transport, code) => {
    pane.host.faults.failNext({ transport });
    await expect(writeA1()).rejects.toMatchObject({ code });
    expect(await readA1()).toBe("");
  });

  it("an Excel error can be asked for by code", async () => {
    pane.host.faults.failNext({ code: "GeneralException" });
    await expect(readA1()).rejects.toMatchObject({ code: "GeneralException" });
  });

  it("the bookkeeping of office.js does not use faults up", async () => {
    await readA1();
    pane.host.faults.failNext({ code: "Conflict" });
    await pane.idle();
    await expect(readA1()).rejects.toMatchObject({ code: "Conflict" });
  });

  it("a silent Excel never answers", async () => {
    pane.host.faults.failNext("silence");
    let answered = false;
    void writeA1().finally(() => {
      answered = true;
    });
    await pane.idle();
    expect(answered).toBe(false);
    expect(await readA1()).toBe("");
  });

  it("while a cell is being edited requests fail, and patient ones wait", async () => {
    pane.host.faults.beginCellEdit();
    await expect(writeA1()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const patient = writeA1({ delayForCellEdit: true });
    await pane.idle();
    expect(pane.host.view.sheet("Sheet1").cell(0, 0).text).toBe("");
    pane.host.faults.endCellEdit();
    await patient;
    expect(pane.host.view.sheet("Sheet1").cell(0, 0).text).toBe("written");
  });
});

import type { Mischief } from "../../../src/workbench/host/events/EventMischief";
import { startPane, type Pane } from "../../host/loadOfficeJs";

let pane: Pane;
beforeEach(async () => {
  pane = await startPane();
});

type Change = readonly [address: string, changeType: string, hasDetails: boolean, source: string];

async function listen(): Promise<Change[]> {
  const seen: Change[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      // The types promise details; Excel leaves them out for more than one cell.
      seen.push([event.address, event.changeType, (event.details as unknown) !== undefined, event.source]);
      return Promise.resolve();
    });
    await context.sync();
  });
  return seen;
}

async function during(mischief: Mischief, gesture: () => void): Promise<void> {
  pane.host.mischief.begin(mischief);
  gesture();
  await pane.idle();
  pane.host.mischief.end();
}

it.each<[Mischief, readonly Change[]]>([
  ["missing", []],
  ["late", []],
  ["doubled", [["A1", "RangeEdited", true, "Local"], ["A1", "RangeEdited", true, "Local"], ["3:4", "RowInserted", false, "Local"], ["3:4", "RowInserted", false, "Local"]]],
  ["reversed", [["3:4", "RowInserted", false, "Local"], ["A1", "RangeEdited", true, "Local"]]],
  ["wrongAddress", [["A1", "RangeEdited", true, "Local"], ["10:11", "RowInserted", false, "Local"]]],
  ["wrongChangeType", [["A1", "RangeEdited", true, "Local"], ["3:4", "RangeEdited", false, "Local"]]],
  ["noDetails", [["A1", "RangeEdited", false, "Local"], ["3:4", "RowInserted", false, "Local"]]],
])("%s events", async (mischief, expected) => {
  const seen = await listen();
  await during(mischief, () => {
    pane.host.user.type("Sheet1", "A1", "x");
    pane.host.user.insertRows("Sheet1", 2, 2);
  });
  expect(seen).toEqual(expected);
  expect(pane.host.view.sheet("Sheet1").cell(0, 0).text).toBe("x");
});

it("late events arrive when the person turns to the pane, once", async () => {
  const seen = await listen();
  await during("late", () => { pane.host.user.type("Sheet1", "A1", "x"); });
  pane.host.mischief.release();
  pane.host.mischief.release();
  await pane.idle();
  expect(seen).toEqual([["A1", "RangeEdited", true, "Local"]]);
});

it("a coauthor's edits come from far away, and move nobody's selection", async () => {
  const seen = await listen();
  pane.host.user.select("Sheet1", "C3");
  pane.host.coauthor.does((person) => { person.type("Sheet1", "A1", "x"); });
  pane.host.user.type("Sheet1", "B1", "y");
  await pane.idle();
  expect(seen).toEqual([["A1", "RangeEdited", true, "Remote"], ["B1", "RangeEdited", true, "Local"]]);
  pane.host.user.undo();
  expect(pane.host.view.sheet("Sheet1").cell(0, 0).text).toBe("x");
});

it("below ExcelApi 1.14 nobody is told who caused a change", async () => {
  pane = await startPane({ requirements: { excelapi: "1.9", richapiruntime: "1.0" } });
  const triggers: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      triggers.push(event.triggerSource);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["x"]];
    await context.sync();
  });
  await pane.idle();
  expect(triggers).toEqual([undefined]);
});

describe("requests", () => {
  const write = (values: readonly string[]): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      values.forEach((value, row) => { sheet.getCell(row, 0).values = [[value]]; });
      await context.sync();
    });
  const column = (rows: number) => Array.from({ length: rows }, (_, row) => pane.host.view.sheet("Sheet1").cell(row, 0).text);

  it("an error in the middle leaves the first half done", async () => {
    pane.host.faults.failNext({ code: "AccessDenied", after: "half" });
    await expect(write(["1", "2", "3", "4"])).rejects.toMatchObject({ code: "AccessDenied" });
    const [first, , , last] = column(4);
    expect([first, last]).toEqual(["1", ""]);
  });

  it("a lost answer leaves everything done", async () => {
    pane.host.faults.failNext({ lostAnswer: 5012 });
    await expect(write(["1"])).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    expect(column(1)).toEqual(["1"]);
  });

  it("a busy Excel lets fifty requests wait and takes no more", async () => {
    pane.host.faults.beginBusy();
    const outcomes = Array.from({ length: 52 }, () => write(["x"]).then(() => "done", () => "refused"));
    await pane.idle();
    pane.host.faults.endBusy();
    const counted = await Promise.all(outcomes);
    expect(counted.filter((outcome) => outcome === "refused")).toHaveLength(2);
  });
});

describe("a person's seldom gestures", () => {
  const text = (address: readonly [row: number, column: number], sheet = "Sheet1") => pane.host.view.sheet(sheet).cell(...address).text;

  it("Text to Columns cuts cells at the separator and tells of the whole block", async () => {
    const seen = await listen();
    pane.host.user.paste("Sheet1", "A1", "a,b\r\nc,d,e");
    pane.host.organiser.textToColumns("Sheet1", "A1:A2", ",");
    await pane.idle();
    expect([text([0, 0]), text([0, 1]), text([1, 2])]).toEqual(["a", "b", "e"]);
    expect(seen[1]?.slice(0, 2)).toEqual(["A1:C2", "RangeEdited"]);
  });

  it("a table that is cut and pasted keeps its name on another sheet", async () => {
    pane.host.user.paste("Sheet1", "A1", "h\tk\r\n1\t2");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B2", true).name = "tbl";
      await context.sync();
    });
    pane.host.user.addSheet("另一张");
    pane.host.organiser.moveTable("tbl", "另一张", "C5");
    expect(pane.host.view.sheet("另一张").tables[0]).toMatchObject({ name: "tbl", address: "C5:D6", headers: ["h", "k"] });
    expect([pane.host.view.sheet("Sheet1").tables.length, text([0, 0]), text([5, 3], "另一张")]).toEqual([0, "", "2"]);
    pane.host.user.undo();
    expect(pane.host.view.sheet("Sheet1").tables[0]?.address).toBe("A1:B2");
  });
});

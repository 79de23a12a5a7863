import { startPane, type Pane } from "../../host/loadOfficeJs";

let pane: Pane;
beforeEach(async () => {
  pane = await startPane();
});

const text = (row: number, column: number) => pane.host.view.sheet("Sheet1").cell(row, column).text;

it("takes back one gesture at a time and brings it again", () => {
  const { user } = pane.host;
  user.type("Sheet1", "A1", "one");
  user.paste("Sheet1", "A1", "x\ty\nz\tw");
  user.undo();
  expect([text(0, 0), text(0, 1)]).toEqual(["one", ""]);
  user.undo();
  expect(text(0, 0)).toBe("");
  user.redo();
  user.redo();
  expect([text(0, 0), text(1, 1)]).toEqual(["x", "w"]);
  user.redo();
  expect(text(0, 0)).toBe("x");
});

it("restores rows, tables and formats as they were", () => {
  const { user } = pane.host;
  user.paste("Sheet1", "A1", "h\tk\n1\t2\n3\t4");
  user.deleteRows("Sheet1", 1, 1);
  user.insertRows("Sheet1", 0, 3);
  user.undo();
  user.undo();
  expect([text(1, 0), text(2, 1)]).toEqual(["1", "4"]);
});

it("a new gesture ends redo", () => {
  const { user } = pane.host;
  user.type("Sheet1", "A1", "one");
  user.undo();
  user.type("Sheet1", "B1", "two");
  user.redo();
  expect(text(0, 0)).toBe("");
});

it("a write of the add-in ends undo, reading does not", async () => {
  const { user } = pane.host;
  user.type("Sheet1", "A1", "one");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
  });
  user.undo();
  expect(text(0, 0)).toBe("");
  user.redo();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("Z9").format.fill.color = "red";
    await context.sync();
  });
  user.undo();
  expect(text(0, 0)).toBe("one");
});

it("raises the ordinary events", async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push([event.address, event.changeType]);
      return Promise.resolve();
    });
    await context.sync();
  });
  const { user } = pane.host;
  user.type("Sheet1", "A1", "one");
  user.insertRows("Sheet1", 0, 1);
  user.undo();
  user.undo();
  user.redo();
  await pane.idle();
  expect(seen).toEqual([["A1", "RangeEdited"], ["1:1", "RowInserted"], ["1:1", "RowDeleted"], ["A1", "RangeEdited"], ["A1", "RangeEdited"]]);
});

it("a gesture that Excel refuses leaves nothing to undo", async () => {
  pane.host.user.type("Sheet1", "B1", "kept");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").dataValidation.rule = { textLength: { operator: "EqualTo", formula1: 1 } };
    await context.sync();
  });
  pane.host.user.type("Sheet1", "C1", "later");
  expect(() => { pane.host.user.type("Sheet1", "A1", "too long"); }).toThrow("A1");
  pane.host.user.undo();
  expect([text(0, 0), text(0, 1), text(0, 2)]).toEqual(["", "kept", ""]);
});

import { formatAddress } from "../../../src/workbench/host/model/geometry/address";
import { formulaEngine } from "../../host/formulaEngine";
import { startPane, type Pane } from "../../host/loadOfficeJs";

let pane: Pane;

/** Names in A2:A4, numbers in B2:B4. */
beforeEach(async () => {
  pane = await startPane({ engine: await formulaEngine() });
  pane.host.user.paste("Sheet1", "A1", "name\tnumber\na\t1\nb\t5\nc\t9");
});

const fills = (column: number) => [1, 2, 3].map((row) => pane.host.view.sheet("Sheet1").cell(row, column).fill);

interface Rule {
  readonly address: string;
  readonly formula: string;
  readonly fill?: string;
  readonly stopIfTrue?: boolean;
}

async function addRules(...rules: readonly Rule[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const rule of rules) {
      const format = sheet.getRange(rule.address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = rule.formula;
      format.custom.format.fill.color = rule.fill ?? "#FF0000";
      format.stopIfTrue = rule.stopIfTrue ?? false;
    }
    await context.sync();
  });
}

it("a relative formula speaks from the top-left cell of its range", async () => {
  await addRules({ address: "A2:B4", formula: "=$B2>4" });
  expect([fills(0), fills(1)]).toEqual([["", "#FF0000", "#FF0000"], ["", "#FF0000", "#FF0000"]]);
});

it("follows what a person types", async () => {
  await addRules({ address: "A2:A4", formula: "=$B2>4" });
  expect(fills(0)).toEqual(["", "#FF0000", "#FF0000"]);
  pane.host.user.type("Sheet1", "B2", "7");
  expect(fills(0)).toEqual(["#FF0000", "#FF0000", "#FF0000"]);
});

it("the format that was added last comes first; the others fill in what it leaves open", async () => {
  await addRules({ address: "A2:A4", formula: "=TRUE", fill: "#111111" }, { address: "A2:A4", formula: "=$B2>4", fill: "#222222" });
  expect(fills(0)).toEqual(["#111111", "#222222", "#222222"]);
});

it("stopIfTrue keeps later formats out", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A2:A4");
    const later = range.conditionalFormats.add("Custom");
    later.custom.rule.formula = "=TRUE";
    later.custom.format.font.bold = true;
    const first = range.conditionalFormats.add("Custom");
    first.custom.rule.formula = "=$B2>4";
    first.custom.format.fill.color = "#222222";
    first.stopIfTrue = true;
    await context.sync();
  });
  const cells = [1, 2].map((row) => pane.host.view.sheet("Sheet1").cell(row, 0));
  expect(cells.map(({ bold, fill }) => [bold, fill])).toEqual([[true, ""], [false, "#222222"]]);
});

it("a priority can be changed", async () => {
  await addRules({ address: "A2:A4", formula: "=TRUE", fill: "#111111" }, { address: "A2:A4", formula: "=TRUE", fill: "#222222" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").conditionalFormats.getItemAt(1).priority = 0;
    await context.sync();
  });
  expect(fills(0)[0]).toBe("#111111");
});

it("formats on text and on values are understood too", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const text = sheet.getRange("A2:A4").conditionalFormats.add(Excel.ConditionalFormatType.containsText);
    text.textComparison.rule = { operator: Excel.ConditionalTextOperator.contains, text: "B" };
    text.textComparison.format.fill.color = "#00FF00";
    const value = sheet.getRange("B2:B4").conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    value.cellValue.rule = { operator: "Between", formula1: "=2", formula2: "=9" };
    value.cellValue.format.fill.color = "#0000FF";
    await context.sync();
  });
  expect([fills(0), fills(1)]).toEqual([["", "#00FF00", ""], ["", "#0000FF", "#0000FF"]]);
});

it("are listed with rule and place, and cleared for a part of their range", async () => {
  await addRules({ address: "A2:A4", formula: "=$B2>4" });
  const listed = await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:Z9");
    conditionalFormats.load("items/type,items/priority,items/stopIfTrue,items/custom/rule/formula");
    await context.sync();
    const [format] = conditionalFormats.items;
    const range = format?.getRange();
    range?.load("address");
    await context.sync();
    return [conditionalFormats.items.length, format?.type, format?.priority, format?.custom.rule.formula, range?.address];
  });
  expect(listed).toEqual([1, "Custom", 0, "=$B2>4", "Sheet1!A2:A4"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A3").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(fills(0)).toEqual(["", "", "#FF0000"]);
});

it("go on meaning the same cells when their first cell is taken out", async () => {
  await addRules({ address: "A2:A4", formula: "=$B2>4" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(fills(0)).toEqual(["", "#FF0000", "#FF0000"]);
  pane.host.user.deleteRows("Sheet1", 2, 1);
  expect(pane.host.view.sheet("Sheet1").cell(2, 0).fill).toBe("#FF0000");
});

it("come along with pasted cells and fall apart as in Excel", async () => {
  await addRules({ address: "A2:A4", formula: "=$B2>4" });
  pane.host.user.paste("Sheet1", "D3", pane.host.user.copy("Sheet1", "A3"));
  pane.host.user.paste("Sheet1", "A3", pane.host.user.copy("Sheet1", "F1"));
  const areas = pane.host.workbook.activeSheet.state.conditionalFormats.map((format) => format.areas.map(formatAddress));
  expect(areas).toEqual([["A2", "A4", "D3"]]);
  expect([fills(0), fills(3)]).toEqual([["", "", "#FF0000"], ["", "#FF0000", ""]]);
});

it("tells who looks when something changed, and not when something was only read", async () => {
  let changes = 0;
  pane.host.view.onChange(() => {
    changes++;
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").load("values");
    await context.sync();
  });
  expect(changes).toBe(0);
  await addRules({ address: "A2:A4", formula: "=$B2>4" });
  expect(changes).toBe(1);
});

it("a kind of format that this host cannot show fails by name", async () => {
  const adding = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("DataBar") as string });
});

it("move with inserted and deleted rows, their formulas too", async () => {
  await addRules({ address: "A2:A4", formula: "=$B2>4" });
  pane.host.user.insertRows("Sheet1", 0, 1);
  expect([2, 3, 4].map((row) => pane.host.view.sheet("Sheet1").cell(row, 0).fill)).toEqual(["", "#FF0000", "#FF0000"]);
  pane.host.user.deleteRows("Sheet1", 2, 1);
  expect([2, 3].map((row) => pane.host.view.sheet("Sheet1").cell(row, 0).fill)).toEqual(["#FF0000", "#FF0000"]);
});

it("grow with the table whose last row they cover", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B4", true);
    await context.sync();
  });
  await addRules({ address: "A2:A4", formula: "=$B2>4" });
  pane.host.user.paste("Sheet1", "A5", "d\t8");
  expect(pane.host.view.sheet("Sheet1").cell(4, 0).fill).toBe("#FF0000");
});

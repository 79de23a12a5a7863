import type { FormulaCell, FormulaEngine } from "../../../src/workbench/FormulaEngine";
import { formulaEngine } from "../../host/formulaEngine";
import { startPane, type Pane } from "../../host/loadOfficeJs";

let pane: Pane;
let evaluated: FormulaCell[];

/** The real engine, with a list of the formulas that it was asked for. */
beforeEach(async () => {
  const engine = await formulaEngine();
  evaluated = [];
  const counting: FormulaEngine = {
    evaluate: (cells, read) => {
      evaluated.push(...cells);
      return engine.evaluate(cells, read);
    },
  };
  pane = await startPane({ engine: counting });
});

async function write(address: string, formulas: unknown[][], sheet = "Sheet1"): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas;
    await context.sync();
  });
}

async function read(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

it("formulas give values, also through other formulas", async () => {
  await write("A1:C1", [[2, "=A1*3", "=B1+A1"]]);
  expect(await read("A1:C1")).toEqual([[2, 6, 8]]);
});

it("a changed cell changes what depends on it, however far", async () => {
  await write("A1:C1", [[2, "=A1*3", "=B1+1"]]);
  await read("C1");
  pane.host.user.type("Sheet1", "A1", "10");
  expect(await read("A1:C1")).toEqual([[10, 30, 31]]);
});

it("a change goes on through formulas of rows that nobody touched", async () => {
  await write("A1:C3", [[1, "", ""], ["", "=A1+1", ""], ["", "", "=B2+1"]]);
  expect(await read("C3")).toEqual([[3]]);
  pane.host.user.type("Sheet1", "A1", "5");
  expect(await read("C3")).toEqual([[7]]);
});

it("a formula that two others need is computed once", async () => {
  await write("A1:D2", [[1, "", "", ""], ["=A1+1", "=A2+1", "=A2+2", "=B2+C2"]]);
  expect(await read("D2")).toEqual([[7]]);
  expect(evaluated.map((cell) => cell.column).sort()).toEqual([0, 1, 2, 3]);
});

it("nothing is computed before somebody looks, and nothing twice", async () => {
  await write("A1:B1", [[2, "=A1*3"]]);
  expect(evaluated).toHaveLength(0);
  await read("B1");
  await read("B1");
  expect(evaluated).toHaveLength(1);
});

it("an edit of one row computes the formulas of that row alone", async () => {
  const rows = Array.from({ length: 2000 }, (_, index) => [index, `=A${index + 1}*2`]);
  await write("A1:B2000", rows);
  await read("B1:B2000");
  evaluated.length = 0;
  pane.host.user.type("Sheet1", "A1234", "7");
  const values = await read("B1:B2000");
  expect(values[1233]).toEqual([14]);
  expect(evaluated.map((cell) => cell.row)).toEqual([1233]);
});

it("a column total follows every row", async () => {
  await write("A1:A3", [[1], [2], [3]]);
  await write("C1", [["=SUM(A:A)"]]);
  expect(await read("C1")).toEqual([[6]]);
  pane.host.user.type("Sheet1", "A4", "4");
  expect(await read("C1")).toEqual([[10]]);
});

it("formulas see other sheets, and follow when they are renamed", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("代码 表").getRange("A1").values = [["甲"]];
    await context.sync();
  });
  await write("A1", [["='代码 表'!A1&\"!\""]]);
  expect(await read("A1")).toEqual([["甲!"]]);
  pane.host.user.renameSheet("代码 表", "新名");
  expect(pane.host.view.sheet("Sheet1").cell(0, 0)).toMatchObject({ value: "甲!", formula: '=新名!A1&"!"' });
});

it("a formula on a deleted sheet becomes an error", async () => {
  pane.host.user.addSheet("临时");
  await write("A1", [["=临时!B2"]]);
  pane.host.user.deleteSheet("临时");
  expect(pane.host.view.sheet("Sheet1").cell(0, 0)).toMatchObject({ formula: "=#REF!", text: "#REF!" });
});

it("defined names and table references mean their cells", async () => {
  await write("A1:B3", [["学号", "数量"], ["01", 4], ["02", 5]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.tables.add("A1:B3", true).name = "tbl";
    context.workbook.names.add("税率", "=0.5");
    sheet.getRange("D1:D3").formulas = [["=SUM(tbl[数量])"], ["=tbl[[#This Row],[数量]]*税率"], ["=COUNTA(tbl[#Headers])"]];
    await context.sync();
  });
  expect(await read("D1:D3")).toEqual([[9], [2], [2]]);
  pane.host.user.type("Sheet1", "B4", "10");
  expect(await read("D1")).toEqual([[19]]);
});

it("a name that points elsewhere changes its formulas", async () => {
  await write("A1:A2", [[1], [2]]);
  await Excel.run(async (context) => {
    context.workbook.names.add("这里", "=Sheet1!$A$1");
    context.workbook.worksheets.getItem("Sheet1").getRange("C1").formulas = [["=这里"]];
    await context.sync();
  });
  expect(await read("C1")).toEqual([[1]]);
  await Excel.run(async (context) => {
    context.workbook.names.getItem("这里").formula = "=Sheet1!$A$2";
    await context.sync();
  });
  expect(await read("C1")).toEqual([[2]]);
});

it("a circle of formulas gives zero and does not hang", async () => {
  await write("A1:B1", [["=B1", "=A1"]]);
  expect(await read("A1:B1")).toEqual([[0, 0]]);
});

it("a chain of thousands of formulas is followed to its end", async () => {
  await write("A1", [[1]]);
  await write("A2:A3000", Array.from({ length: 2999 }, (_, index) => [`=A${index + 1}+0`]));
  expect(await read("A3000")).toEqual([[1]]);
});

it("in manual mode values stay until somebody asks to calculate", async () => {
  await write("A1:B1", [[1, "=A1+1"]]);
  await read("B1");
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = "Manual";
    await context.sync();
  });
  pane.host.user.type("Sheet1", "A1", "5");
  expect(await read("B1")).toEqual([[2]]);
  await Excel.run(async (context) => {
    context.workbook.application.calculate("Recalculate");
    await context.sync();
  });
  expect(await read("B1")).toEqual([[6]]);
});

it("without an engine a formula says so", async () => {
  pane = await startPane();
  await write("A1", [["=1+1"]]);
  expect(await read("A1")).toEqual([["#NAME?"]]);
});

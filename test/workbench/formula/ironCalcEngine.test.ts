import type { CellReader, FormulaCell, FormulaEngine, FormulaValue } from "../../../src/workbench/FormulaEngine";
import { createIronCalcEngine } from "../../../src/workbench/formula/ironCalcEngine";
import { loadIronCalcInNode } from "../../../src/workbench/formula/loadIronCalcInNode";
import { sheetReader, type Cells } from "./sheetReader";

let engine: FormulaEngine;
beforeAll(async () => {
  engine = await createIronCalcEngine(loadIronCalcInNode);
});

const at = (address: string, formula: string, sheet = "Sheet1"): FormulaCell => ({
  sheet,
  row: Number(address.slice(1)) - 1,
  column: address.charCodeAt(0) - 65,
  formula,
});
const one = (formula: string, cells: Cells = {}) => engine.evaluate([at("C5", formula)], sheetReader({ Sheet1: cells }))[0];

describe("values in and out", () => {
  it.each<[string, FormulaValue]>([
    ["a whole number beyond 15 digits", 9007199254740991],
    ["a sum of fractions", 0.1 + 0.2],
    ["a third", 1 / 3],
    ["a huge number", 1.2345678901234567e300],
    ["a tiny negative number", -1.2345678901234567e-7],
    ["a truth value", false],
    ["an ID number", "460039200601011234"],
    ["a text of digits", "007"],
    ["a text like a truth value", "TRUE"],
    ["a text like a date", "2006-01-01"],
    ["a text like a percentage", "15%"],
    ["a text like a formula", "=A2"],
    ["texts that begin with a sign", "+1"],
    ["@ in front", "@x"],
    ["an apostrophe in front", "'x"],
    ["only an apostrophe", "'"],
    ["several lines", "a\r\nb\n"],
    ["a rare character", "𠮷田"],
    ["an error", "#DIV/0!"],
    ["a text that only looks like an error", "#N/A!"],
  ])("keeps %s", (_what, value) => {
    expect(one("=A1", { A1: value })).toBe(value);
  });

  it.each<[string, string, FormulaValue]>([
    ["a date is its serial number", "=DATE(2025,1,2)", 45659],
    ["a percentage is a number", "=5%", 0.05],
    ["a currency result is a number", "=DOLLARDE(1.02,16)", 1.125],
    ["a number with all digits", "=1/3", 1 / 3],
    ["zero has no sign", "=-0", 0],
    ["too large for Excel", "=1E300*1E300", "#NUM!"],
  ])("%s", (_what, formula, expected) => {
    expect(one(formula)).toBe(expected);
  });

  it("gives numbers that are not finite as errors", () => {
    expect(one("=ISERROR(A1)", { A1: Number.NaN })).toBe(true);
  });
});

describe("formulas that cannot be calculated", () => {
  it.each([
    ["=1+", "#NAME?"],
    ["=SUM(", "#NAME?"],
    ['="open', "#NAME?"],
    ["=没有的函数(1)", "#NAME?"],
    ["=没有的名称", "#NAME?"],
    ["=tblTracker[姓名]", "#NAME?"],
    ["=[Book1.xlsx]Sheet1!A1", "#NAME?"],
    ['=INDIRECT("A1")', "#NAME?"],
    ["=OFFSET(A1,1,0)", "#NAME?"],
    [`=${"NOT(".repeat(400)}TRUE${")".repeat(400)}`, "#VALUE!"],
    [`=${"(".repeat(3000)}1${")".repeat(3000)}`, "#VALUE!"],
    [`=1${"+1".repeat(3000)}`, "#VALUE!"],
    [`=LEN("${"x".repeat(9000)}")`, "#VALUE!"],
  ])("%.40s gives an error and spoils nothing", (formula, expected) => {
    const cells = [at("A1", "=1+1"), at("A2", formula), at("A3", '="好"')];
    expect(engine.evaluate(cells, sheetReader({}))).toEqual([2, expected, "好"]);
  });

  it("does without the engine's answer where its code breaks off, for that formula only", async () => {
    const { Model } = await loadIronCalcInNode();
    class Brittle extends Model {
      override setUserInput(sheet: number, row: number, column: number, input: string): void {
        if (input.includes("BREAK")) throw new Error("unreachable");
        super.setUserInput(sheet, row, column, input);
      }
    }
    const brittle = await createIronCalcEngine(() => Promise.resolve({ Model: Brittle }));
    const cells = ["=1", "=2", "=BREAK()", '="四"', "=BREAK()", "=6"].map((formula, row) => at(`A${row + 1}`, formula));
    expect(brittle.evaluate(cells, sheetReader({}))).toEqual([1, 2, "#VALUE!", "四", "#VALUE!", 6]);
  });
});

describe("where formulas stand", () => {
  it("several formulas of one cell, one of them judging that cell", () => {
    const cells = [at("B2", '=B2=""'), at("B2", "=LEN(B2)"), at("B2", "=ROW()+COLUMN()"), at("B2", '=EXACT(B2,"x")')];
    expect(engine.evaluate(cells, sheetReader({ Sheet1: { B2: "x" } }))).toEqual([false, 1, 4, true]);
  });

  it("the same cell of two sheets, each with its own neighbours", () => {
    const cells = [at("B2", "=A2", "附件1"), at("B2", "=A2", "核查 登记表"), at("B2", "='核查 登记表'!A2&附件1!A2", "附件1")];
    const reader = sheetReader({ 附件1: { A2: "甲" }, "核查 登记表": { A2: "乙" } });
    expect(engine.evaluate(cells, reader)).toEqual(["甲", "乙", "乙甲"]);
  });

  it("a sheet's name in any case", () => {
    const data = { A1: "值" };
    const reader = sheetReader({ 附件1: { A1: "甲" }, Data: data, data });
    expect(engine.evaluate([at("B2", "=附件1!A1&data!A1&A1", "Data")], reader)).toEqual(["甲值值"]);
  });

  it("far down the sheet", () => {
    expect(engine.evaluate([{ sheet: "Sheet1", row: 1_048_575, column: 16_383, formula: "=ROW()*COLUMN()" }], sheetReader({}))).toEqual([
      1_048_576 * 16_384,
    ]);
  });

  it("answers in the order of the question, also none", () => {
    const cells = Array.from({ length: 50 }, (_none, row) => at(`A${row + 1}`, row % 2 === 0 ? "=ROW()" : '="r"&ROW()'));
    expect(engine.evaluate(cells, sheetReader({}))).toEqual(cells.map(({ row }) => (row % 2 === 0 ? row + 1 : `r${row + 1}`)));
    expect(engine.evaluate([], sheetReader({}))).toEqual([]);
  });

  it("forgets the cells of the last question", () => {
    expect(one("=A1", { A1: 1 })).toBe(1);
    expect(one('=A1&""')).toBe("");
  });
});

describe("reading cells", () => {
  it("reads each cell that a formula refers to once, and no other", () => {
    const seen: string[] = [];
    const cells: Cells = { A1: 1, A2: 2, A3: 3, B1: 9 };
    engine.evaluate([at("D1", "=SUM(A1:A2)+A1"), at("D2", '=SUM(A1:A3)&"B1"')], watched(cells, seen));
    expect(seen.sort()).toEqual(["0,0", "1,0", "2,0"]);
  });

  it("cuts whole columns, whole rows and long blocks to what is used", () => {
    const seen: string[] = [];
    const [sum] = engine.evaluate([at("D1", "=SUM(A:A)+SUM(1:1)+SUM(B1:B100000)")], watched({ A1: 1, A2: 2, B1: 4 }, seen));
    expect(sum).toBe(3 + 5 + 4);
    expect(seen).toHaveLength(4);
  });

  it("whole columns stay whole for functions that count their cells", () => {
    expect(one("=ROWS(A:A)", { A1: 1 })).toBe(1_048_576);
    expect(one("=COUNTBLANK(A:A)", { A1: 1 })).toBe(1_048_575);
  });

  it("whole columns of sheets of different length fit together", () => {
    const reader = sheetReader({ Sheet1: { A1: "x", A2: "y" }, 附件1: { B1: 1, B2: 2, B3: 3 } });
    expect(engine.evaluate([at("C1", '=SUMPRODUCT((A:A="x")*附件1!B:B)+SUM(附件1!B:B)')], reader)).toEqual([1 + 6]);
  });

  it("the reader may ask the engine itself, for a formula that refers to formulas", () => {
    const formulas: Readonly<Record<string, string>> = { A1: "=A2*10", A2: "=A3+1", A3: "=2" };
    const reader: CellReader = {
      usedSize: () => ({ rows: 3, columns: 1 }),
      value: (_sheet, row) => engine.evaluate([at(`A${row + 1}`, formulas[`A${row + 1}`] ?? "=0")], reader)[0] ?? "",
    };
    expect(reader.value("Sheet1", 0, 0)).toBe(30);
  });
});

function watched(cells: Cells, seen: string[]): CellReader {
  const reader = sheetReader({ Sheet1: cells });
  return {
    usedSize: (sheet) => reader.usedSize(sheet),
    value(sheet, row, column) {
      seen.push(`${row},${column}`);
      return reader.value(sheet, row, column);
    },
  };
}

import type { FormulaEngine, FormulaValue } from "../../../src/workbench/FormulaEngine";
import { createIronCalcEngine } from "../../../src/workbench/formula/ironCalcEngine";
import { loadIronCalcInNode } from "../../../src/workbench/formula/loadIronCalcInNode";
import { sheetReader } from "./sheetReader";

/** 460039 is not a Chinese county: the number belongs to nobody. */
const RIC = "460039200601011234";

const SHEET = {
  A1: RIC,
  A2: 5,
  A3: "5",
  A5: true,
  A6: "#N/A",
  A7: "张三",
  A9: " a  b ",
  A11: "第一行\n第二行",
  A12: "abc",
  A13: "ABC",
  A14: "〔证件号码〕校验码不对；〈姓名〉有空格",
  A15: "a*b",
  A16: "=1+1",
  A17: "'5",
  B1: "460039200601011234",
  B2: "460039200601011235",
};

/** A check character as the template computes it: 17 products spelled out. */
const WEIGHTED_SUM = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  .map((weight, index) => `MID(A1,${index + 1},1)*${weight}`)
  .join("+");

let engine: FormulaEngine;
beforeAll(async () => {
  engine = await createIronCalcEngine(loadIronCalcInNode);
});

const calculate = (formula: string) =>
  engine.evaluate([{ sheet: "Sheet1", row: 4, column: 2, formula }], sheetReader({ Sheet1: SHEET }))[0];

describe("the functions that the workbook's formulas use", () => {
  it.each<[string, FormulaValue]>([
    ["=LEN(A1)", 18],
    ["=LEN(A4)", 0],
    ["=LEN(A11)", 7],
    ["=MID(A1,7,8)", "20060101"],
    ["=VALUE(MID(A1,7,4))", 2006],
    ["=LEFT(A7,5)", "张三"],
    ["=RIGHT(A1)", "4"],
    ["=MOD(-1,11)", 10],
    [`=SUM(${WEIGHTED_SUM.replaceAll("+", ",")})`, 200],
    [`=MID("10X98765432",MOD(${WEIGHTED_SUM},11)+1,1)`, "X"],
    ['=ISNUMBER(SEARCH("〔证件号码〕",A14))', true],
    ['=ISNUMBER(SEARCH("〔姓名〕",A14))', false],
    ['=ISNUMBER(SEARCH("〈姓名〉",A14))', true],
    ['=SEARCH("B",A12)', 2],
    ['=FIND("B",A12)', "#VALUE!"],
    ['=SEARCH("a~*b",A15)', 1],
    ["=EXACT(A12,A13)", false],
    ["=EXACT(A12,A12)", true],
    ["=A12=A13", true],
    ['=A7="张三"', true],
    ['=TEXT(DATE(2006,1,2),"yyyymmdd")', "20060102"],
    ['=TEXT(DATE(2006,2,31),"yyyymmdd")', "20060303"],
    ['=TEXT(DATE(MID(A1,7,4),MID(A1,11,2),MID(A1,13,2)),"yyyy-mm-dd")', "2006-01-01"],
    ["=DATE(2006,1,1)", 38718],
    ["=YEAR(DATE(2025,1,2))", 2025],
    ["=COUNTA(A1:A17)", 14],
    ["=COUNTBLANK(A1:A17)", 3],
    ["=ISBLANK(A4)", true],
    ["=ISBLANK(A7)", false],
    ['=A4=""', true],
    ["=A4=0", true],
    ['=A4&"x"', "x"],
    ["=A4", 0],
    ['=IF(A4="","","不空")', ""],
    ['=IF(AND(A2>1,OR(FALSE,NOT(A4<>""))),"对","错")', "对"],
    ['=IFERROR(A6,"没有")', "没有"],
    ['=IFERROR(1/0,"零")', "零"],
    ["=ISTEXT(A3)", true],
    ["=ISTEXT(A4)", false],
    ["=ISTEXT(A16)", true],
    ["=ISNUMBER(A2)", true],
    ["=ISNUMBER(A3)", false],
    ["=ISERR(A6)", false],
    ["=ISNA(A6)", true],
    ["=ISERR(-MID(A12,1,1))", true],
    ["=ISERR(-MID(A1,1,17))", false],
    ['=SUBSTITUTE(CLEAN(TRIM(A9))," ","")', "ab"],
    ["=CLEAN(A11)", "第一行第二行"],
    ['=CODE("A")', 65],
    ["=UNICODE(A7)", 24352],
    ["=ROW()", 5],
    ["=COLUMN()", 3],
    ["=ROW(A7)*100+COLUMN(D1)", 704],
    ["=INDEX(A1:A17,7)", "张三"],
    ['=INDEX(A1:A17,MATCH("abc",A1:A17,0))', "abc"],
    ['=MATCH("张*",A:A,0)', 7],
    ['=MATCH("没有",A1:A17,0)', "#N/A"],
    ['=COUNTIF(B1:B2,B1&"*")', 1],
    ["=COUNTIF(A1:A17,A2)", 2],
    ['=SUMPRODUCT((A1:A17="abc")*1)', 2],
    ["=SUMPRODUCT(MID(A1,ROW($1:$17),1)*{7;9;10;5;8;4;2;1;6;3;7;9;10;5;8;4;2})", 200],
    ['="5"*1', 5],
    ["=A3+A2", 10],
    ["=SUM(A2:A3)", 5],
    ["=A2=A3", false],
    ['="a"*1', "#VALUE!"],
    ['=""*1', "#VALUE!"],
    ['=A5&""', "TRUE"],
    ['="a""b"&"〔"&A2&"〕"', 'a"b〔5〕'],
    ["=A16", "=1+1"],
    ["=A17", "'5"],
    ["=A11", "第一行\n第二行"],
    ["=A1", RIC],
    ["=A6", "#N/A"],
    ["=A5", true],
    ["=-2^2", 4],
    ['="张">"a"', true],
  ])("%s", (formula, expected) => {
    expect(calculate(formula)).toBe(expected);
  });

  it("IF nested 30 deep and more", () => {
    const nested = Array.from({ length: 60 }, (_none, index) => index).reduceRight((inner, index) => `IF(A2=${index + 100},"x",${inner})`, '"最里面"');
    expect(calculate(`=${nested}`)).toBe("最里面");
  });

  it("a sentence joined from 150 conditions", () => {
    const joined = Array.from({ length: 150 }, (_none, index) => `IF(LEN(A1)<>18,"〔${index}〕","-")`).join("&");
    expect(calculate(`=${joined}`)).toBe("-".repeat(150));
  });
});

describe("where IronCalc alone differs from Excel", () => {
  it.each<[string, FormulaValue]>([
    ['=ISNUMBER(--"5")', true],
    ['=--"5"', 5],
    ["=SUMPRODUCT(--(A12:A13=\"abc\"))", 2],
    ['=2*--"5"', 10],
    ['=7--"5"', 12],
    ['="a--"&--"5"', "a--5"],
    ['=---"5"', -5],
    ["=SUM(ROW(2:4))", 9],
    ["=SUMPRODUCT(column($B$1:D9)*{1,10,100})", 432],
    ["=SUM(ROW(A:A))", 153],
    ["=ROW(B3:B3)+ROW(B3)", 6],
    ["=Sheet9!#REF!", "#REF!"],
    ["=SUM(#REF!A1,1)", "#REF!"],
  ])("%s", (formula, expected) => {
    expect(calculate(formula)).toBe(expected);
  });
});

import { officeWorkbook } from "../adapters/officejs/officeWorkbook";
import type { SheetCommand } from "../blueprint/SheetCommand";
import { observeCells, observeLook, observeSheet, plain } from "./observe";
import { FINAL_SHEET, FIRST_ROW, HEADERS, HEADER_ROW, NAME, ROWS, SHEET, TABLE } from "./scratch";
import type { Step } from "./Step";

const block = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const BODY = block(FIRST_ROW, 0, ROWS.length, HEADERS.length);

/** The commands from which template and submission are made, each kind at least once. */
const COMMANDS: readonly SheetCommand[] = [
  { kind: "addSheet", sheet: SHEET },
  { kind: "setColumnFormat", sheet: SHEET, column: 1, format: "@" },
  { kind: "setNumberFormat", sheet: SHEET, block: block(FIRST_ROW, 2, ROWS.length, 1), format: "@" },
  { kind: "setValues", sheet: SHEET, block: block(0, 0, 1, 1), values: [["一致性检查"]] },
  { kind: "setValues", sheet: SHEET, block: block(HEADER_ROW, 0, 1, HEADERS.length), values: [[...HEADERS]] },
  { kind: "setValues", sheet: SHEET, block: BODY, values: ROWS.map((row) => [...row]) },
  { kind: "setValues", sheet: SHEET, block: block(0, 7, 2, 1), values: [["男"], ["女"]] },
  { kind: "addTable", sheet: SHEET, block: block(HEADER_ROW, 0, ROWS.length + 1, HEADERS.length), name: TABLE, style: "TableStyleLight9" },
  { kind: "defineName", name: NAME, sheet: SHEET, block: block(0, 7, 2, 1) },
  { kind: "fillFormula", sheet: SHEET, block: block(FIRST_ROW, 4, ROWS.length, 1), formula: '=IF($D3="","〔性别〕未填","")' },
  { kind: "setStyle", sheet: SHEET, block: block(0, 0, 1, 5), style: { fill: "#DDEBF7", fontName: "宋体", fontSize: 14, fontColor: "#1F3864", bold: true, wrap: true, horizontal: "CenterAcrossSelection", vertical: "Center", grid: true } },
  { kind: "setColumnWidth", sheet: SHEET, column: 1, characters: 22 },
  { kind: "setRowHeight", sheet: SHEET, block: block(0, 0, 1, 1), points: 30 },
  { kind: "hideColumn", sheet: SHEET, column: 7 },
  { kind: "setValidation", sheet: SHEET, block: block(FIRST_ROW, 3, ROWS.length, 1), validation: { rule: { kind: "list", source: `=${NAME}` }, prompt: { title: "性别", message: "从列表中选择。" }, warning: { title: "请核对", message: "不在列表中。" } } },
  { kind: "setValidation", sheet: SHEET, block: block(FIRST_ROW, 1, ROWS.length, 1), validation: { rule: { kind: "custom", formula: "=LEN($B3)>3" }, prompt: { title: "学号", message: "写全。" }, warning: null } },
  { kind: "addConditionalFormat", sheet: SHEET, block: BODY, format: { formula: '=ISNUMBER(SEARCH("〔"&A$2&"〕",$E3))', fill: "#FFC7CE", fontColor: "#9C0006", stopIfTrue: true } },
  { kind: "addConditionalFormat", sheet: SHEET, block: BODY, format: { formula: '=$C3=""', fill: "#FFF2CC", fontColor: null, stopIfTrue: false } },
  { kind: "freezeRows", sheet: SHEET, rows: 2 },
  { kind: "setTabColor", sheet: SHEET, color: "#4472C4" },
  { kind: "hideGridlines", sheet: SHEET },
  { kind: "setPage", sheet: SHEET, page: { orientation: "Landscape", margins: { top: 1.5, bottom: 1.5, left: 1, right: 1 }, titleRows: { first: 0, count: 2 }, breakBefore: 3, printArea: block(0, 0, 5, 5), footerCenter: "第 &P 页", footerRight: "&D", printsGridlines: false } },
  { kind: "renameSheet", sheet: SHEET, name: FINAL_SHEET },
  { kind: "activateSheet", sheet: FINAL_SHEET },
];

/** Making the sheet, and what it is then. */
export const MAKE_STEPS: readonly Step[] = [
  {
    id: "make",
    says: "建立一张临时工作表：格式、内容、表格、列表、条件格式、页面设置",
    run: async () => {
      await officeWorkbook.apply(COMMANDS);
      return "done";
    },
  },
  { id: "cells", says: "读回内容：文本、数字、公式", run: () => observeCells(FINAL_SHEET, "A1:E5") },
  { id: "look", says: "读回标题的样子", run: () => observeLook(FINAL_SHEET, "A1") },
  { id: "column-look", says: "读回列宽", run: () => observeLook(FINAL_SHEET, "B3") },
  { id: "hidden-column", says: "读回隐藏的列", run: () => observeCells(FINAL_SHEET, "H1:H2") },
  { id: "sheet", says: "读回页面设置和冻结的行", run: () => observeSheet(FINAL_SHEET) },
  {
    id: "survey",
    says: "找到表格和名称",
    run: async () => {
      const { tables, names } = await officeWorkbook.survey([TABLE, "tblNotThere"]);
      return plain({ tables: tables.map((table) => ({ ...table, sheetId: "" })), names: names.filter(({ name }) => name === NAME) });
    },
  },
];

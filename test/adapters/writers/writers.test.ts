import { TextEncoder } from "node:util";
import { LAST_SHEET_ROW, type Block } from "../../../src/blueprint/a1";
import { compileSubmission } from "../../../src/blueprint/compileSubmission";
import type { SheetCommand } from "../../../src/blueprint/SheetCommand";
import { compileTemplate } from "../../../src/blueprint/template";
import { policyPreset } from "../../../src/domain/policyPreset";
import { WRITERS } from "./writers";

/** jsdom has none; the digest of a submission needs it. */
beforeAll(() => { Object.assign(globalThis, { TextEncoder }); });

const block = (row: number, column: number, rows = 1, columns = 1): Block => ({ row, column, rows, columns });
const sheet = "表";
const PAGE = {
  orientation: "Landscape", titleRows: { first: 0, count: 3 }, printArea: block(0, 0, LAST_SHEET_ROW + 1, 5), printsGridlines: true, breakBefore: 3,
  footerCenter: "第 &P 页", footerRight: "&8校验码", margins: { top: 1.5, bottom: 1.5, left: 1, right: 1 },
} as const;

describe.each(WRITERS)("the $name writer", ({ snapshot }) => {
  const made = async (...commands: SheetCommand[]) => {
    const { sheets, ...book } = await snapshot([{ kind: "addSheet", sheet }, ...commands]);
    return { book, sheet: sheets[sheet] };
  };

  it("keeps text as text down to the last row, and long numbers whole", async () => {
    const { sheet: is } = await made(
      { kind: "setColumnFormat", sheet, column: 1, format: "@" },
      { kind: "setValues", sheet, block: block(3, 1, 2), values: [["460039200005122717"], ["=1+1"]] },
    );
    expect(is?.styles).toEqual({ "B:B": { numberFormat: "@" } });
    expect(is?.cells).toEqual({ B4: "460039200005122717", B5: "=1+1" });
  });

  it("gives some cells of a text column another format before their values, so that a number in them is a number", async () => {
    const { sheet: is } = await made(
      { kind: "setColumnFormat", sheet, column: 1, format: "@" },
      { kind: "setNumberFormat", sheet, block: block(0, 1, 2), format: "General" },
      { kind: "setValues", sheet, block: block(0, 1, 3), values: [[2018], ["2018级"], ["2018"]] },
    );
    expect(is?.styles).toEqual({ "B3:B1048576": { numberFormat: "@" } });
    expect(is?.cells).toEqual({ B1: 2018, B2: "2018级", B3: "2018" });
  });

  it("renames sheets with the names and formulas that lead to them, deletes sheets, and leaves one in front", async () => {
    const { sheets, order, names, active } = await snapshot([
      { kind: "addSheet", sheet: "安装中_说明" },
      { kind: "defineName", name: "代码", sheet: "安装中_说明", block: block(1, 0, 2) },
      { kind: "addSheet", sheet: "旧表" },
      { kind: "addSheet", sheet },
      { kind: "setPage", sheet: "安装中_说明", page: PAGE },
      { kind: "renameSheet", sheet: "安装中_说明", name: "填报说明" },
      { kind: "fillFormula", sheet, block: block(0, 0), formula: "='填报说明'!$B$2" },
      { kind: "deleteSheet", sheet: "旧表" },
      { kind: "activateSheet", sheet },
    ]);
    expect({ order, names, active }).toEqual({ order: ["填报说明", sheet], names: { 代码: "=填报说明!$A$2:$A$3" }, active: sheet });
    expect(sheets[sheet]?.cells).toEqual({ A1: "=填报说明!$B$2" });
    expect(sheets["填报说明"]).toMatchObject({ visibility: "Visible", isProtected: false, page: { titleRows: "1:3", printArea: ["A:E"] } });
  });

  it("dresses cells, and adds a second style to the first", async () => {
    const { sheet: is } = await made(
      { kind: "setValues", sheet, block: block(0, 0, 1, 2), values: [["甲", "乙"]] },
      { kind: "setStyle", sheet, block: block(0, 0, 1, 2), style: { fill: "#BDD7EE", fontName: "黑体", fontSize: 18, bold: true, grid: true } },
      { kind: "setStyle", sheet, block: block(0, 0), style: { fontColor: "#1F4E79", wrap: true, horizontal: "CenterAcrossSelection", vertical: "Center" } },
    );
    expect(is?.styles["A1"]).toMatchObject({
      fill: "#BDD7EE", fontName: "黑体", fontSize: 18, bold: true, fontColor: "#1F4E79", wrapText: true, horizontalAlignment: "CenterAcrossSelection", verticalAlignment: "Center",
    });
    expect(is?.styles["B1"]).toEqual({ fill: "#BDD7EE", fontName: "黑体", fontSize: 18, bold: true });
    expect(is?.lines["B1"]).toBe(Array<string>(4).fill("Continuous Thin #000000").join(", "));
  });

  it("fills a formula down with its references", async () => {
    const { sheet: is } = await made({ kind: "fillFormula", sheet, block: block(3, 2, 3), formula: '=IF($A4="","",B$1)' });
    expect(is?.cells).toEqual({ C4: '=IF($A4="","",B$1)', C5: '=IF($A5="","",B$1)', C6: '=IF($A6="","",B$1)' });
  });

  it("makes tables and names", async () => {
    const { sheet: is, book } = await made(
      { kind: "setValues", sheet, block: block(2, 0, 1, 2), values: [["姓名", "性别"]] },
      { kind: "addTable", sheet, block: block(2, 0, 4, 2), name: "tblTest", style: "TableStyleLight1" },
      { kind: "defineName", name: "名单", sheet, block: block(3, 0, 3) },
    );
    expect(is?.tables).toEqual([{ name: "tblTest", area: "A3:B6", style: "TableStyleLight1", showBandedRows: true, showFilterButton: true, showHeaders: true, showTotals: false }]);
    expect(book.names).toEqual({ 名单: "=表!$A$4:$A$6" });
  });

  it("offers lists with a warning that lets the person go on, and messages alone", async () => {
    const warning = { title: "性别", message: "确定吗？" };
    const prompt = { title: "姓名", message: "填正确的。" };
    const { sheet: is } = await made(
      { kind: "setValidation", sheet, block: block(3, 1, LAST_SHEET_ROW - 2), validation: { rule: { kind: "list", source: "=代码_性别" }, prompt: null, warning } },
      { kind: "setValidation", sheet, block: block(3, 2), validation: { rule: { kind: "list", source: "是,否" }, prompt: null, warning } },
      { kind: "setValidation", sheet, block: block(3, 0), validation: { rule: { kind: "none" }, prompt, warning: null } },
    );
    const alert = { ...warning, showAlert: true, style: "Warning" };
    expect(is?.validations).toEqual({
      A4: { rule: { type: "None" }, ignoreBlanks: true, prompt: { ...prompt, showPrompt: true }, alert: null },
      "B4:B1048576": { rule: { type: "List", source: "=代码_性别", inCellDropDown: true }, ignoreBlanks: true, prompt: null, alert },
      C4: { rule: { type: "List", source: "是,否", inCellDropDown: true }, ignoreBlanks: true, prompt: null, alert },
    });
  });

  it("lets the first conditional format win", async () => {
    const rule = (formula: string, stopIfTrue: boolean): SheetCommand => ({
      kind: "addConditionalFormat", sheet, block: block(3, 0, 5, 2), format: { formula, fill: "#FFC7CE", fontColor: stopIfTrue ? "#9C0006" : null, stopIfTrue },
    });
    const { sheet: is } = await made(rule('=$A4<>""', true), rule("=$B4=1", false));
    expect(is?.conditionalFormats).toEqual([
      { type: "Custom", areas: ["A4:B8"], formula: '=$A4<>""', look: { fill: "#FFC7CE", fontColor: "#9C0006" }, stopIfTrue: true },
      { type: "Custom", areas: ["A4:B8"], formula: "=$B4=1", look: { fill: "#FFC7CE" }, stopIfTrue: false },
    ]);
  });

  it("sets widths, heights, frozen rows, the tab and the gridlines", async () => {
    const { sheet: is } = await made(
      { kind: "setColumnWidth", sheet, column: 1, characters: 22 },
      { kind: "hideColumn", sheet, column: 2 },
      { kind: "setRowHeight", sheet, block: block(3, 0, 2), points: 28 },
      { kind: "freezeRows", sheet, rows: 3 },
      { kind: "setTabColor", sheet, color: "#C00000" },
      { kind: "hideGridlines", sheet },
    );
    expect(is).toMatchObject({
      columnWidths: { 1: (22 * 7 + 5) * 0.75 }, hiddenColumns: [2], rowHeights: { 3: 28, 4: 28 }, frozen: { rows: 3, columns: 0 }, tabColor: "#C00000", showGridlines: false,
    });
  });

  it("sets the page", async () => {
    const { sheet: is } = await made({ kind: "setPage", sheet, page: PAGE });
    expect(is?.page).toMatchObject({
      orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 }, centerHorizontally: true, printGridlines: true, titleRows: "1:3", printArea: ["A:E"], rowBreaks: [3],
      topMargin: 43, leftMargin: 28, headersFooters: { centerFooter: "第 &P 页", rightFooter: "&8校验码", leftFooter: "" },
    });
  });
});

const POLICY = policyPreset(2018, "自动化学院", "1.0");
const COLUMNS = Array.from({ length: 19 }, (_, index) => ({ header: `栏${String(index)}`, width: 11 }));

describe("both writers make the same workbook", () => {
  it.each<[string, () => readonly SheetCommand[]]>([
    ["of the template", () => compileTemplate(POLICY, 20)],
    ["of the template without optional columns", () => compileTemplate({ ...POLICY, optionalColumns: [] }, 5)],
    ["of the template of a college with a long name", () => compileTemplate({ ...POLICY, college: "长".repeat(50), reportTo: "长".repeat(100) }, 3)],
    ["of a submission", () => compileSubmission("上报表", { title: "名单", college: "自动化学院", columns: COLUMNS, rows: [COLUMNS.map(() => "内容"), COLUMNS.map(() => "很长的内容，要换行")], countLine: "共 2 人 2 项" })],
    ["of a zero report", () => compileSubmission("上报表", { title: "名单", college: "自动化学院", columns: COLUMNS, rows: [], countLine: "共 0 人 0 项" })],
  ])("%s", async (_what, commands) => {
    const [office, xlsx] = await Promise.all(WRITERS.map(({ snapshot }) => snapshot(commands())));
    expect(xlsx).toEqual(office);
  });
});

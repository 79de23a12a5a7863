/** @jest-environment node */
import { XMLSerializer } from "@xmldom/xmldom";
import { writeWorkbook } from "../../../src/adapters/xlsx/writeWorkbook";
import type { DocumentProperties } from "../../../src/application/DocumentProperties";
import { LAST_SHEET_ROW, type Block } from "../../../src/blueprint/a1";
import type { SheetCommand } from "../../../src/blueprint/SheetCommand";
import { XmlParts } from "./xmlParts";

const PROPERTIES: DocumentProperties = {
  title: "核查模板 <2018> & 附件",
  creator: "学籍自查助手",
  company: "示例大学",
  version: "1.0",
  created: { year: 2018, month: 9, day: 27 },
};
const SHEET = "xl/worksheets/sheet1.xml";

const block = (row: number, column: number, rows = 1, columns = 1): Block => ({ row, column, rows, columns });

/** A workbook with one sheet and what the commands do to it. */
function written(...commands: SheetCommand[]): XmlParts {
  return new XmlParts(bytesOf(...commands));
}

function bytesOf(...commands: SheetCommand[]): Uint8Array {
  return writeWorkbook([{ kind: "addSheet", sheet: "表" }, ...commands], PROPERTIES);
}

/** The style that a cell or column refers to. */
function styleXml(parts: XmlParts, index: string | undefined): string {
  const formats = parts.elements("xl/styles.xml", "cellXfs")[0];
  const found = Array.from(formats?.getElementsByTagNameNS("*", "xf") ?? [])[Number(index ?? 0)];
  return found === undefined ? "" : new XMLSerializer().serializeToString(found);
}

it("says what every part is, and holds every part it speaks of", () => {
  const parts = written({ kind: "addTable", sheet: "表", block: block(0, 0, 2, 2), name: "tbl", style: "TableStyleLight1" });
  const declared = parts.elements("[Content_Types].xml", "Override").map((part) => (part.getAttribute("PartName") ?? "").slice(1));
  expect(new Set(parts.names)).toEqual(new Set([...declared, "[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/worksheets/_rels/sheet1.xml.rels"]));
});

it("gives the same bytes for the same commands", () => {
  const values: SheetCommand = { kind: "setValues", sheet: "表", block: block(0, 0), values: [["甲"]] };
  expect(bytesOf(values)).toEqual(bytesOf(values));
});

it("stores texts that begin like a formula as text, marked so that editing does not change that", () => {
  const texts = ["=1+1", "+86", "-1", "@SUM(A1)"];
  const parts = written({ kind: "setValues", sheet: "表", block: block(0, 0, 4), values: texts.map((text) => [text]) });
  expect(parts.elements(SHEET, "f")).toHaveLength(0);
  expect(parts.elements("xl/sharedStrings.xml", "t").map((text) => text.textContent)).toEqual(texts);
  for (const cell of parts.elements(SHEET, "c")) {
    expect(cell.getAttribute("t")).toBe("s");
    expect(styleXml(parts, cell.getAttribute("s") ?? undefined)).toContain('quotePrefix="1"');
  }
});

it("keeps numbers as numbers, but as text where the cell is text", () => {
  const parts = written(
    { kind: "setColumnFormat", sheet: "表", column: 1, format: "@" },
    { kind: "setValues", sheet: "表", block: block(0, 0, 1, 2), values: [[2018, 2018]] },
  );
  expect(parts.elements(SHEET, "c").map((cell) => [cell.getAttribute("t"), cell.textContent])).toEqual([[null, "2018"], ["s", "0"]]);
});

it.each([
  ["blanks at both ends", "  两边有空格  ", "  两边有空格  "],
  ["what XML would take for its own", "𠮷田 <b>&amp;\"'", "𠮷田 <b>&amp;\"'"],
  ["line ends and tabs", "一行\n两行\r\t制表", "一行\n两行\r\t制表"],
  ["control characters, as the format spells them", "\u0001\uFFFF控制符", "_x0001__xFFFF_控制符"],
  ["half of a surrogate pair", "\uD842!", "_xD842_!"],
  ["a text that looks like such a spelling", "_x0041_", "_x005F_x0041_"],
])("loses no character of a text: %s", (_what, text, stored) => {
  const parts = written({ kind: "setValues", sheet: "表", block: block(0, 0), values: [[text]] });
  const [element] = parts.elements("xl/sharedStrings.xml", "t");
  expect(element?.textContent).toBe(stored);
  expect(element?.getAttribute("xml:space")).toBe("preserve");
});

it("writes an empty text as no value", () => {
  const parts = written({ kind: "setValues", sheet: "表", block: block(0, 0), values: [[""]] });
  expect(parts.elements(SHEET, "v")).toHaveLength(0);
});

it("gives a whole column its format, and every cell in it", () => {
  const parts = written(
    { kind: "setColumnFormat", sheet: "表", column: 0, format: "@" },
    { kind: "setValues", sheet: "表", block: block(4, 0), values: [["46003919991231005X"]] },
  );
  expect(styleXml(parts, parts.attributes(SHEET, "col")?.["style"])).toContain('numFmtId="49"');
  expect(styleXml(parts, parts.attributes(SHEET, "c")?.["s"])).toContain('numFmtId="49"');
});

it("tells Excel that numbers in text columns are meant", () => {
  const parts = written({ kind: "setColumnFormat", sheet: "表", column: 2, format: "@" });
  expect(parts.attributes(SHEET, "ignoredError")).toEqual({ sqref: "C1:C1048576", numberStoredAsText: "1" });
});

it("numbers formats that are not built in from 164", () => {
  const parts = written({ kind: "setNumberFormat", sheet: "表", block: block(0, 0), format: "yyyy-mm-dd" });
  expect(parts.attributes("xl/styles.xml", "numFmt")).toEqual({ numFmtId: "164", formatCode: "yyyy-mm-dd" });
  expect(styleXml(parts, parts.attributes(SHEET, "c")?.["s"])).toContain('numFmtId="164"');
});

it("adds what a style says to what the cell looked like", () => {
  const parts = written(
    { kind: "setStyle", sheet: "表", block: block(0, 0), style: { fill: "#BDD7EE", bold: true, fontName: "黑体", fontSize: 18, fontColor: "#1F4E79" } },
    { kind: "setStyle", sheet: "表", block: block(0, 0), style: { horizontal: "CenterAcrossSelection", vertical: "Center", wrap: true, grid: true } },
  );
  const xf = styleXml(parts, parts.attributes(SHEET, "c")?.["s"]);
  expect(xf).toContain('horizontal="centerContinuous" vertical="center" wrapText="1"');
  const [, font] = parts.elements("xl/styles.xml", "font").map(String);
  for (const piece of ["<b/>", '<sz val="18"/>', 'rgb="FF1F4E79"', 'val="黑体"']) expect(font).toContain(piece);
  expect(parts.elements("xl/styles.xml", "fgColor").map((color) => color.getAttribute("rgb"))).toContain("FFBDD7EE");
  expect(xf).toContain('borderId="1"');
  expect(parts.elements("xl/styles.xml", "left")[1]?.getAttribute("style")).toBe("thin");
});

it("stores equal looks once", () => {
  const parts = written({ kind: "setStyle", sheet: "表", block: block(0, 0, 50, 20), style: { bold: true } });
  expect(parts.elements("xl/styles.xml", "cellXfs")[0]?.getAttribute("count")).toBe("2");
});

it("sets widths, hides columns, sets row heights", () => {
  const parts = written(
    { kind: "setColumnWidth", sheet: "表", column: 1, characters: 22 },
    { kind: "hideColumn", sheet: "表", column: 2 },
    { kind: "setRowHeight", sheet: "表", block: block(3, 0, 2), points: 28 },
  );
  expect(parts.attributes(SHEET, "col")).toEqual({ min: "2", max: "2", width: "22.714", customWidth: "1" });
  expect(parts.attributes(SHEET, "col", 1)).toEqual({ min: "3", max: "3", hidden: "1" });
  expect(parts.elements(SHEET, "row").map((row) => [row.getAttribute("r"), row.getAttribute("ht")])).toEqual([["4", "28"], ["5", "28"]]);
});

describe("formulas", () => {
  const formula = '=IF($A4="","",UNICODE($A4)&"UNICODE(")';
  const filled: SheetCommand = { kind: "fillFormula", sheet: "表", block: block(3, 2, 3), formula };

  it("are written once and shared by the rows below, each speaking of its own row", () => {
    const parts = written(filled);
    const [first, ...others] = parts.elements(SHEET, "f");
    expect(first?.getAttribute("ref")).toBe("C4:C6");
    expect(others.map((cell) => [cell.getAttribute("t"), cell.getAttribute("si"), cell.textContent])).toEqual([["shared", "0", ""], ["shared", "0", ""]]);
  });

  it("name functions younger than the format as the format wants it, outside quotes only", () => {
    expect(written(filled).elements(SHEET, "f")[0]?.textContent).toBe('IF($A4="","",_xlfn.UNICODE($A4)&"UNICODE(")');
  });

  it("belong to the table column, so that new rows get them", () => {
    const parts = written(
      { kind: "setValues", sheet: "表", block: block(2, 0, 1, 3), values: [["姓名", "性别", "校验结果"]] },
      { kind: "addTable", sheet: "表", block: block(2, 0, 4, 3), name: "tblTest", style: "TableStyleLight1" },
      filled,
    );
    const columns = parts.elements("xl/tables/table1.xml", "tableColumn");
    expect(columns.map((column) => column.getAttribute("name"))).toEqual(["姓名", "性别", "校验结果"]);
    expect(columns.map((column) => column.textContent)).toEqual(["", "", 'IF($A4="","",_xlfn.UNICODE($A4)&"UNICODE(")']);
    expect(parts.attributes("xl/tables/table1.xml", "autoFilter")).toEqual({ ref: "A3:C6" });
    expect(parts.attributes("xl/tables/table1.xml", "table")).toMatchObject({ name: "tblTest", displayName: "tblTest", ref: "A3:C6" });
    expect(parts.attributes("xl/tables/table1.xml", "tableStyleInfo")).toMatchObject({ name: "TableStyleLight1" });
  });

  it("are calculated when the file is opened", () => {
    expect(written(filled).attributes("xl/workbook.xml", "calcPr")).toEqual({ fullCalcOnLoad: "1" });
  });
});

describe("validation", () => {
  const prompt = { title: "性别", message: "请从列表中选择。" };
  const warning = { title: "性别", message: "确定要填别的内容吗？" };
  const column = block(3, 1, LAST_SHEET_ROW - 2);

  it("offers a list by its name and lets other content pass with a warning", () => {
    const parts = written({ kind: "setValidation", sheet: "表", block: column, validation: { rule: { kind: "list", source: "=代码_性别" }, prompt, warning } });
    expect(parts.attributes(SHEET, "dataValidation")).toEqual({
      type: "list", allowBlank: "1", errorStyle: "warning", showErrorMessage: "1", errorTitle: "性别", error: warning.message,
      showInputMessage: "1", promptTitle: "性别", prompt: prompt.message, sqref: "B4:B1048576",
    });
    expect(parts.elements(SHEET, "formula1")[0]?.textContent).toBe("代码_性别");
  });

  it("offers words given on the spot", () => {
    const parts = written({ kind: "setValidation", sheet: "表", block: column, validation: { rule: { kind: "list", source: "是,否" }, prompt: null, warning: null } });
    expect(parts.elements(SHEET, "formula1")[0]?.textContent).toBe('"是,否"');
    expect(parts.attributes(SHEET, "dataValidation")).toEqual({ type: "list", allowBlank: "1", sqref: "B4:B1048576" });
  });

  it("asks a formula", () => {
    const parts = written({ kind: "setValidation", sheet: "表", block: column, validation: { rule: { kind: "custom", formula: "=LEN(B4)=18" }, prompt: null, warning } });
    expect(parts.attributes(SHEET, "dataValidation")).toMatchObject({ type: "custom" });
    expect(parts.elements(SHEET, "formula1")[0]?.textContent).toBe("LEN(B4)=18");
  });

  it("may only show an input message", () => {
    const parts = written({ kind: "setValidation", sheet: "表", block: column, validation: { rule: { kind: "none" }, prompt, warning: null } });
    expect(parts.attributes(SHEET, "dataValidation")).toEqual({ allowBlank: "1", showInputMessage: "1", promptTitle: "性别", prompt: prompt.message, sqref: "B4:B1048576" });
    expect(parts.elements(SHEET, "formula1")).toHaveLength(0);
  });
});

it("gives conditional formats their precedence in the order in which they come", () => {
  const format = (formula: string, stopIfTrue: boolean): SheetCommand => ({
    kind: "addConditionalFormat", sheet: "表", block: block(3, 0, 5, 2), format: { formula, fill: "#FFC7CE", fontColor: stopIfTrue ? "#9C0006" : null, stopIfTrue },
  });
  const parts = written(format('=$A4<>""', true), format("=$B4=1", false));
  const rules = parts.elements(SHEET, "cfRule");
  expect(rules.map((rule) => [rule.getAttribute("priority"), rule.getAttribute("stopIfTrue"), rule.getAttribute("dxfId"), rule.textContent])).toEqual([
    ["1", "1", "0", '$A4<>""'],
    ["2", null, "1", "$B4=1"],
  ]);
  const looks = parts.elements("xl/styles.xml", "dxf").map(String);
  expect(looks[0]).toContain('<color rgb="FF9C0006"/>');
  expect(looks[1]).toContain('<bgColor rgb="FFFFC7CE"/>');
  expect(looks[1]).not.toContain("<font>");
});

it("freezes rows, hides gridlines, colours the tab", () => {
  const parts = written(
    { kind: "freezeRows", sheet: "表", rows: 3 },
    { kind: "hideGridlines", sheet: "表" },
    { kind: "setTabColor", sheet: "表", color: "#C00000" },
  );
  expect(parts.attributes(SHEET, "pane")).toEqual({ ySplit: "3", topLeftCell: "A4", activePane: "bottomLeft", state: "frozen" });
  expect(parts.attributes(SHEET, "sheetView")).toMatchObject({ showGridLines: "0" });
  expect(parts.attributes(SHEET, "tabColor")).toEqual({ rgb: "FFC00000" });
});

describe("the page", () => {
  const page: SheetCommand = {
    kind: "setPage",
    sheet: "表",
    page: {
      orientation: "Landscape",
      titleRows: { first: 0, count: 3 },
      printArea: block(0, 0, LAST_SHEET_ROW + 1, 3),
      printsGridlines: true,
      footerCenter: "第 &P 页，共 &N 页",
      breakBefore: null,
      footerRight: "附件1",
      margins: { top: 2.54, bottom: 1.27, left: 1, right: 1 },
    },
  };

  it("is A4, one page wide, with margins and footers", () => {
    const parts = written(page);
    expect(parts.attributes(SHEET, "pageSetup")).toEqual({ paperSize: "9", orientation: "landscape", fitToWidth: "1", fitToHeight: "0" });
    expect(parts.attributes(SHEET, "pageSetUpPr")).toEqual({ fitToPage: "1" });
    expect(parts.attributes(SHEET, "pageMargins")).toMatchObject({ top: "1", bottom: "0.5", left: "0.394" });
    expect(parts.attributes(SHEET, "printOptions")).toEqual({ horizontalCentered: "1", gridLines: "1" });
    expect(parts.elements(SHEET, "oddFooter")[0]?.textContent).toBe("&C第 &P 页，共 &N 页&R附件1");
  });

  it("repeats its rows and prints its area by the names that Excel reserves, after the sheet is renamed too", () => {
    const parts = written(page, { kind: "renameSheet", sheet: "表", name: "王's 表" });
    const names = parts.elements("xl/workbook.xml", "definedName").map((name) => [name.getAttribute("name"), name.getAttribute("localSheetId"), name.textContent]);
    expect(names).toEqual([
      ["_xlnm.Print_Area", "0", "'王''s 表'!$A:$C"],
      ["_xlnm.Print_Titles", "0", "'王''s 表'!$1:$3"],
    ]);
  });
});

it("forgets a deleted sheet, its names and that it was active", () => {
  const parts = written(
    { kind: "addSheet", sheet: "旧表" },
    { kind: "defineName", name: "旧名", sheet: "旧表", block: block(0, 0) },
    { kind: "activateSheet", sheet: "旧表" },
    { kind: "defineName", name: "名单", sheet: "表", block: block(1, 0, 2) },
    { kind: "deleteSheet", sheet: "旧表" },
  );
  expect(parts.elements("xl/workbook.xml", "sheet").map((sheet) => sheet.getAttribute("name"))).toEqual(["表"]);
  expect(parts.elements("xl/workbook.xml", "definedName").map((name) => name.textContent)).toEqual(["'表'!$A$2:$A$3"]);
  expect(parts.attributes("xl/workbook.xml", "workbookView")).toEqual({ activeTab: "0" });
});

it("opens at the active sheet", () => {
  const parts = written({ kind: "addSheet", sheet: "二" }, { kind: "activateSheet", sheet: "二" });
  expect(parts.attributes("xl/workbook.xml", "workbookView")).toEqual({ activeTab: "1" });
  expect(parts.attributes("xl/worksheets/sheet2.xml", "sheetView")).toMatchObject({ tabSelected: "1" });
  expect(parts.attributes(SHEET, "sheetView")).not.toHaveProperty("tabSelected");
});

it("numbers the tables of several sheets through the workbook", () => {
  const table = (sheet: string, name: string): SheetCommand => ({ kind: "addTable", sheet, block: block(0, 0, 2, 1), name, style: "TableStyleLight1" });
  const parts = written(table("表", "tblA"), { kind: "addSheet", sheet: "二" }, table("二", "tblB"));
  expect(parts.attributes("xl/tables/table2.xml", "table")).toMatchObject({ id: "2", name: "tblB" });
  expect(parts.attributes("xl/worksheets/_rels/sheet2.xml.rels", "Relationship")).toMatchObject({ Target: "../tables/table2.xml" });
});

it("says who made it, when and from which template", () => {
  const core = written().document("docProps/core.xml").documentElement;
  expect(core?.textContent).toBe("核查模板 <2018> & 附件学籍自查助手2018-09-27T00:00:00Z2018-09-27T00:00:00Z1.0");
  expect(written().elements("docProps/app.xml", "Company")[0]?.textContent).toBe("示例大学");
});

describe("a file that offers the pane", () => {
  const parts = new XmlParts(writeWorkbook([{ kind: "addSheet", sheet: "表" }], PROPERTIES, { id: "00000000-1111-2222-3333-444444444444", version: "1.2.3.4" }));

  it("names the add-in that the organisation has deployed", () => {
    expect(parts.attributes("xl/webextensions/webextension1.xml", "reference")).toEqual({ id: "00000000-1111-2222-3333-444444444444", version: "1.2.3.4", store: "EXCatalog", storeType: "EXCatalog" });
    expect(parts.attributes("xl/webextensions/webextension1.xml", "property")).toEqual({ name: "Office.AutoShowTaskpaneWithDocument", value: "true" });
    expect(parts.attributes("xl/webextensions/taskpanes.xml", "taskpane")).toMatchObject({ visibility: "1" });
  });

  it("leads from the package to each of its parts, and says what they are", () => {
    expect(parts.elements("_rels/.rels", "Relationship").map((one) => one.getAttribute("Target"))).toContain("xl/webextensions/taskpanes.xml");
    expect(parts.elements("xl/webextensions/_rels/taskpanes.xml.rels", "Relationship").map((one) => one.getAttribute("Target"))).toEqual(["webextension1.xml"]);
    const known = parts.elements("[Content_Types].xml", "Override").map((one) => one.getAttribute("PartName"));
    expect(known).toEqual(expect.arrayContaining(["/xl/webextensions/taskpanes.xml", "/xl/webextensions/webextension1.xml"]));
  });

  it("is otherwise the same file", () => {
    const plain = new XmlParts(writeWorkbook([{ kind: "addSheet", sheet: "表" }], PROPERTIES));
    expect(plain.names.filter((name) => name.includes("webextension"))).toEqual([]);
    expect(parts.text(SHEET)).toBe(plain.text(SHEET));
  });
});

it("refuses commands about a sheet that was never made", () => {
  expect(() => bytesOf({ kind: "hideGridlines", sheet: "没有的表" })).toThrow("没有的表");
});

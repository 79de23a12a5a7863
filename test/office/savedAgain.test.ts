import { writeWorkbook } from "../../src/adapters/xlsx/writeWorkbook";
import { compileSubmission } from "../../src/blueprint/compileSubmission";
import { CODE_LISTS } from "../../src/blueprint/codeLists";
import { policyPreset } from "../../src/domain/policyPreset";
import { SHEET_COLUMNS } from "../../src/domain/columns";
import { filledTemplate, type TypedRow } from "./filledTemplate";
import { describeWithOffice, LibreOffice } from "./libreOffice";
import { SavedWorkbook } from "./SavedWorkbook";
import { CLEAN_ROWS } from "./typedRows";

const POLICY = policyPreset(2018, "自动化学院", "1.0");
/** Texts that a spreadsheet likes to change: long numbers, dates, what begins like a formula. */
const TRICKY: TypedRow = { ...CLEAN_ROWS.attachment1, studentNumber: "0018990101", name: "𠮷田·=甲", chsiValue: "=1+1", correctValue: "-460039200005120018", remarks: "+86 <&>\n第二行" };

describeWithOffice("the exported template, opened and saved again by LibreOffice", () => {
  let office: LibreOffice;
  let saved: SavedWorkbook;
  beforeAll(() => {
    office = new LibreOffice();
    saved = new SavedWorkbook(office.convert(filledTemplate(POLICY, { attachment1: [TRICKY], tracker: [] }, 50), "xlsx"));
  });
  afterAll(() => {
    office.dispose();
  });

  it("keeps its sheets in their order", () => {
    expect(saved.parts.elements("xl/workbook.xml", "sheet").map((sheet) => sheet.getAttribute("name"))).toEqual(["填报说明", "核查登记表", "附件1", "代码表"]);
  });

  it("keeps every text as it was typed", () => {
    const cells = saved.cells("附件1");
    const read = SHEET_COLUMNS.attachment1.slice(0, -1).map((_key, column) => cells.get(`${String.fromCharCode(65 + column)}4`) ?? "");
    expect(read).toEqual(SHEET_COLUMNS.attachment1.slice(0, -1).map((key) => TRICKY[key] ?? ""));
  });

  it("keeps the tables with their columns", () => {
    const tables = saved.parts.names.filter((name) => name.startsWith("xl/tables/"));
    expect(tables.map((table) => [saved.parts.attributes(table, "table")?.["name"], saved.parts.attributes(table, "table")?.["ref"]]).sort()).toEqual([
      ["tblAttachment1", "A3:U53"], ["tblPolicy", "A15:B31"], ["tblTracker", "A3:X53"],
    ]);
  });

  it("keeps the drop-downs, with a warning instead of a refusal", () => {
    const lists = saved.parts.elements(saved.sheetPart("附件1"), "dataValidation").filter((validation) => validation.getAttribute("type") === "list");
    expect(lists.map((list) => list.getElementsByTagNameNS("*", "formula1")[0]?.textContent)).toEqual(expect.arrayContaining([CODE_LISTS.gender.name, CODE_LISTS.wrongItem.name]));
    expect(new Set(lists.map((list) => list.getAttribute("errorStyle")))).toEqual(new Set(["warning"]));
  });

  it("keeps the colours and their precedence", () => {
    const rules = saved.parts.elements(saved.sheetPart("附件1"), "cfRule");
    expect(rules.map((rule) => rule.getAttribute("type"))).toEqual(["expression", "expression", "expression"]);
    expect(rules[0]?.textContent).toContain("未填");
  });

  it("keeps the defined names and the page", () => {
    const names = saved.parts.elements("xl/workbook.xml", "definedName").map((name) => name.getAttribute("name"));
    expect(names).toEqual(expect.arrayContaining([...Object.values(CODE_LISTS).map(({ name }) => name), "_xlnm.Print_Titles"]));
    const sheet = saved.sheetPart("附件1");
    expect(saved.parts.attributes(sheet, "pageSetup")).toMatchObject({ paperSize: "9", orientation: "landscape", fitToWidth: "1", fitToHeight: "0" });
  });
});

describeWithOffice("on paper", () => {
  let office: LibreOffice;
  beforeAll(() => {
    office = new LibreOffice();
  });
  afterAll(() => {
    office.dispose();
  });

  it("the template prints the filled rows, not the thousands that are prepared", () => {
    const rows = Array<TypedRow>(10).fill(CLEAN_ROWS.attachment1);
    const pdf = office.convert(filledTemplate(POLICY, { attachment1: rows, tracker: [] }, 5000), "pdf");
    expect(pageCount(pdf)).toBe(4); // one for each sheet
  });

  it("上报表 takes as many pages as its rows need, on A4 across", () => {
    const columns = Array.from({ length: 19 }, (_, index) => ({ header: `栏${String(index)}`, width: 11 }));
    const rows = Array.from({ length: 100 }, () => columns.map(() => "内容"));
    const submission = compileSubmission("上报表", { title: "自动化学院新生学籍信息有误学生名单", college: "自动化学院", columns, rows, countLine: "共 100 人 100 项" });
    const properties = { title: "上报表", creator: "", company: "", version: "", created: { year: 2018, month: 9, day: 27 } };
    const pdf = office.convert(writeWorkbook(submission, properties), "pdf");
    expect(pageCount(pdf)).toBeGreaterThan(1);
    expect(pdf.toString("latin1")).toMatch(/\/MediaBox\s*\[\s*0 0 841\.\d+ 595\.\d+\s*\]/u);
  });
});

function pageCount(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

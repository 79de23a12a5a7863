/** @jest-environment node */
import { openCollegeFile } from "../../../../src/adapters/xlsx/read/openCollegeFile";
import type { CollegeFile, CollegeSheet } from "../../../../src/application/merge/CollegeFile";
import { gb18030 } from "../../../application/merge/gb18030";
import { directoryEntry, packed, parts, relationships, sheet, text, withDirectoryField, workbook } from "./packages";

function open(bytes: Uint8Array, name = "名单.xlsx"): CollegeFile {
  const file = openCollegeFile(name, bytes);
  if (!file.ok) throw new Error(file.error);
  return file.value;
}

function read(bytes: Uint8Array, name?: string, maxRows?: number): CollegeSheet {
  const found = open(bytes, name).readSheet(0, maxRows);
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

const rowsOf = (sheetData: string, more = {}): CollegeSheet["rows"] => read(workbook(sheetData, more)).rows;

describe("cells of a workbook", () => {
  it.each([
    ["text in the table of texts", `<c r="A1" t="s"><v>0</v></c>`, "第一"],
    ["text of several formatted runs, without phonetic guides", `<c r="A1" t="s"><v>1</v></c>`, "第二段"],
    ["references to characters that XML does not have, as they are written", text("A1", "a&#27;[31m&#x110000;&#0;"), "a&#27;[31m&#x110000;&#0;"],
    ["text in place", text("A1", "张&amp;李 &#x41;_x000D_"), "张&李 A\r"],
    ["CDATA, which no entity can leave", `<c r="A1" t="inlineStr"><is><t><![CDATA[a&amp;b<c>]]></t></is></c>`, "a&amp;b<c>"],
    ["a number", `<c r="A1"><v>36658</v></c>`, 36658],
    ["a number that Excel has rounded", `<c r="A1"><v>4.60039200005122E+17</v></c>`, 460039200005122000],
    ["a number whose last digits cannot be rounded ones", `<c r="A1"><v>460039200005122718</v></c>`, "460039200005122718"],
    ["a number as another program writes out a rounded one", `<c r="A1"><v>${BigInt(460039200005122718)}</v></c>`, Number("460039200005122718")],
    ["a truth value", `<c r="A1" t="b"><v>1</v></c>`, true],
    ["an error", `<c r="A1" t="e"><v>#N/A</v></c>`, "#N/A"],
    ["the text that a formula gave", `<c r="A1" t="str"><f>B1</f><v>男</v></c>`, "男"],
    ["the number that a formula gave", `<c r="A1"><f>1+1</f><v>2</v></c>`, 2],
  ])("%s", (_what, cell, expected) => {
    const texts = `<sst><si><t>第一</t></si><si><r><rPr/><t>第二</t></r><r><t>段</t></r><rPh sb="0" eb="1"><t>ダイ</t></rPh></si></sst>`;
    expect(rowsOf(`<row r="1">${cell}</row>`, { "xl/sharedStrings.xml": texts })).toEqual([[expected]]);
  });

  it("stand where their addresses say", () => {
    expect(rowsOf(`<row r="2">${text("C2", "c")}${text("AA2", "aa")}</row>`)).toEqual([[], ["", "", "c", ...Array<string>(23).fill(""), "aa"]]);
  });

  it("follow one another where a program leaves the addresses out", () => {
    expect(rowsOf(`<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`)).toEqual([[1, 2], [3]]);
  });

  it("are found behind another namespace prefix", () => {
    const prefixed = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(rowsOf("", { "xl/worksheets/sheet1.xml": prefixed })).toEqual([[5]]);
  });

  it("that are empty, however many, are no rows", () => {
    expect(rowsOf(Array.from({ length: 5000 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="1"/></row>`).join(""))).toEqual([]);
  });
});

it("reads hidden rows, merged areas and the footer", () => {
  const content = `<sheetData><row r="1" hidden="1">${text("A1", "a")}</row><row r="2">${text("A2", "b")}</row></sheetData><mergeCells><mergeCell ref="A1:B3"/></mergeCells><headerFooter><oddFooter>&amp;C第 &amp;P 页&amp;R&amp;8校验码 ABCDEFGH</oddFooter></headerFooter>`;
  const found = read(workbook("", { "xl/worksheets/sheet1.xml": sheet(content) }));
  expect(found).toMatchObject({ merged: [{ row: 0, column: 0, rows: 3, columns: 2 }], footer: "&C第 &P 页&R&8校验码 ABCDEFGH" });
  expect([...found.hiddenRows]).toEqual([0]);
});

it("reads only the first rows when only they are asked for", () => {
  const data = Array.from({ length: 100 }, (_, row) => `<row r="${row + 1}">${text(`A${row + 1}`, "x")}</row>`).join("");
  expect(read(workbook(data), undefined, 3).rows).toHaveLength(3);
});

it("names the sheets in order and says which are hidden", () => {
  const file = packed({
    ...parts(""),
    "xl/workbook.xml": `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="甲 &amp; 乙" r:id="rId1"/><sheet name="丙" state="veryHidden" r:id="rId1"/><sheet name="图表" r:id="rId7"/></sheets></workbook>`,
  });
  expect(open(file)).toMatchObject({ usesDate1904: true, sheets: [{ name: "甲 & 乙", isHidden: false }, { name: "丙", isHidden: true }] });
});

it("finds parts whatever the case and slashes of their names", () => {
  const { "xl/worksheets/sheet1.xml": content = "", ...rest } = parts(`<row>${text("A1", "x")}</row>`);
  const file = packed({ ...rest, "XL\\Worksheets\\Sheet1.xml": content, "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "/xl/worksheets/sheet1.xml"]) });
  expect(read(file).rows).toEqual([["x"]]);
});

it("reads files whose sizes stand in ZIP64 fields, as Java systems write them", () => {
  const plain = workbook(`<row>${text("A1", "x")}</row>`);
  const name = "xl/worksheets/sheet1.xml";
  const at = directoryEntry(plain, name);
  const view = new DataView(plain.buffer);
  const extra = new Uint8Array(20);
  const fields = new DataView(extra.buffer);
  fields.setUint16(0, 1, true);
  fields.setUint16(2, 16, true);
  fields.setBigUint64(4, BigInt(view.getUint32(at + 24, true)), true);
  fields.setBigUint64(12, BigInt(view.getUint32(at + 20, true)), true);
  const behindName = at + 46 + name.length;
  const grown = Uint8Array.from([...plain.subarray(0, behindName), ...extra, ...plain.subarray(behindName)]);
  new DataView(grown.buffer).setUint16(at + 30, extra.length, true);
  const file = withDirectoryField(withDirectoryField(grown, name, 24, 0xffffffff), name, 20, 0xffffffff);
  expect(read(file).rows).toEqual([["x"]]);
});

describe("delimited text", () => {
  const list = (bytes: Uint8Array, name = "名单.csv"): CollegeSheet["rows"] => read(bytes, name).rows;
  const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);

  it.each([
    ["UTF-8 with a byte order mark", utf8("\uFEFF姓名,学号\r\n张三,1\r\n")],
    ["UTF-8 without one", utf8("姓名,学号\n张三,1")],
    ["GB18030", gb18030("姓名,学号\r\n张三,1\r\n")],
    ["UTF-16, as Excel's Unicode text", Uint8Array.from(Buffer.from("\uFEFF姓名\t学号\r\n张三\t1\r\n", "utf16le"))],
    ["semicolons", utf8("姓名;学号\n张三;1\n")],
    ["a line that names the delimiter", utf8("sep=;\r\n姓名;学号\r\n张三;1\r\n")],
    ["old Mac line ends", utf8("姓名,学号\r张三,1\r")],
  ])("in %s", (_what, bytes) => {
    expect(list(bytes)).toEqual([["姓名", "学号"], ["张三", "1"]]);
  });

  it("with quotes, delimiters and line breaks inside quotes", () => {
    expect(list(utf8('"a ""b"", c","d\r\ne",f\r\n'))).toEqual([['a "b", c', "d\r\ne", "f"]]);
  });

  it("with numbers kept from Excel as formulas, which are only the text inside", () => {
    expect(list(utf8('="460039200005122718","=""0123""",=1+1\n'))).toEqual([["460039200005122718", "0123", "=1+1"]]);
  });

  it("counts no delimiters inside quotes", () => {
    expect(list(utf8('"a;b;c;d",x\n'))).toEqual([["a;b;c;d", "x"]]);
  });

  it("with an unclosed quote ends with the file", () => {
    expect(list(utf8('a,"b\nc'))).toEqual([["a", "b\nc"]]);
  });

  it("with as many quotes as it likes takes no quadratic time", () => {
    const started = performance.now();
    openCollegeFile("a.csv", utf8('"'.repeat(2_000_001)));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

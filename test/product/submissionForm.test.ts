import { strFromU8, unzipSync } from "fflate";
import type { Sheet } from "../../src/workbench/host/model/Sheet";
import { cleanRow } from "../application/merge/collegeFiles";
import { openInstalled, type Product } from "./openProduct";

const PHONE = "18900000000";
const CLEAN = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "", "汉族", "居民身份证", "460039200005122718", "普通高考", "姓名", "测式甲", "测试甲", "同音字", "身份证复印件", PHONE];
const SECOND_ITEM = [...CLEAN.slice(0, 12), "录取照片", "", "", "录取照片非本人", "身份证", PHONE];
const OTHER = ["自动化学院", "自动化类", "20189901", "2018990100", "18469033150002", "测试乙", "女", "19991130", "汉族", "", "460039199911302686", "", "录取照片", "", "", "录取照片非本人", "身份证", PHONE];

async function submitted(...rows: readonly (readonly string[])[]): Promise<Product> {
  const product = await openInstalled();
  product.host.user.paste("附件1", "B4", rows.map((row) => row.join("\t")).join("\r\n"));
  await product.quiet();
  await product.submission.actions.begin("all");
  await product.quiet();
  return product;
}

function sheetOf({ host }: Product): Sheet {
  const sheet = host.workbook.sheet("上报表");
  if (sheet === null) throw new Error(`上报表 was not made: ${host.view.sheets.map(({ name }) => name).join()}`);
  return sheet;
}

const column = ({ host }: Product, index: number, rows: number) => Array.from({ length: rows }, (_, row) => host.view.sheet("上报表").cell(3 + row, index).text);
const change = (row: readonly string[], cells: Readonly<Record<number, string | undefined>>) => row.map((text, index) => cells[index] ?? text);

it("puts the students in the order of 专业, 班级 and 学号, numbers counted as numbers", async () => {
  const third = cleanRow(7, "自动化学院");
  const rows = [
    change(CLEAN, { 1: "自动化类", 2: "10班" }),
    change(OTHER, { 1: "自动化类", 2: "2班" }),
    change(OTHER, { 1: "机械类", 2: "3班", 3: third.studentNumber, 4: third.examNumber, 5: third.name, 6: third.gender, 7: third.birthDate, 10: third.documentNumber }),
  ];
  const product = await submitted(...rows);
  expect(column(product, 2, 3).map((major, row) => `${major}${column(product, 3, 3)[row] ?? ""}`)).toEqual(["机械类3班", "自动化类2班", "自动化类10班"]);
});

it("has one row for each student and item, and counts both", async () => {
  const product = await submitted(CLEAN, SECOND_ITEM, OTHER);
  expect(product.host.view.sheet("上报表").cell(1, 18).text).toBe("共 2 人 3 项");
  expect(column(product, 6, 3)).toEqual(["测试乙", "测试甲", "测试甲"]);
  expect(column(product, 0, 3)).toEqual(["1", "2", "3"]);
});

it("looks and prints like an official form", async () => {
  const product = await submitted(CLEAN, OTHER);
  const sheet = sheetOf(product);
  const { layout } = sheet.state;
  expect(layout).toMatchObject({
    orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 }, titleRows: { row: 0, rows: 3 }, printArea: [{ row: 0, column: 0, columns: 19 }],
    headersFooters: { centerFooter: "第 &P 页，共 &N 页", rightFooter: expect.stringMatching(/校验码/u) as string },
  });
  expect([sheet.styleAt(0, 0), sheet.styleAt(2, 6), sheet.styleAt(3, 6)].map(({ fontName, fontSize }) => [fontName, fontSize])).toEqual([["黑体", 18], ["宋体", 11], ["宋体", 11]]);
  expect(layout.printArea[0]?.rows).toBe(product.host.view.sheet("上报表").usedRows);
});

it("hides nothing, and asks and colours nothing", async () => {
  const { hiddenRows, hiddenColumns, filteredRows, conditionalFormats, tables, charts, visibility } = sheetOf(await submitted(CLEAN, OTHER)).state;
  expect([hiddenRows.size, hiddenColumns.size, filteredRows.size, conditionalFormats.length, tables.length, charts.length, visibility]).toEqual([0, 0, 0, 0, 0, 0, "Visible"]);
  const product = await submitted(CLEAN);
  const view = product.host.view.sheet("上报表");
  for (let row = 0; row < view.usedRows; row++) for (let at = 0; at < view.usedColumns; at++) expect(view.cell(row, at).choices).toEqual([]);
});

it("holds no phone number of a student in any target, and nobody's name beside the sheet", async () => {
  const product = await submitted(CLEAN, OTHER);
  expect(JSON.stringify([...sheetOf(product).cells.snapshot()])).not.toContain(PHONE);
  await product.submission.actions.make("file");
  const parts = Object.entries(unzipSync(product.saved[0]?.bytes ?? new Uint8Array())).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  expect(parts.filter(([, text]) => text.includes(PHONE))).toEqual([]);
  expect(parts.filter(([, text]) => text.includes("测试甲")).map(([name]) => name)).toEqual(["xl/sharedStrings.xml"]);
});

it("is known again under another name: made again, it takes the place of the renamed one", async () => {
  const product = await submitted(CLEAN);
  product.host.user.renameSheet("上报表", "交教务处");
  await product.quiet();
  await product.submission.actions.begin("all");
  const names = product.host.view.sheets.map(({ name }) => name);
  expect(names.filter((name) => name === "上报表" || name === "交教务处")).toEqual(["上报表"]);
});

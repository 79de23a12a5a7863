import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openInstalled, type Product } from "./openProduct";

const DIRTY = readFileSync(join(__dirname, "../fixtures/dirty-roster.tsv"), "utf8");
const CLEAN = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "", "汉族", "居民身份证", "460039200005122718", "普通高考", "姓名", "测式甲", "测试甲", "同音字", "身份证复印件"];
const SECOND = ["自动化学院", "自动化类", "20189901", "2018990100", "18469033150002", "测试乙", "女", "19991130", "汉族", "", " 460039 19991130 2686 ", "", "录取照片", "", "", "录取照片非本人", ""];

async function submit(product: Product): Promise<void> {
  await product.model.actions.createSubmission();
  await product.quiet();
}

function sheetText({ host }: Product, name: string): string[][] {
  const sheet = host.view.sheet(name);
  return Array.from({ length: sheet.usedRows }, (_, row) => Array.from({ length: sheet.usedColumns }, (__, column) => sheet.cell(row, column).text));
}

it("judges every row of a dirty export and refuses to submit it, saying why", async () => {
  const product = await openInstalled();
  product.host.user.paste("附件1", "A4", DIRTY);
  await product.quiet();
  const { counts, students } = product.model.getState().rosters.attachment1 ?? { counts: null, students: [] };
  expect(counts?.rows).toBe(117);
  expect(counts?.errors).toBeGreaterThan(30);
  for (const { findings } of students) for (const { message } of findings) expect(message).toMatch(/。$/u);
  await submit(product);
  const { notice } = product.model.getState();
  expect(notice?.message).toMatch(/^还不能生成上报表，有 \d+ 处需要先处理：$/u);
  expect(notice?.details[0]).toMatch(/^第 \d+ 行“.+”：/u);
  expect(product.host.view.sheets.map(({ name }) => name)).not.toContain("上报表");
});

it("makes a clean sheet: sorted, numbered, frozen values, no formulas, print set-up", async () => {
  const product = await openInstalled();
  product.host.user.paste("附件1", "B4", [CLEAN, SECOND].map((row) => row.join("\t")).join("\r\n"));
  await product.quiet();
  await submit(product);
  expect(product.model.getState().notice?.message).toBe("上报表已生成：共 2 人 2 项。请打印、签字、盖章后上报。");
  const text = sheetText(product, "上报表");
  expect(text[0]?.[0]).toBe("自动化学院新生学籍信息有误学生名单");
  expect(text[1]?.[0]).toBe("填报单位：自动化学院");
  expect(text[1]?.at(-1)).toBe("共 2 人 2 项");
  expect(text[3]?.slice(0, 12)).toEqual(["1", "自动化学院", "自动化类", "20189901", "2018990100", "18469033150002", "测试乙", "女", "19991130", "汉族", "居民身份证", "460039199911302686"]);
  expect(text[4]?.slice(4, 12)).toEqual(["2018990101", "18469033150001", "测试甲", "男", "20000512", "汉族", "居民身份证", "460039200005122718"]);
  expect(text.at(-1)?.filter((cell) => cell !== "")).toEqual(["填报单位（盖章）：", "填表人：", "联系电话：", "负责人签字：", "填报日期：    年    月    日"]);
  const sheet = product.host.view.sheet("上报表");
  for (let row = 0; row < sheet.usedRows; row++) for (let column = 0; column < sheet.usedColumns; column++) expect(sheet.cell(row, column)).toMatchObject({ formula: "", fill: "" });
  expect(product.host.view.activeSheet).toBe("上报表");
});

it("makes a zero report of an empty list and says so", async () => {
  const product = await openInstalled();
  await submit(product);
  expect(product.model.getState().notice?.message).toContain("零报告（无有误学生）");
  const text = sheetText(product, "上报表");
  expect(text[3]?.[0]).toBe("无有误学生");
  expect(text[1]?.at(-1)).toBe("共 0 人 0 项");
});

it("replaces its own sheet when made again, and nobody else's", async () => {
  const product = await openInstalled();
  product.host.user.addSheet("上报表");
  product.host.user.type("上报表", "A1", "学院留底");
  await product.quiet();
  await submit(product);
  product.host.user.paste("附件1", "B4", CLEAN.join("\t"));
  await product.quiet();
  await submit(product);
  const names = product.host.view.sheets.map(({ name }) => name);
  expect(names.filter((name) => name.startsWith("上报表"))).toEqual(["上报表", "上报表 (2)"]);
  expect(product.host.view.sheet("上报表").cell(0, 0).text).toBe("学院留底");
  expect(sheetText(product, "上报表 (2)")[3]?.[6]).toBe("测试甲");
});

describe("while some rows cannot be mended yet", () => {
  const UNMENDABLE = [...CLEAN.slice(0, 2), "20189902", "2018990299", "18469033150009", "测试丙", ...CLEAN.slice(6, 10), "460039200005122000", ...CLEAN.slice(11)];

  async function withRows(...rows: readonly (readonly string[])[]): Promise<Product> {
    const product = await openInstalled();
    product.host.user.paste("附件1", "B4", rows.map((row) => row.join("\t")).join("\r\n"));
    await product.quiet();
    return product;
  }

  it("hands in the others, says that it is a part and which rows stayed behind, and leaves those as they were", async () => {
    const product = await withRows(CLEAN, UNMENDABLE, SECOND);
    const before = sheetText(product, "附件1");
    await product.model.actions.submitReportable();
    await product.quiet();
    const { notice } = product.model.getState();
    expect(notice?.intent).toBe("warning");
    expect(notice?.message).toContain("共 2 人 2 项。另有 1 行还要改，这次没有列入");
    expect(notice?.details).toEqual(["第 5 行“测试丙”"]);
    const text = sheetText(product, "上报表");
    expect(text.map((row) => row[6]).filter((name) => name?.startsWith("测试"))).toEqual(["测试乙", "测试甲"]);
    expect(sheetText(product, "附件1")).toEqual(before);
  });

  it("makes no zero report when there is nothing but rows to mend", async () => {
    const product = await withRows(UNMENDABLE);
    await product.model.actions.submitReportable();
    await product.quiet();
    expect(product.model.getState().notice?.details).toEqual(["每一行都还有必须改的地方，没有可以先报的。"]);
    expect(product.host.view.sheets.map(({ name }) => name)).not.toContain("上报表");
  });
});

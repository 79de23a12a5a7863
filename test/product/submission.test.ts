import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openCollegeFile } from "../../src/adapters/xlsx/read/openCollegeFile";
import { openInstalled, type Product } from "./openProduct";

const DIRTY = readFileSync(join(__dirname, "../fixtures/dirty-roster.tsv"), "utf8");
const CLEAN = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "", "汉族", "居民身份证", "460039200005122718", "普通高考", "姓名", "测式甲", "测试甲", "同音字", "身份证复印件"];
const SECOND = ["自动化学院", "自动化类", "20189901", "2018990100", "18469033150002", "测试乙", "女", "19991130", "汉族", "", " 460039 19991130 2686 ", "", "录取照片", "", "", "录取照片非本人", "身份证"];
/** Nothing is wrong but that the proof is not named. */
const DOUBTFUL = CLEAN.map((text, at) => (at === 16 ? "" : text));

const submit = async ({ submission, quiet }: Product, target?: "sheet" | "workbook" | "file"): Promise<void> => {
  await (target === undefined ? submission.actions.begin("all") : submission.actions.make(target));
  await quiet();
};
const notice = ({ model }: Product): string => model.getState().notice?.message ?? "";
const sheetNames = ({ host }: Product): string[] => host.view.sheets.map(({ name }) => name);
const review = ({ submission }: Product) => submission.getState().review;

async function openWith(...rows: readonly (readonly string[])[]): Promise<Product> {
  const product = await openInstalled();
  product.host.user.paste("附件1", "B4", rows.map((row) => row.join("\t")).join("\r\n"));
  await product.quiet();
  return product;
}

function sheetText({ host }: Product, name: string): string[][] {
  const sheet = host.view.sheet(name);
  return Array.from({ length: sheet.usedRows }, (_, row) => Array.from({ length: sheet.usedColumns }, (__, column) => sheet.cell(row, column).text));
}

function rowsOfFile(bytes: Uint8Array | undefined): readonly (readonly unknown[])[] {
  const file = openCollegeFile("上报表.xlsx", bytes ?? new Uint8Array());
  const sheet = file.ok ? file.value.readSheet(0) : file;
  return sheet.ok ? sheet.value.rows : [];
}

it("judges every row of a dirty export and shows all that stands in the way instead of making it", async () => {
  const product = await openInstalled();
  product.host.user.paste("附件1", "A4", DIRTY);
  await product.quiet();
  const { counts, students } = product.model.getState().rosters.attachment1 ?? { counts: null, students: [] };
  expect(counts?.rows).toBe(117);
  expect(counts?.errors).toBeGreaterThan(30);
  for (const { findings } of students) for (const { message } of findings) expect(message).toMatch(/。$/u);
  await submit(product);
  expect(notice(product)).toBe(`还不能生成上报表，有 ${String(counts?.errors)} 处需要先处理。`);
  expect(review(product)?.errors).toBe(counts?.errors);
  expect(sheetNames(product)).not.toContain("上报表");
});

it("makes a clean sheet: sorted, numbered, frozen values, no formulas, print set-up", async () => {
  const product = await openWith(CLEAN, SECOND);
  await submit(product);
  expect(notice(product)).toBe("上报表已生成：共 2 人 2 项。请打印、签字、盖章后上报。");
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
  expect(product.submission.getState()).toMatchObject({ step: "done", made: { target: "sheet", students: 2, items: 2, fileName: "自动化学院新生学籍信息有误学生名单.xlsx" } });
});

it("makes a zero report of an empty list and says so", async () => {
  const product = await openInstalled();
  await submit(product);
  expect(notice(product)).toContain("零报告（无有误学生）");
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
  expect(sheetNames(product).filter((name) => name.startsWith("上报表"))).toEqual(["上报表", "上报表 (2)"]);
  expect(product.host.view.sheet("上报表").cell(0, 0).text).toBe("学院留底");
  expect(sheetText(product, "上报表 (2)")[3]?.[6]).toBe("测试甲");
});

describe("while some rows cannot be mended yet", () => {
  const UNMENDABLE = [...CLEAN.slice(0, 2), "20189902", "2018990299", "18469033150009", "测试丙", ...CLEAN.slice(6, 10), "460039200005122000", ...CLEAN.slice(11)];

  it("hands in the others, says that it is a part and which rows stayed behind, and leaves those as they were", async () => {
    const product = await openWith(CLEAN, UNMENDABLE, SECOND);
    const before = sheetText(product, "附件1");
    await product.submission.actions.begin("withoutErrors");
    await product.quiet();
    const said = product.model.getState().notice;
    expect(said?.intent).toBe("warning");
    expect(said?.message).toContain("共 2 人 2 项。另有 1 行还要改，这次没有列入");
    expect(said?.details).toEqual(["第 5 行“测试丙”"]);
    const text = sheetText(product, "上报表");
    expect(text.map((row) => row[6]).filter((name) => name?.startsWith("测试"))).toEqual(["测试乙", "测试甲"]);
    expect(sheetText(product, "附件1")).toEqual(before);
    expect(product.submission.getState().made?.leftOut).toBe(1);
  });

  it("asks for ticks on the rows that are handed in, not on those that stay behind", async () => {
    const product = await openWith(DOUBTFUL, UNMENDABLE.map((text, at) => (at === 16 ? "" : text)));
    await product.submission.actions.begin("withoutErrors");
    await product.quiet();
    expect(review(product)).toMatchObject({ errors: 0, unanswered: 1 });
  });

  it("makes no zero report when there is nothing but rows to mend", async () => {
    const product = await openWith(UNMENDABLE);
    await product.submission.actions.begin("withoutErrors");
    await product.quiet();
    expect(review(product)?.blockers).toEqual(["每一行都还有必须改的地方，没有可以先报的。"]);
    expect(sheetNames(product)).not.toContain("上报表");
  });
});

it.each(["college", "policy"])("names a missing %s as something that no row can mend", async (what) => {
  const product = await openWith(CLEAN);
  product.host.user.type("填报说明", what === "college" ? "B17" : "B22", what === "college" ? "" : "下个月");
  await product.quiet();
  await submit(product);
  expect(review(product)?.blockers).toEqual([what === "college" ? "填报说明里的“学院”还没有填，上报表的标题需要它。" : "填报说明里“截止日期”的内容不能用：日期请写成 2018-10-15 这样的形式。"]);
});

describe("warnings", () => {
  const only = (product: Product) => review(product)?.warnings[0]?.items[0];

  it("need a tick and a reason, which is printed in 备注 after what stands there", async () => {
    const product = await openWith([...DOUBTFUL, "", "走读"]);
    await submit(product);
    expect(notice(product)).toBe("还有 1 处“请核对”没有打勾或没有写说明。");
    const key = only(product)?.key ?? "";
    product.submission.actions.answer(key, { ticked: true });
    expect(review(product)?.unanswered).toBe(1);
    product.submission.actions.answer(key, { reason: " 材料\t随后补交 #1 " });
    expect(review(product)?.unanswered).toBe(0);
    await submit(product, "sheet");
    expect(sheetText(product, "上报表")[3]?.at(-1)).toBe("走读；核对“证明材料”：材料 随后补交 1");
    expect(product.host.view.sheet("附件1").cell(3, 19).text).toBe("走读");
  });

  it("keep their ticks over a recheck and a moved row, and lose them when the cell says something else", async () => {
    const product = await openWith(DOUBTFUL);
    await submit(product);
    product.submission.actions.answer(only(product)?.key ?? "", { ticked: true, reason: "随后补交" });
    product.host.user.insertRows("附件1", 3, 1);
    await product.quiet();
    await product.model.actions.recheck();
    expect(only(product)?.answer).toEqual({ ticked: true, reason: "随后补交" });
    product.host.user.type("附件1", "G5", "测试丙");
    await product.quiet();
    expect(only(product)?.answer.ticked).toBe(false);
  });

  it("are answered together where the reason is the same; what was written before stays", async () => {
    const other = DOUBTFUL.map((text, at) => ({ 3: "2018990102", 4: "18469033150003", 5: "测试乙", 6: "女", 10: "460039199911302686", 13: "测式乙", 14: "测试乙" })[at] ?? text);
    const product = await openWith(DOUBTFUL, other);
    await submit(product);
    const group = review(product)?.warnings[0];
    expect(group?.items).toHaveLength(2);
    product.submission.actions.answer(group?.items[0]?.key ?? "", { reason: "已看原件" });
    product.submission.actions.answerGroup(group?.key ?? "", "随后补交");
    await submit(product, "sheet");
    expect(sheetText(product, "上报表").slice(3, 5).map((row) => row.at(-1))).toEqual(["核对“证明材料”：已看原件", "核对“证明材料”：随后补交"]);
  });

  it("are not printed where the policy does not want it", async () => {
    const product = await openWith(DOUBTFUL);
    product.host.user.type("填报说明", "B30", "否");
    await product.quiet();
    await submit(product);
    product.submission.actions.answer(only(product)?.key ?? "", { ticked: true, reason: "随后补交" });
    await submit(product, "sheet");
    expect(sheetText(product, "上报表")[3]?.at(-1)).toBe("");
  });

  it("that were errors before a reason stood in 备注 need no second reason", async () => {
    const product = await openWith([...CLEAN.map((text, at) => (at === 6 ? "女" : text)), "", "#已核实:性别 户口本为女"]);
    await submit(product);
    expect(notice(product)).toMatch(/^上报表已生成/u);
  });
});

describe("other targets", () => {
  it("a new workbook holds 上报表 alone, and this workbook is left as it is", async () => {
    const product = await openWith(CLEAN);
    const before = sheetNames(product);
    await submit(product, "workbook");
    expect(notice(product)).toBe("上报表已在新工作簿中打开，请另存为“自动化学院新生学籍信息有误学生名单.xlsx”，再打印、签字、盖章后上报。");
    expect(sheetNames(product)).toEqual(before);
    const [opened] = product.host.workbook.newWorkbooks.files;
    expect(rowsOfFile(opened)[3]?.[6]).toBe("测试甲");
  });

  it("a file has the name that the policy proposes", async () => {
    const product = await openWith(CLEAN);
    product.host.user.type("填报说明", "B31", "附件1-{学院}");
    await product.quiet();
    await submit(product, "file");
    expect(product.saved.map(({ name }) => name)).toEqual(["附件1-自动化学院.xlsx"]);
    expect(rowsOfFile(product.saved[0]?.bytes)[3]?.[11]).toBe("460039200005122718");
  });
});

it.each(["=HYPERLINK(\"http://x\")", "+86 1", "-1+1", "@SUM(1)", "'=1"])("keeps %s in a cell as text in every target", async (text) => {
  const product = await openWith([...CLEAN.slice(0, 15), "同音字", "身份证"]);
  product.host.user.type("附件1", "Q4", `'${text}`);
  await product.quiet();
  for (const target of ["sheet", "workbook", "file"] as const) {
    await submit(product, target);
    for (const warning of review(product)?.warnings ?? []) product.submission.actions.answerGroup(warning.key, "已核对");
    await submit(product, target);
  }
  const cell = product.host.view.sheet("上报表").cell(3, 16);
  expect([cell.text, cell.formula]).toEqual([text, ""]);
  expect(rowsOfFile(product.host.workbook.newWorkbooks.files[0])[3]?.[16]).toBe(text);
  expect(rowsOfFile(product.saved[0]?.bytes)[3]?.[16]).toBe(text);
});

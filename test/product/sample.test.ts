import { FixController } from "../../src/application/fixes/FixController";
import { openInstalled, type Product } from "./openProduct";

const COLUMNS = { name: 6, gender: 7, documentNumber: 11, remarks: 19 };

function cells({ host }: Product): string[][] {
  const sheet = host.view.sheet("附件1");
  return Array.from({ length: 8 }, (_, row) => Array.from({ length: 20 }, (__, column) => sheet.cell(3 + row, column).text));
}

const filled = (product: Product) => cells(product).flat().filter((text) => text !== "");
const notice = ({ model }: Product) => model.getState().notice;

async function withSample(prepare: (product: Product) => void = () => undefined): Promise<Product> {
  const product = await openInstalled();
  prepare(product);
  await product.quiet();
  await product.model.actions.putSample();
  await product.quiet();
  return product;
}

async function remove(product: Product): Promise<void> {
  await product.model.actions.removeSample();
  await product.quiet();
}

it("puts three made-up students of the policy's year into the empty list, and the pane has something to say of them", async () => {
  const product = await withSample();
  expect(cells(product).slice(0, 3).map((row) => row[COLUMNS.name])).toEqual(["示例学生甲", "示例学生乙", "示例学生丙"]);
  expect(cells(product).slice(0, 3).every((row) => row[COLUMNS.documentNumber]?.startsWith("460039") && row[COLUMNS.remarks]?.startsWith("示例"))).toBe(true);
  const roster = product.model.getState().rosters.attachment1;
  expect(roster?.counts).toMatchObject({ rows: 3, rowsWithoutError: 2, samples: 3 });
  expect(roster?.students.map(({ label }) => label)).toEqual(["示例学生乙", "示例学生丙"]);
});

it("takes them away again without a trace", async () => {
  const product = await withSample();
  await remove(product);
  expect(filled(product)).toEqual([]);
  expect(product.model.getState().rosters.attachment1?.counts).toMatchObject({ rows: 0, samples: 0 });
  expect(notice(product)?.message).toBe("示例已移除，您自己填写的内容没有动。");
});

it("takes away what the pane's own repairs have made of it, too", async () => {
  const product = await withSample();
  const fixes = new FixController(product.model.work, () => true);
  fixes.actions.preview("attachment1");
  await fixes.actions.confirm();
  await product.quiet();
  expect(cells(product)[1]?.[COLUMNS.documentNumber]).toMatch(/^460039\d{11}[\dX]$/u);
  await remove(product);
  expect(filled(product)).toEqual([]);
});

it("writes only into blank rows, beside what a person has typed", async () => {
  const product = await withSample(({ host }) => { host.user.type("附件1", "G4", "测试甲"); });
  expect(cells(product).slice(0, 4).map((row) => row[COLUMNS.name])).toEqual(["测试甲", "示例学生甲", "示例学生乙", "示例学生丙"]);
  await remove(product);
  expect(filled(product)).toEqual(["测试甲"]);
});

it("leaves what a person has typed over the sample, and says where it is", async () => {
  const product = await withSample();
  product.host.user.type("附件1", "H4", "女");
  await product.quiet();
  await remove(product);
  expect(filled(product)).toEqual(["女"]);
  expect(notice(product)?.details).toEqual(["第 4 行“性别”"]);
});

it("leaves a row alone that a person has made into a student of their own", async () => {
  const product = await withSample();
  product.host.user.type("附件1", "G4", "测试甲");
  await product.quiet();
  const own = cells(product)[0];
  await remove(product);
  expect(cells(product)[0]).toEqual(own);
});

it("never gets into the submission", async () => {
  const product = await withSample();
  for (const wanted of ["all", "withoutErrors"] as const) {
    await product.submission.actions.begin(wanted);
    await product.quiet();
    expect(product.submission.getState().review?.blockers).toContain("表里还有示例学生，请先点“移除示例”，再生成上报表。");
  }
  expect(product.host.view.sheets.map(({ name }) => name)).not.toContain("上报表");
});

it("is not to be confused with a 示例 row that came with a list", async () => {
  const product = await openInstalled();
  product.host.user.paste("附件1", "A4", ["示例", "自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "示例学生"].join("\t"));
  await product.quiet();
  await product.submission.actions.begin("all");
  await product.quiet();
  const review = product.submission.getState().review;
  expect([review?.blockers, review?.unanswered]).toEqual([[], 1]);
  product.submission.actions.answerGroup(null, "");
  await product.submission.actions.begin("all");
  await product.quiet();
  expect(notice(product)?.message).toContain("零报告");
});

it("is put there once only", async () => {
  const product = await withSample();
  const before = cells(product);
  await product.model.actions.putSample();
  await product.quiet();
  expect(notice(product)?.message).toBe("示例已经在表里了。");
  expect(cells(product)).toEqual(before);
});

import { policyPreset } from "../../src/domain/policyPreset";
import { openXlsx } from "../../src/workbench/file/openXlsx";
import { filledTemplate, type TypedRow } from "../office/filledTemplate";
import { CLEAN_ROWS, residentNumber } from "../office/typedRows";
import { openProduct, type Product } from "./openProduct";

const POLICY = { ...policyPreset(2018, "自动化学院", "1.0"), school: "示例大学", optionalColumns: [] };
const OTHER: TypedRow = {
  ...CLEAN_ROWS.attachment1, studentNumber: "2018990102", examNumber: "18469033150002", name: "测试乙", documentNumber: residentNumber("20000513", "003"), birthDate: "20000513",
  wrongItem: "录取照片", chsiValue: "", correctValue: "", explanation: "照片缺失",
};

/** The pane over a template that a registrar exported without any optional column. */
async function openBare(...rows: readonly TypedRow[]): Promise<Product> {
  const file = filledTemplate(POLICY, { attachment1: rows, tracker: [] }, 20);
  const product = await openProduct({ workbook: (host) => { openXlsx(host.workbook, file); } });
  await product.quiet();
  return product;
}

it("judges rows as they are typed, and misses none of the columns that were left out", async () => {
  const product = await openBare(CLEAN_ROWS.attachment1, OTHER);
  const { rosters, policy } = product.model.getState();
  expect(policy?.optionalColumns).toEqual([]);
  expect(rosters.attachment1?.sheetFindings).toEqual([]);
  expect(rosters.attachment1?.counts).toMatchObject({ rows: 2 });
  product.host.user.type("附件1", "H4", "看不清");
  await product.quiet();
  expect(product.model.getState().rosters.attachment1?.students.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toContain("GENDER_INVALID");
  expect(product.host.view.sheet("附件1").cell(3, 18).text).toContain("〔性别〕应填男或女");
});

it("hands in what is there, without 民族", async () => {
  const product = await openBare(CLEAN_ROWS.attachment1, OTHER);
  await product.submission.actions.begin("all");
  for (const { key } of product.submission.getState().review?.warnings ?? []) product.submission.actions.answerGroup(key, "已核对");
  await product.submission.actions.make("sheet");
  await product.quiet();
  const sheet = product.host.view.sheet("上报表");
  const headers = Array.from({ length: 18 }, (_, column) => sheet.cell(2, column).text);
  expect(headers).toContain("证件号码");
  expect(headers).not.toContain("民族");
  expect(sheet.cell(2, 17).text).toBe("备注");
  expect(sheet.cell(3, headers.indexOf("姓名")).text).toBe("测试甲");
  expect(sheet.cell(4, headers.indexOf("证件号码")).text).toBe(OTHER.documentNumber);
});

/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { openCollegeFile } from "../../src/adapters/xlsx/read/openCollegeFile";
import type { FileReport } from "../../src/application/merge/FileReport";
import { mergeSubmissions } from "../../src/application/mergeSubmissions";
import { cellsOf, cleanRow, CONTEXT, PRINTED, type Texts } from "../application/merge/collegeFiles";
import { openInstalled, type Product } from "../product/openProduct";
import { describeWithOffice, LibreOffice } from "./libreOffice";
import { savedFromHost } from "./savedFromHost";

const COLLEGE = "自动化学院";
/** Texts that a spreadsheet likes to change. */
const TRICKY: Texts = { remarks: "+86 <&>", explanation: "照片缺失", proof: "=身份证" };

/** The pane's own way to a submission of three rows, in the workbook and as a file. */
async function submitted(): Promise<Product> {
  const product = await openInstalled();
  const rows = [cleanRow(1, COLLEGE), cleanRow(2, COLLEGE, TRICKY), cleanRow(3, COLLEGE)];
  // 联系电话 stands in 附件1 and is not printed.
  const cells = rows.map((row, index) => cellsOf(row, index).flatMap((text, column) => (PRINTED[column] === "remarks" ? ["", text] : [text])).slice(1));
  product.host.user.paste("附件1", "B4", cells.map((row) => row.map((text) => (/^[=+]/u.test(text) ? `'${text}` : text)).join("\t")).join("\r\n"));
  await product.quiet();
  await product.submission.actions.begin("all");
  for (const { key } of product.submission.getState().review?.warnings ?? []) product.submission.actions.answerGroup(key, "已核对");
  for (const target of ["sheet", "file"] as const) await product.submission.actions.make(target);
  await product.quiet();
  return product;
}

describeWithOffice("上报表, opened and saved again by LibreOffice, at the registrar's", () => {
  let office: LibreOffice;
  let product: Product;
  beforeAll(async () => {
    office = new LibreOffice();
    product = await submitted();
  });
  afterAll(() => { office.dispose(); });

  const merged = async (file: Uint8Array): Promise<FileReport> => {
    const bytes = office.convert(file, "xlsx");
    const { files } = await mergeSubmissions([{ name: "上报.xlsx", read: () => Promise.resolve(bytes) }], openCollegeFile, CONTEXT, { colleges: [COLLEGE] });
    return files[0]!;
  };
  const texts = ({ rows }: FileReport) => rows.map((row) => PRINTED.map((key) => row.texts.get(key) ?? ""));

  it.each(["sheet", "file"] as const)("is accepted as it was made: %s", async (target) => {
    const report = await merged(target === "sheet" ? savedFromHost(product.host.workbook) : product.saved[0]!.bytes);
    expect(report.remarks.filter(({ message }) => message.includes("校验码"))).toEqual([]);
    expect(report).toMatchObject({ college: COLLEGE, students: 3, items: 3 });
    expect(report.outcome).not.toBe("returned");
    expect(texts(report)[1]).toEqual(expect.arrayContaining(["=身份证"]));
  });

  it.each([
    ["a changed cell", "Q5", "照片非本人"],
    ["a remark that was added", "S4", "补充"],
  ])("is noticed with %s", async (_what, cell, text) => {
    const before = product.host.workbook.snapshot();
    product.host.user.type("上报表", cell, text);
    const edited = savedFromHost(product.host.workbook);
    product.host.workbook.restore(before);
    const { remarks } = await merged(edited);
    expect(remarks.map(({ message }) => message)).toContain("页脚印的校验码与内容对不上，上报表生成以后又改动过。请核对改动是否经学院确认，或重新生成上报表。");
  });
});

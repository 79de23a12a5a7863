import type { Product } from "./openProduct";
import { openInstalled } from "./openProduct";

/** A clean row of 附件1, B to S (学院 … 证明材料). */
const CLEAN = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "20000512", "汉族", "居民身份证", "460039200005122718", "普通高考", "姓名", "测式甲", "测试甲", "同音字", "身份证复印件"];

function cleanBut(changes: Readonly<Record<number, string>>): string[] {
  return CLEAN.map((cell, index) => changes[index] ?? cell);
}

function paste(product: Product, rows: readonly (readonly string[])[], cell = "B4"): void {
  product.host.user.paste("附件1", cell, rows.map((row) => row.join("\t")).join("\r\n"));
}

function findings({ model }: Product): string[] {
  return (model.getState().rosters.attachment1?.students ?? []).flatMap(({ sheetRow, findings: found }) =>
    found.filter(({ severity }) => severity !== "info").map(({ rule }) => `${sheetRow}:${rule}`),
  );
}

const fill = ({ host }: Product, address: string): string => {
  const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/u.exec(address) ?? [];
  return host.view.sheet("附件1").cell(Number(row) - 1, letter.charCodeAt(0) - 65).fill;
};

it("says nothing of a clean row and colours nothing", async () => {
  const product = await openInstalled();
  paste(product, [CLEAN]);
  await product.quiet();
  expect(findings(product)).toEqual([]);
  expect(product.model.getState().rosters.attachment1?.counts).toMatchObject({ rows: 1, rowsWithoutError: 1, errors: 0 });
  expect(product.host.view.sheet("附件1").cell(3, 20).text).toBe("");
  expect(fill(product, "L4")).toBe("");
});

it("names a wrong check character, colours the cell, and takes both back when it is corrected", async () => {
  const product = await openInstalled();
  paste(product, [CLEAN]);
  product.host.user.type("附件1", "L4", "460039200005122717");
  await product.quiet();
  expect(findings(product)).toEqual(["4:ID_CHECKSUM"]);
  expect(product.host.view.sheet("附件1").cell(3, 20).text).toContain("〔证件号码〕校验码不对");
  expect(fill(product, "L4")).toBe("#FFC7CE");
  product.host.user.type("附件1", "L4", "460039200005122718");
  await product.quiet();
  expect(findings(product)).toEqual([]);
  expect(fill(product, "L4")).toBe("");
});

it("tints required cells that are still empty in a row that has begun", async () => {
  const product = await openInstalled();
  product.host.user.type("附件1", "G4", "测试甲");
  await product.quiet();
  expect(findings(product)).toContain("4:ID_REQUIRED");
  expect(fill(product, "L4")).toBe("#DDEBF7");
  expect(fill(product, "G4")).toBe("");
  expect(fill(product, "L5")).toBe("");
});

it("follows the rows when the person sorts", async () => {
  const product = await openInstalled();
  const second = cleanBut({ 3: "2018990102", 4: "18469033150002", 10: "460039200005122717" });
  paste(product, [second, CLEAN]);
  await product.quiet();
  expect(findings(product)).toContain("4:ID_CHECKSUM");
  product.host.user.sortTable("tblAttachment1", "学号", true);
  await product.quiet();
  expect(findings(product).filter((finding) => finding.endsWith("ID_CHECKSUM"))).toEqual(["5:ID_CHECKSUM"]);
  expect(fill(product, "L5")).toBe("#FFC7CE");
  expect(fill(product, "L4")).toBe("");
});

it("keeps finding and colour while rows are filtered", async () => {
  const product = await openInstalled();
  paste(product, [CLEAN, cleanBut({ 3: "2018990102", 4: "18469033150002", 6: "女", 10: "460039200005122717" })]);
  await product.quiet();
  const before = findings(product);
  product.host.user.filterTable("tblAttachment1", "性别", ["女"]);
  await product.quiet();
  expect(findings(product)).toEqual(before);
  expect(product.host.view.sheet("附件1").rowHidden(3)).toBe(true);
  expect(fill(product, "L5")).toBe("#FFC7CE");
});

it("follows rows that are inserted, deleted, and undone", async () => {
  const product = await openInstalled();
  paste(product, [CLEAN, cleanBut({ 3: "2018990102", 4: "18469033150002", 10: "460039200005122717" })]);
  await product.quiet();
  product.host.user.insertRows("附件1", 3, 2);
  await product.quiet();
  expect(findings(product)).toContain("7:ID_CHECKSUM");
  product.host.user.deleteRows("附件1", 3, 2);
  await product.quiet();
  expect(findings(product)).toContain("5:ID_CHECKSUM");
  product.host.user.type("附件1", "L5", "460039200005122718");
  await product.quiet();
  product.host.user.undo();
  await product.quiet();
  expect(findings(product)).toContain("5:ID_CHECKSUM");
});

it("sees rows that make the table grow", async () => {
  const product = await openInstalled();
  const rows = Array.from({ length: 260 }, (_, index) => cleanBut({ 3: String(2018990101 + index), 4: String(18469033150001 + index), 10: index === 255 ? "460039200005122717" : "460039200005122718" }));
  paste(product, rows);
  await product.quiet();
  expect(findings(product)).toContain("259:ID_CHECKSUM");
  expect(product.model.getState().rosters.attachment1?.counts.rows).toBe(260);
  expect(fill(product, "L259")).toBe("#FFC7CE");
});

it("judges by the policy as soon as somebody edits it", async () => {
  const product = await openInstalled();
  paste(product, [CLEAN]);
  await product.quiet();
  product.host.user.type("填报说明", "B19", "2019");
  await product.quiet();
  expect(findings(product)).toContain("4:SCOPE_NOT_2018");
  product.host.user.type("填报说明", "B19", "二〇一九");
  await product.quiet();
  expect(product.model.getState().policyProblems).toEqual(["填报说明里“高考年份”的内容不能用：年份请写四位数字。"]);
});

it("shows the row in which the selection stands", async () => {
  const product = await openInstalled();
  paste(product, [CLEAN]);
  product.host.user.select("附件1", "D4");
  await product.quiet();
  expect(product.model.getState().currentRow).toEqual({ sheet: "attachment1", row: 0, sheetRow: 4 });
  product.host.user.select("附件1", "D9");
  await product.quiet();
  expect(product.model.getState().currentRow).toBeNull();
  product.host.user.select("附件1", "D4");
  product.host.user.activate("填报说明");
  await product.quiet();
  expect(product.model.getState().currentRow).toBeNull();
});

it("goes to the cell of a finding", async () => {
  const product = await openInstalled();
  product.host.user.activate("Sheet1");
  await product.quiet();
  await product.model.actions.locate({ sheet: "attachment1", row: 2, column: "documentNumber" });
  await product.quiet();
  expect(product.host.view.selection).toEqual({ sheet: "附件1", address: "L6" });
});

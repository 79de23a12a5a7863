import type { Fault } from "../../../src/workbench/host/protocol/Faults";
import { importFrom, openImport, putSheet, texts, type ImportProduct } from "../openImport";

const LIST = [
  ["学号", "姓名", "性别", "身份证号码", "备注"],
  ["2018990101", "测试甲", "男", "460039200005122718", "新备注"],
  ["2018990102", "测试乙", "女", "460039199911302686", ""],
];

/** One student is there already, with a remark of the person's. */
async function openHalfFilled(): Promise<ImportProduct> {
  const product = await openImport();
  await putSheet(product, "名单", LIST.map((row) => row.join("\t")).join("\r\n"));
  product.host.user.type("核查登记表", "E4", "2018990101");
  product.host.user.type("核查登记表", "G4", "测试甲");
  product.host.user.type("核查登记表", "D4", "20189901");
  await product.quiet();
  return product;
}

/** 班级, 学号, 姓名, 性别, 出生日期, 证件号码, 备注 of the first rows. */
const rows = (product: ImportProduct) => texts(product, "核查登记表", { row: 3, rows: 3, columns: [3, 4, 6, 7, 8, 10, 22] });

const DONE = [
  ["20189901", "2018990101", "测试甲", "男", "20000512", "460039200005122718", "新备注"],
  ["", "2018990102", "测试乙", "女", "19991130", "460039199911302686", ""],
  ["", "", "", "", "", "", ""],
];

async function openPreview(product: ImportProduct): Promise<void> {
  const { imports } = product;
  await imports.actions.open("tracker");
  await imports.actions.readSheet(imports.getState().sheets.find(({ name }) => name === "名单")?.id ?? "");
  await imports.actions.preview();
}

/** The person presses 确认导入 once more; where the sheet has changed meanwhile, the pane asks once more as well. */
async function confirm(product: ImportProduct): Promise<void> {
  await product.imports.actions.confirm();
  if (product.model.getState().notice?.message.startsWith("表里的内容刚有改动") === true) await product.imports.actions.confirm();
  await product.quiet();
}

const FAULTS: readonly Fault[] = [{ code: "GeneralException" }, { code: "GeneralException", after: "half" }, { lostAnswer: 5012 }];

it.each(FAULTS)("a refusal %j at any request leaves no student by half, and pressing again completes it", async (fault) => {
  const rehearsal = await openHalfFilled();
  await openPreview(rehearsal);
  rehearsal.host.traffic.clear();
  await confirm(rehearsal);
  const requests = rehearsal.host.traffic.entries.length;
  expect(rows(rehearsal)).toEqual(DONE);
  for (let spared = 0; spared < requests; spared++) {
    const product = await openHalfFilled();
    await openPreview(product);
    product.host.faults.failNext(fault, spared);
    await product.imports.actions.confirm();
    await product.quiet();
    product.host.faults.clear();
    const [known, added] = rows(product);
    expect({ spared, known: known?.slice(0, 3) }).toEqual({ spared, known: ["20189901", "2018990101", "测试甲"] });
    expect([DONE[1], DONE[2]]).toContainEqual(added);
    expect(product.model.getState().notice?.message.replaceAll(/Excel|Esc|Ctrl/gu, "")).toMatch(/^\P{Lowercase}+。$/u);
    await confirm(product);
    if (product.imports.getState().target === null && JSON.stringify(rows(product)) !== JSON.stringify(DONE)) await importFrom(product, { sheet: "名单" });
    expect({ spared, rows: rows(product) }).toEqual({ spared, rows: DONE });
  }
  process.stdout.write(`${String(requests)} requests × ${JSON.stringify(fault)}\n`);
}, 300_000);

it("asks for the filter to be cleared before rows are put in, and nothing at all is written", async () => {
  const product = await openHalfFilled();
  product.host.user.filterTable("tblTracker", "姓名", ["没有这个人"]);
  await product.quiet();
  const before = rows(product);
  await importFrom(product, { sheet: "名单" });
  expect(product.model.getState().notice?.message).toBe("表格正在筛选，不能写入。请先清除筛选，再试一次。");
  expect(rows(product)).toEqual(before);
});

import * as fc from "fast-check";
import { RegistrarController } from "../../src/application/registrar/RegistrarController";
import { officeFiles } from "../../src/adapters/officejs/officeFiles";
import { openInstalled, TODAY, type Product } from "./openProduct";

/** What people do to a template, without touching what they typed. */
const BREAKAGES: Readonly<Record<string, (sheets: Excel.WorksheetCollection) => void>> = {
  "Clear All of the validation": (sheets) => { sheets.getItem("附件1").getRange("A4:T900").dataValidation.clear(); },
  "a list of one's own": (sheets) => { sheets.getItem("核查登记表").getRange("M6:M9").dataValidation.rule = { list: { inCellDropDown: true, source: "好,不好" } }; },
  "formats pasted over": (sheets) => { sheets.getItem("附件1").getRange("B5:T12").numberFormat = Array.from({ length: 8 }, () => Array<string>(19).fill("General")); },
  "results pasted as values": (sheets) => { sheets.getItem("附件1").getRange("U4:U9").values = Array.from({ length: 6 }, () => ["没有问题"]); },
  "results cleared": (sheets) => { sheets.getItem("核查登记表").getRange("X5:X7").clear(Excel.ClearApplyTo.contents); },
  "colours cleared": (sheets) => { sheets.getItem("附件1").getRange("A1:U900").conditionalFormats.clearAll(); },
  "a column deleted": (sheets) => { sheets.getItem("附件1").getRange("J:J").delete(Excel.DeleteShiftDirection.left); },
  "the column of results deleted": (sheets) => { sheets.getItem("核查登记表").getRange("X:X").delete(Excel.DeleteShiftDirection.left); },
  "a column of one's own put in": (sheets) => {
    sheets.getItem("附件1").getRange("E:E").insert(Excel.InsertShiftDirection.right);
    sheets.getItem("附件1").getRange("E3:E4").values = [["宿舍"], ["三号楼"]];
  },
  "代码表 deleted": (sheets) => { sheets.getItem("代码表").delete(); },
  "a line of the policy deleted": (sheets) => { sheets.getItem("填报说明").tables.getItem("tblPolicy").rows.getItemAt(4).delete(); },
  "an older version": (sheets) => { sheets.getItem("填报说明").getRange("B28").values = [["0.3"]]; },
  "a header renamed": (sheets) => { sheets.getItem("核查登记表").getRange("G3").values = [["学生"]]; },
};

function breakBy(what: string): Promise<void> {
  return Excel.run(async (context) => {
    BREAKAGES[what]?.(context.workbook.worksheets);
    await context.sync();
  });
}

const ROW = ["自动化学院", "自动化类", "20189901", "2018990101", "18469033150001", "测试甲", "男", "20000512", "汉族", "居民身份证", "460039200005122717"];

async function openFilled(): Promise<{ product: Product; registrar: RegistrarController }> {
  const product = await openInstalled();
  const { host, model } = product;
  host.user.paste("附件1", "B4", Array.from({ length: 6 }, (_, row) => [...ROW.slice(0, 5), `测试${String(row)}`, ...ROW.slice(6)].join("\t")).join("\r\n"));
  host.user.paste("核查登记表", "B4", Array.from({ length: 6 }, () => ROW.slice(0, 8).join("\t")).join("\r\n"));
  await product.quiet();
  const loadWriter = (): never => { throw new Error("nothing is exported here"); };
  return { product, registrar: new RegistrarController(model.work, { today: () => TODAY, timeText: () => "08:00:00" }, { files: officeFiles, loadWriter }) };
}

/** The body of both rosters by header, without 校验结果: columns may move, what stands in them may not change. */
function typed({ host }: Product): Map<string, string[]> {
  return new Map(["附件1", "核查登记表"].flatMap((name) => {
    const sheet = host.view.sheet(name);
    const headers = sheet.tables[0]?.headers ?? [];
    return headers.flatMap((header, column) => (header === "校验结果" ? [] : [[`${name} ${header}`, Array.from({ length: 12 }, (_, row) => sheet.cell(3 + row, column).text)] as const]));
  }));
}

/** A check changes nothing, a repair touches no row, and afterwards nothing is left to repair. */
async function expectMended(broken: readonly string[]): Promise<void> {
  const { product, registrar } = await openFilled();
  for (const what of broken) {
    await breakBy(what);
    await product.quiet();
  }
  const before = typed(product);
  product.host.traffic.clear();
  await registrar.actions.check();
  expect(product.host.traffic.entries.filter(({ writes }) => writes)).toEqual([]);
  await registrar.actions.repair();
  await product.quiet();
  const after = typed(product);
  expect([...before.keys()].map((key) => [key, after.get(key)])).toEqual([...before]);
  expect(registrar.getState().template?.sentences).toEqual([]);
}

it.each(Object.keys(BREAKAGES))("mends and touches no row: %s", async (what) => {
  await expectMended([what]);
});

it("mends several at once, in whatever order they came", async () => {
  await fc.assert(fc.asyncProperty(fc.shuffledSubarray(Object.keys(BREAKAGES), { minLength: 2 }), expectMended), { numRuns: 4 });
});

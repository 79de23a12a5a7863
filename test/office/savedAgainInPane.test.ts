/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { officeFiles } from "../../src/adapters/officejs/officeFiles";
import { RegistrarController } from "../../src/application/registrar/RegistrarController";
import { policyPreset } from "../../src/domain/policyPreset";
import { openXlsx } from "../../src/workbench/file/openXlsx";
import { openProduct, TODAY, type Product } from "../product/openProduct";
import { filledTemplate, type TypedRow } from "./filledTemplate";
import { describeWithOffice, LibreOffice } from "./libreOffice";
import { CLEAN_ROWS } from "./typedRows";

const POLICY = { ...policyPreset(2018, "自动化学院", "1.0"), school: "示例大学" };
const WRONG: TypedRow = { ...CLEAN_ROWS.attachment1, studentNumber: "0018990101", gender: "女", documentNumber: "460039200005122718" };
const PENDING: TypedRow = { ...CLEAN_ROWS.tracker, status: "未查询", bindingAttempts: 2 };

function openFile(file: Uint8Array): Promise<Product> {
  return openProduct({ workbook: (host) => { openXlsx(host.workbook, file); } });
}

/** What the pane says of the two sheets; how long a table is does not matter. */
function rostersOf({ model }: Product) {
  const { rosters, policy, policyProblems, phase } = model.getState();
  return { phase, policy, policyProblems, attachment1: { ...rosters.attachment1 }, tracker: { ...rosters.tracker } };
}

describeWithOffice("a filled template that LibreOffice saved again, opened in the pane", () => {
  let office: LibreOffice;
  let ours: Uint8Array;
  let saved: Uint8Array;
  beforeAll(() => {
    office = new LibreOffice();
    ours = filledTemplate(POLICY, { attachment1: [CLEAN_ROWS.attachment1, WRONG], tracker: [CLEAN_ROWS.tracker, PENDING] }, 50);
    saved = office.convert(ours, "xlsx");
  });
  afterAll(() => {
    office.dispose();
  });

  it("is the same roster with the same findings", async () => {
    const before = rostersOf(await openFile(ours));
    expect(before.phase).toBe("ready");
    expect(before.policy).toEqual(POLICY);
    expect(before.attachment1.students?.map(({ sheetRow }) => sheetRow)).toContain(5);
    expect(before.tracker.counts).toMatchObject({ rows: 2, pending: 1 });
    expect(rostersOf(await openFile(saved))).toEqual(before);
  });

  it("shows the same 校验结果 and colours", async () => {
    const { host } = await openFile(saved);
    const sheet = host.view.sheet("附件1");
    expect(sheet.cell(3, 20).text).toBe("");
    expect(sheet.cell(4, 20).text).toContain("〔性别〕");
    expect([sheet.cell(3, 7).fill, sheet.cell(4, 7).fill]).toEqual(["", "#FFC7CE"]);
    expect(sheet.cell(5, 7).choices).toEqual(["男", "女"]);
  });

  it("is the same roster without the optional columns, too, and needs no repair", async () => {
    const policy = { ...POLICY, optionalColumns: [] };
    const bare = filledTemplate(policy, { attachment1: [WRONG], tracker: [PENDING] }, 20);
    const before = rostersOf(await openFile(bare));
    expect(before.policy).toEqual(policy);
    const again = await openFile(office.convert(bare, "xlsx"));
    expect(rostersOf(again)).toEqual(before);
    await expectIntact(again);
  });

  it("needs no repair", async () => {
    await expectIntact(await openFile(saved));
  });
});

async function expectIntact(product: Product): Promise<void> {
  const loadWriter = (): never => { throw new Error("nothing is exported here"); };
  const registrar = new RegistrarController(product.model.work, { today: () => TODAY, timeText: () => "08:00:00" }, { files: officeFiles, loadWriter });
  await registrar.actions.check();
  expect(product.model.getState().notice?.message).toBe("模板完好，没有需要修复的。");
  expect(registrar.getState().template).toEqual({ age: "same", sentences: [] });
}

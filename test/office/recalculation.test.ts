import { writeWorkbook } from "../../src/adapters/xlsx/writeWorkbook";
import type { SheetCommand } from "../../src/blueprint/SheetCommand";
import { compileTemplate } from "../../src/blueprint/template";
import { policyPreset } from "../../src/domain/policyPreset";
import { computedResults } from "./engines";
import { typing, type TypedRows } from "./filledTemplate";
import { describeWithOffice, LibreOffice } from "./libreOffice";
import { SavedWorkbook } from "./SavedWorkbook";
import { CLEAN_ROWS } from "./typedRows";

const ROWS = 5000;
const MOST_SECONDS = 3;
const ATTEMPTS = 2;
const PROPERTIES = { title: "模板", creator: "学籍自查助手", company: "", version: "1.0", created: { year: 2018, month: 9, day: 27 } };

describeWithOffice("5,000 prepared rows in LibreOffice", () => {
  let office: LibreOffice;
  beforeAll(() => {
    office = new LibreOffice();
  });
  afterAll(() => {
    office.dispose();
  });

  it.each<[string, TypedRows]>([
    ["empty", { attachment1: [], tracker: [] }],
    ["full on 附件1", { attachment1: Array<object>(ROWS).fill(CLEAN_ROWS.attachment1), tracker: [] }],
    ["full on 核查登记表", { attachment1: [], tracker: Array<object>(ROWS).fill(CLEAN_ROWS.tracker) }],
  ])(`recalculate in less than ${String(MOST_SECONDS)} seconds when they are %s`, (what, rows) => {
    const typed = [...typing("attachment1", rows.attachment1), ...typing("tracker", rows.tracker)];
    const commands = [...compileTemplate(policyPreset(2018, "自动化学院", "1.0"), ROWS), ...typed];
    const withFormulas = writeWorkbook(commands, PROPERTIES);
    const without = writeWorkbook(commands.filter(({ kind }) => kind !== "fillFormula"), PROPERTIES);
    const seconds = quickest(office, withFormulas) - quickest(office, without);
    console.log(`${what}: recalculated in ${seconds.toFixed(2)} s`);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });

  it("reach the last prepared row", () => {
    const last: SheetCommand = { kind: "setValues", sheet: "附件1", block: { row: 2 + ROWS, column: 6, rows: 1, columns: 1 }, values: [["测试甲"]] };
    const saved = new SavedWorkbook(office.convert(writeWorkbook([...compileTemplate(policyPreset(2018, "自动化学院", "1.0"), ROWS), last], PROPERTIES), "xlsx"));
    const results = computedResults(saved, "attachment1", ROWS);
    expect(results.at(-1)).toContain("〔学号〕未填");
    expect(results.filter((result) => result !== "")).toHaveLength(1);
  });
});

/** The quickest of a few runs, in seconds: much slows a run down, nothing speeds it up. */
function quickest(office: LibreOffice, workbook: Uint8Array): number {
  return Math.min(...Array.from({ length: ATTEMPTS }, () => office.calculate(workbook)));
}

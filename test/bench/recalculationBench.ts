import { writeWorkbook } from "../../src/adapters/xlsx/writeWorkbook";
import { rosterSheet } from "../../src/blueprint/RosterSheet";
import { compileTemplate } from "../../src/blueprint/template";
import { policyPreset } from "../../src/domain/policyPreset";
import { typing, type TypedRow, type TypedRows } from "../office/filledTemplate";
import { findLibreOffice, LibreOffice } from "../office/libreOffice";
import { CLEAN_ROWS } from "../office/typedRows";
import { printTable } from "./printTable";

const ROWS = 5000;
const ATTEMPTS = 3;
const POLICY = policyPreset(2018, "自动化学院", "1.0");
const PROPERTIES = { title: "模板", creator: "", company: "", version: "1.0", created: { year: 2018, month: 9, day: 27 } };

const FILLINGS: readonly (readonly [what: string, rows: TypedRows])[] = [
  ["empty", { attachment1: [], tracker: [] }],
  ["附件1 full", { attachment1: Array<TypedRow>(ROWS).fill(CLEAN_ROWS.attachment1), tracker: [] }],
  ["核查登记表 full", { attachment1: [], tracker: Array<TypedRow>(ROWS).fill(CLEAN_ROWS.tracker) }],
];

/** Prints how long LibreOffice calculates the prepared rows of the exported template: with 校验结果 less without. */
export function benchRecalculation(): void {
  if (findLibreOffice() === null) {
    console.log("\nLibreOffice is not installed: recalculation is not measured.");
    return;
  }
  const office = new LibreOffice();
  const lines = FILLINGS.map(([what, rows]) => [what, `${secondsOf(office, rows).toFixed(2)} s`]);
  office.dispose();
  printTable("5,000 prepared rows on each sheet, recalculated by LibreOffice, processor time", ["rows", "校验结果"], lines);
}

function secondsOf(office: LibreOffice, rows: TypedRows): number {
  const typed = [...typing(rosterSheet("attachment1", POLICY), rows.attachment1), ...typing(rosterSheet("tracker", POLICY), rows.tracker)];
  const commands = [...compileTemplate(POLICY, ROWS), ...typed];
  const withFormulas = writeWorkbook(commands, PROPERTIES);
  const without = writeWorkbook(commands.filter(({ kind }) => kind !== "fillFormula"), PROPERTIES);
  return quickest(office, withFormulas) - quickest(office, without);
}

/** The quickest of a few runs, in seconds: much slows a run down, nothing speeds it up. */
function quickest(office: LibreOffice, workbook: Uint8Array): number {
  return Math.min(...Array.from({ length: ATTEMPTS }, () => office.calculate(workbook)));
}

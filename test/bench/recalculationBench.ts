import { cpus, loadavg } from "node:os";
import { writeWorkbook } from "../../src/adapters/xlsx/writeWorkbook";
import { rosterSheet } from "../../src/blueprint/RosterSheet";
import { compileTemplate } from "../../src/blueprint/template";
import { policyPreset } from "../../src/domain/policyPreset";
import { typing, type TypedRow, type TypedRows } from "../office/filledTemplate";
import { findLibreOffice, LibreOffice, type Elapsed } from "../office/libreOffice";
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
  const lines = FILLINGS.map(([what, rows]) => {
    const { processor, wall } = formulasTake(office, rows);
    return [what, `${processor.toFixed(2)} s`, `${wall.toFixed(2)} s`];
  });
  office.dispose();
  printTable(`5,000 prepared rows on each sheet, recalculated by LibreOffice; load of the machine ${loadText()}`, ["rows", "processor", "wall"], lines);
}

/** What the machine had to do in the last minute beside this, for whoever reads the wall time. */
function loadText(): string {
  return `${(loadavg()[0] ?? 0).toFixed(1)} on ${cpus().length} processors`;
}

function formulasTake(office: LibreOffice, rows: TypedRows): Elapsed {
  const typed = [...typing(rosterSheet("attachment1", POLICY), rows.attachment1), ...typing(rosterSheet("tracker", POLICY), rows.tracker)];
  const commands = [...compileTemplate(POLICY, ROWS), ...typed];
  const withFormulas = quickest(office, writeWorkbook(commands, PROPERTIES));
  const without = quickest(office, writeWorkbook(commands.filter(({ kind }) => kind !== "fillFormula"), PROPERTIES));
  return { processor: withFormulas.processor - without.processor, wall: withFormulas.wall - without.wall };
}

/** The quickest of a few runs, by either clock: much slows a run down, nothing speeds it up. */
function quickest(office: LibreOffice, workbook: Uint8Array): Elapsed {
  const runs = Array.from({ length: ATTEMPTS }, () => office.calculate(workbook));
  return { processor: Math.min(...runs.map(({ processor }) => processor)), wall: Math.min(...runs.map(({ wall }) => wall)) };
}

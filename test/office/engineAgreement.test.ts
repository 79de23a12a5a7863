import { readFileSync } from "node:fs";
import { rosterSheet } from "../../src/blueprint/RosterSheet";
import { caseContext } from "../../src/cli/caseSettings";
import { parseCaseFile } from "../../src/cli/caseFile";
import { COLUMNS, SHEET_COLUMNS, type ColumnKey, type SheetKind } from "../../src/domain/columns";
import type { CheckContext, Policy } from "../../src/domain/policy";
import { policyPreset } from "../../src/domain/policyPreset";
import { CASES_FILE, WITHOUT_CASES } from "../cli/casesFile";
import { computedResults, disagreements, namedByFormula, paneNaming, unheardRules } from "./engines";
import { filledTemplate, type TypedRow } from "./filledTemplate";
import { describeWithOffice, LibreOffice } from "./libreOffice";
import { SavedWorkbook } from "./SavedWorkbook";
import { labelledRows, type LabelledRow } from "./typedRows";

const KINDS = ["attachment1", "tracker"] as const;
type LabelledRows = { readonly [S in SheetKind]: readonly LabelledRow[] };

/** The formulas ask the computer for the day, so the pane is asked on the same. */
const now = new Date();
const TODAY = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };

describeWithOffice("校验结果 in LibreOffice and the rules of the pane", () => {
  let office: LibreOffice;
  beforeAll(() => {
    office = new LibreOffice();
  });
  afterAll(() => {
    office.dispose();
  });

  it("name the same cells with the same severity", () => {
    const rows = { attachment1: labelledRows("attachment1"), tracker: labelledRows("tracker") };
    expect(allDisagreements(office, { policy: policyPreset(2018, "自动化学院", "1.0"), today: TODAY }, rows)).toEqual([]);
  });

  it.each(KINDS)("every rule that claims a formula is heard on %s", (kind) => {
    const policy = policyPreset(2018, "自动化学院", "1.0");
    const rows = labelledRows(kind);
    const saved = calculated(office, policy, { attachment1: [], tracker: [], [kind]: rows });
    expect(unheardRules(kind, computedResults(saved, rosterSheet(kind, policy), rows.length))).toEqual([]);
  });

  it("follow the policy when it changes", () => {
    const policy = { ...policyPreset(2018, "自动化学院", "1.0"), cohortYear: 2017, gaokaoYear: 2017, studentNumberLength: 8, excludesPreviousYearPrep: false };
    const rows = { attachment1: labelledRows("attachment1"), tracker: labelledRows("tracker") };
    expect(allDisagreements(office, { policy, today: TODAY }, rows)).toEqual([]);
  });

  it("agree without the optional columns", () => {
    const policy = { ...policyPreset(2018, "自动化学院", "1.0"), optionalColumns: [] };
    const withoutThem = (kind: SheetKind) => labelledRows(kind).map(({ origin, row }) => ({ origin, row: onlyColumns(row, rosterSheet(kind, policy).columns) }));
    expect(allDisagreements(office, { policy, today: TODAY }, { attachment1: withoutThem("attachment1"), tracker: withoutThem("tracker") })).toEqual([]);
  });

  (CASES_FILE === null ? it.skip : it)(`agree on a file of labelled cases${WITHOUT_CASES}`, () => {
    expect(caseRows(readFileSync(CASES_FILE ?? "", "utf8")).flatMap(({ context, rows }) => allDisagreements(office, context, rows))).toEqual([]);
  });
});

/** One line for each difference: the sheet, where the row comes from, what differs, and what the formula said. */
function allDisagreements(office: LibreOffice, context: CheckContext, rows: LabelledRows): string[] {
  const saved = calculated(office, context.policy, rows);
  return KINDS.flatMap((kind) => {
    const roster = rosterSheet(kind, context.policy);
    const naming = paneNaming(roster, context);
    const results = computedResults(saved, roster, rows[kind].length);
    return rows[kind].flatMap(({ origin, row }, index) =>
      disagreements(row, namedByFormula(results[index] ?? ""), naming(row)).map((difference) => `${kind}: ${origin}: ${difference}; 校验结果 says “${results[index] ?? ""}”`),
    );
  });
}

function calculated(office: LibreOffice, policy: Policy, rows: LabelledRows): SavedWorkbook {
  const typed = { attachment1: rows.attachment1.map(({ row }) => row), tracker: rows.tracker.map(({ row }) => row) };
  return new SavedWorkbook(office.convert(filledTemplate(policy, typed), "xlsx"));
}

function onlyColumns(row: TypedRow, columns: readonly ColumnKey[]): TypedRow {
  return Object.fromEntries(columns.filter((key) => key in row).map((key) => [key, row[key]]));
}

interface CaseGroup {
  readonly context: CheckContext;
  readonly rows: { attachment1: LabelledRow[]; tracker: LabelledRow[] };
}

/** The cases of one row each, those with the same policy together: one workbook has one policy. */
function caseRows(text: string): CaseGroup[] {
  const { meta, cases } = parseCaseFile(text);
  const groups = new Map<string, CaseGroup>();
  for (const labelled of cases) {
    if (labelled.sheet === "unit" || !("row" in labelled.input)) continue;
    const context = { ...caseContext(meta.defaults, labelled.config), today: TODAY };
    const group = groups.get(JSON.stringify(context.policy)) ?? { context, rows: { attachment1: [], tracker: [] } };
    groups.set(JSON.stringify(context.policy), group);
    const kind = labelled.sheet === "附件1" ? "attachment1" : "tracker";
    group.rows[kind].push({ origin: `${labelled.id} ${labelled.title}`, row: rowByHeaders(kind, labelled.input.row) });
  }
  return [...groups.values()];
}

/** Cells under headers that the template does not have cannot be typed into it. */
function rowByHeaders(kind: SheetKind, cells: Readonly<Record<string, TypedRow[keyof TypedRow]>>): TypedRow {
  const found = SHEET_COLUMNS[kind].flatMap((key) => {
    const cell = [COLUMNS[key].header, ...COLUMNS[key].aliases].map((header) => cells[header]).find((value) => value !== undefined);
    return cell === undefined ? [] : [[key, cell] as const];
  });
  return Object.fromEntries(found);
}

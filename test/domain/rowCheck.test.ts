import fc from "fast-check";
import { readLayout } from "../../src/domain/rosterLayout";
import { createRowCheck } from "../../src/domain/rowCheck";
import type { SheetKind } from "../../src/domain/columns";
import { ROW_RULE_GROUPS, ROW_RULES } from "../../src/domain/registry";
import { RowFacts } from "../../src/domain/facts/RowFacts";
import { asList } from "../../src/domain/rules/found";
import { anyCell } from "./anyCell";
import { CLEAN, columnsOf, CONFIRMED, context, found, foundOnTracker, headersOf, judge, rowOf, SECOND, type Cells } from "./student";
import { telling } from "./tellingCells";

const SHEETS: readonly SheetKind[] = ["attachment1", "tracker"];

it("has nothing to say of clean students", () => {
  expect(found({})).toEqual([]);
  expect(found(SECOND)).toEqual([]);
  expect(foundOnTracker({})).toEqual([]);
});

it("gives all clean rows the same empty findings", () => {
  const check = createRowCheck(readLayout("attachment1", headersOf("attachment1")), context());
  expect(check(rowOf("attachment1", CLEAN)).findings).toBe(check(rowOf("attachment1", SECOND)).findings);
});

it.each([
  [{}, "测试甲"],
  [{ name: "" }, "2018990101"],
  [{ name: "", studentNumber: "" }, ""],
  [{ name: "460039200005122718" }, "460…2718"],
])("calls the row by name, else by 学号: %j", (changes, label) => {
  expect(judge("attachment1", { ...CLEAN, ...changes })).toMatchObject({ label, className: "20189901", kind: "student", inScope: true });
});

it("puts findings in the order of the columns", () => {
  expect(found({ documentNumber: "", college: "", gender: "", studentNumber: "" })).toEqual([
    "REQ_MISSING college error",
    "SNO_REQUIRED studentNumber error",
    "GENDER_REQUIRED gender error",
    "ID_REQUIRED documentNumber error",
  ]);
});

it("is silent about columns that the sheet does not have", () => {
  const headers = ["学号", "姓名"];
  const check = createRowCheck(readLayout("attachment1", headers), context());
  expect(check(["2018990101", "测试甲"]).findings).toEqual([]);
  expect(check(["2018990101", ""]).findings.map(({ rule }) => rule)).toEqual(["NAME_REQUIRED"]);
});

it("reads rows that are shorter than the headers", () => {
  const check = createRowCheck(readLayout("attachment1", headersOf("attachment1")), context());
  expect(check([]).kind).toBe("blank");
  expect(check(["1", "测试学院"]).findings.map(({ rule }) => rule)).toContain("NAME_REQUIRED");
});

it.each(SHEETS)("never throws and always speaks in sentences, whatever the cells of %s hold", (sheet) => {
  const check = createRowCheck(readLayout(sheet, headersOf(sheet)), context());
  const width = columnsOf(sheet).length;
  const row = fc.array(fc.oneof(anyCell, telling), { minLength: 0, maxLength: width });
  fc.assert(
    fc.property(row, (cells) => {
      for (const { message, column } of check(cells).findings) {
        expect(message.endsWith("。")).toBe(true);
        if (column !== null) expect(columnsOf(sheet)).toContain(column);
      }
    }),
    { numRuns: 500 },
  );
});

/** Spellings that change nothing of what a cell says. */
const HARMLESS: readonly ((text: string) => string)[] = [
  (text) => ` ${text} `,
  (text) => `${text}\u3000`,
  (text) => `\u200B${text}\uFEFF`,
  (text) => `\t${text}\r\n`,
  (text) => text.replace(/[0-9A-Z]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
];
const SPELLED = ["college", "major", "className", "studentNumber", "examNumber", "name", "gender", "birthDate", "ethnicGroup", "documentType", "documentNumber", "candidateCategory", "wrongItem", "explanation", "proof"] as const;

it("finds nothing but hints in a clean row, however its cells are spelled", () => {
  const spelling = fc.record(Object.fromEntries(SPELLED.map((key) => [key, fc.option(fc.constantFrom(...HARMLESS), { freq: 2 })])));
  fc.assert(
    fc.property(spelling, fc.constantFrom(CLEAN, SECOND), (spellings, student) => {
      const cells: Cells = Object.fromEntries(
        Object.entries(student).map(([key, value]) => [key, spellings[key]?.(String(value)) ?? value]),
      );
      expect(judge("attachment1", cells).findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it("asks no group less than its rules: what is skipped would have found nothing", () => {
  for (const sheet of SHEETS) {
    const facts = new RowFacts(readLayout(sheet, headersOf(sheet)), context());
    const base = sheet === "tracker" ? CONFIRMED : CLEAN;
    const changes = fc.dictionary(fc.constantFrom(...columnsOf(sheet)), fc.oneof(telling, anyCell), { maxKeys: 4 });
    fc.assert(
      fc.property(changes, (changed) => {
        facts.read(rowOf(sheet, { ...base, ...changed }));
        if (facts.kind() !== "student") return;
        for (const { mayFind, rules } of ROW_RULE_GROUPS) {
          if (mayFind === undefined || mayFind(facts)) continue;
          const skipped = rules.filter((rule) => rule.sheets.includes(sheet) && asList(rule.check(facts, context())).length > 0);
          expect(skipped.map(({ id }) => id)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  }
});

it("repairs what it calls safe: the rewritten row has no such hint any more", () => {
  const changes = fc.dictionary(fc.constantFrom(...columnsOf("attachment1")), telling, { maxKeys: 4 });
  fc.assert(
    fc.property(changes, (changed) => {
      const cells: Cells = { ...CLEAN, ...changed };
      const { findings } = judge("attachment1", cells);
      const repaired: { -readonly [K in keyof Cells]: Cells[K] } = { ...cells };
      for (const { fix } of findings) {
        if (fix?.kind === "replace" && fix.safe) for (const { column, after } of fix.changes) repaired[column] = after;
      }
      const isSafe = (rule: string): boolean => findings.some((finding) => finding.rule === rule && finding.fix?.kind === "replace" && finding.fix.safe);
      const left = judge("attachment1", repaired).findings.filter(({ rule }) => isSafe(rule) && ROW_RULES.some(({ id }) => id === rule));
      expect(left).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

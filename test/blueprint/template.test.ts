import * as fc from "fast-check";
import type { SheetCommand } from "../../src/blueprint/SheetCommand";
import { compilePart, PART_SHEET_NAMES, TEMPLATE_PARTS } from "../../src/blueprint/template";
import { COLUMNS, SHEET_COLUMNS } from "../../src/domain/columns";
import { columnsWith, OPTIONAL_COLUMN_WORDS } from "../../src/domain/optionalColumns";
import { policySchema } from "../../src/domain/policy";
import { policyPreset } from "../../src/domain/policyPreset";

const commandsOf = (part: (typeof TEMPLATE_PARTS)[number]) => compilePart(part, "表", policyPreset(2018, "自动化学院", "1.0"), "填报说明");
const all = TEMPLATE_PARTS.flatMap(commandsOf);

function only<K extends SheetCommand["kind"]>(commands: readonly SheetCommand[], kind: K): Extract<SheetCommand, { kind: K }>[] {
  return commands.filter((command): command is Extract<SheetCommand, { kind: K }> => command.kind === kind);
}

it.each(["attachment1", "tracker"] as const)("[%s] has every column in the order of the catalogue", (part) => {
  const headers = SHEET_COLUMNS[part].map((key) => COLUMNS[key].header);
  expect(only(commandsOf(part), "setValues").some(({ values }) => JSON.stringify(values[0]) === JSON.stringify(headers))).toBe(true);
});

it.each(["attachment1", "tracker"] as const)("[%s] leaves out the optional columns that the policy leaves out", (part) => {
  const commands = compilePart(part, "表", { ...policyPreset(2018, "自动化学院", "1.0"), optionalColumns: [] }, "填报说明");
  const headers = columnsWith(part, []).map((key) => COLUMNS[key].header);
  expect(only(commands, "setValues").some(({ values }) => JSON.stringify(values[0]) === JSON.stringify(headers))).toBe(true);
  expect(only(commands, "addTable")[0]?.block.columns).toBe(headers.length);
  expect(only(commands, "fillFormula")[0]?.block.column).toBe(headers.length - 1);
  expect(only(commands, "hideColumn")).toEqual([]);
});

it("makes formulas that look at their own row and at the policy alone, so that none is quadratic", () => {
  for (const { formula, block } of only(all, "fillFormula")) {
    const references = formula.replace(/"[^"]*"/gu, "").replace(/'填报说明'!\$B\$\d+/gu, "").match(/(?<![\d.])\$?[A-Z]{1,2}\$?\d+(?!\()/gu) ?? [];
    expect(references.length).toBeGreaterThan(50);
    expect(new Set(references.map((reference) => Number(/\d+$/u.exec(reference)?.[0])))).toEqual(new Set([block.row + 1]));
  }
});

it.each(TEMPLATE_PARTS)("[%s] sets formats before any value: text typed into General loses digits", (part) => {
  const kinds = commandsOf(part).map(({ kind }) => kind);
  const lastFormat = Math.max(kinds.lastIndexOf("setColumnFormat"), kinds.lastIndexOf("setNumberFormat"));
  if (part === "codes") expect(kinds.indexOf("setColumnFormat")).toBeLessThan(kinds.indexOf("setValues"));
  else expect(lastFormat).toBeLessThan(kinds.includes("addTable") ? kinds.indexOf("addTable") : 0);
});

it.each(["studentNumber", "examNumber", "documentNumber", "birthDate", "phone", "chsiValue", "correctValue"] as const)(
  "keeps %s as text down the whole column",
  (key) => {
    const column = SHEET_COLUMNS.attachment1.indexOf(key);
    expect(only(commandsOf("attachment1"), "setColumnFormat").find((command) => command.column === column)?.format).toBe("@");
  },
);

it("writes texts only: whether a number in a text cell becomes text is for each program to decide", () => {
  expect(only(all, "setValues").flatMap(({ values }) => values.flat()).filter((value) => typeof value !== "string")).toEqual([]);
});

it("writes nothing that Excel would take for a formula, whatever the college is called", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "甲", "1", " ", "'") }), (college) => {
      const policy = { ...policyPreset(2018, "", "1.0"), college };
      fc.pre(policySchema.shape.college.safeParse(college).success);
      const typed = TEMPLATE_PARTS.flatMap((part) => only(compilePart(part, "表", policy, "填报说明"), "setValues").flatMap(({ values }) => values.flat()));
      expect(typed.filter((text) => /^[-=+@]/u.test(String(text)))).toEqual([]);
    }),
  );
});

it("gives a long name in 填报说明 the lines that it takes", () => {
  const heights = (college: string) => only(compilePart("instructions", "表", policyPreset(2018, college, "1.0"), "表"), "setRowHeight").filter(({ points }) => points > 21).map(({ block, points }) => [block.row, points]);
  const others = heights("自动化学院");
  expect(heights("长".repeat(50))).toEqual([...others, [16, 49.5]]);
});

it("defines every list before a validation uses it", () => {
  const defined = new Set<string>();
  for (const command of all) {
    if (command.kind === "defineName") defined.add(`=${command.name}`);
    if (command.kind === "setValidation" && command.validation.rule.kind === "list" && command.validation.rule.source.startsWith("=")) {
      expect(defined).toContain(command.validation.rule.source);
    }
  }
  expect(defined.size).toBeGreaterThan(5);
});

/** With every optional column and with none, and with names as long as the schema lets them be. */
const POLICIES = [[...OPTIONAL_COLUMN_WORDS], []].map((optionalColumns) => ({ ...policyPreset(2018, "长".repeat(50), "1.0"), school: "长".repeat(50), reportTo: "长".repeat(100), optionalColumns }));

it.each(POLICIES)("stays within Excel's limits", (policy) => {
  const commands = TEMPLATE_PARTS.flatMap((part) => compilePart(part, PART_SHEET_NAMES[part], policy, "填报说明"));
  for (const { sheet } of only(commands, "addSheet")) expect(sheet.length).toBeLessThanOrEqual(31);
  for (const { formula } of only(commands, "fillFormula")) {
    for (const text of formula.match(/"[^"]*"/gu) ?? []) expect(text.length).toBeLessThanOrEqual(257);
    expect(formula.length).toBeLessThanOrEqual(8192);
    expect(deepestNesting(formula)).toBeLessThanOrEqual(64);
  }
  for (const { format } of only(commands, "addConditionalFormat")) expect(format.formula.length).toBeLessThanOrEqual(255);
  for (const { page } of only(commands, "setPage")) for (const text of [page.footerCenter, page.footerRight]) expect(text.length).toBeLessThanOrEqual(255);
  for (const { validation } of only(commands, "setValidation")) {
    if (validation.rule.kind === "list") expect(validation.rule.source.length).toBeLessThanOrEqual(255);
    for (const box of [validation.prompt, validation.warning]) {
      expect(box?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(box?.message.length ?? 0).toBeLessThanOrEqual(255);
    }
  }
});

it("uses no function newer than Excel 2016 and none of our own", () => {
  const known = new Set(
    "AND CODE COUNTA COUNTBLANK DATE EXACT FIND IF IFERROR INT ISBLANK ISERROR ISNUMBER ISTEXT LEFT LEN LOWER MAX MID MIN MOD MONTH N NOT OR RIGHT SEARCH SUBSTITUTE SUM T TEXT TRIM UPPER VALUE YEAR DAY CLEAN ROUND INDEX MATCH CHOOSE REPLACE ISERR UNICODE SUMPRODUCT ABS".split(" "),
  );
  const formulas = [...only(all, "fillFormula").map(({ formula }) => formula), ...only(all, "addConditionalFormat").map(({ format }) => format.formula)];
  const used = new Set(formulas.flatMap((formula) => formula.replace(/"[^"]*"/gu, "").match(/[A-Z][A-Z0-9.]*(?=\()/gu) ?? []));
  expect([...used].filter((name) => !known.has(name))).toEqual([]);
});

function deepestNesting(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of formula.replace(/"[^"]*"/gu, "")) {
    if (character === "(") deepest = Math.max(deepest, ++depth);
    if (character === ")") depth--;
  }
  return deepest;
}

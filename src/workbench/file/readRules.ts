import { parseAddress } from "../host/model/geometry/address";
import type { Rect } from "../host/model/geometry/rect";
import type { Sheet } from "../host/model/Sheet";
import type { ConditionalFormat, ConditionRule } from "../host/model/state/conditionalFormat";
import type { Validation, ValidationRule } from "../host/model/state/validation";
import type { StyleSheet } from "./styleSheet";
import { childAt, childrenOf, flag, numberAt } from "./XlsxPackage";

/** Data validation; formulas speak from the top-left cell of the first area. */
export function readValidations(sheet: Sheet, part: Element): void {
  for (const element of childrenOf(childAt(part, "dataValidations"), "dataValidation")) {
    const areas = areasOf(element);
    const [first] = areas;
    if (first === undefined) continue;
    const validation = validationOf(element, first);
    for (const area of areas) sheet.validations.fill(area, validation);
  }
}

function validationOf(element: Element, { row, column }: Rect): Validation {
  const text = (name: string): string => element.getAttribute(name) ?? "";
  return {
    anchor: { row, column },
    rule: ruleOf(element),
    ignoreBlanks: flag(element, "allowBlank"),
    prompt: { title: text("promptTitle"), message: text("prompt"), showPrompt: flag(element, "showInputMessage") },
    errorAlert: { title: text("errorTitle"), message: text("error"), showAlert: flag(element, "showErrorMessage"), style: ALERTS[text("errorStyle")] ?? "Stop" },
  };
}

const ALERTS: Readonly<Record<string, string>> = { stop: "Stop", warning: "Warning", information: "Information" };
const COMPARISONS: Readonly<Record<string, string>> = { whole: "WholeNumber", decimal: "Decimal", date: "Date", time: "Time", textLength: "TextLength" };

/** "none" is an input message alone, whatever formula a program writes beside it. */
function ruleOf(element: Element): ValidationRule {
  const kind = element.getAttribute("type") ?? "none";
  const [formula1 = "", formula2 = ""] = ["formula1", "formula2"].map((name) => childAt(element, name)?.textContent ?? "");
  if (kind === "list") return { type: "List", source: /^".*"$/su.test(formula1) ? formula1.slice(1, -1).replaceAll('""', '"') : `=${formula1}`, inCellDropDown: !flag(element, "showDropDown") };
  if (kind === "custom") return { type: "Custom", source: `=${formula1}` };
  const type = COMPARISONS[kind];
  if (type === undefined) return { type: "None" };
  const operator = capital(element.getAttribute("operator") ?? "between");
  return { type, operator, formula1: operand(formula1), ...(formula2 === "" ? {} : { formula2: operand(formula2) }) };
}

/** Numbers stay numbers; anything else is a formula. */
function operand(text: string): string | number {
  return Number.isNaN(Number(text)) ? `=${text}` : Number(text);
}

/** Conditional formats in the order of their priority; kinds that this host does not know are left out. */
export function readConditionalFormats(sheet: Sheet, part: Element, styles: StyleSheet, newId: () => string): void {
  const found = childrenOf(part, "conditionalFormatting").flatMap((block) =>
    childrenOf(block, "cfRule").flatMap((rule) => {
      const read = conditionOf(rule);
      if (read === null) return [];
      const format: ConditionalFormat = { id: newId(), ...read, areas: areasOf(block), stopIfTrue: flag(rule, "stopIfTrue"), look: styles.conditional(numberAt(rule, "dxfId")) };
      return [{ priority: numberAt(rule, "priority") ?? Infinity, format }];
    }),
  );
  found.sort((one, other) => one.priority - other.priority);
  sheet.patch({ conditionalFormats: found.map(({ format }) => format) });
}

function conditionOf(rule: Element): { readonly type: string; readonly rule: ConditionRule } | null {
  const formulas = childrenOf(rule, "formula").map(({ textContent }) => `=${textContent}`);
  const [formula1 = "", formula2] = formulas;
  switch (rule.getAttribute("type")) {
    case "expression":
      return { type: "Custom", rule: { formula: formula1 } };
    case "cellIs":
      return { type: "CellValue", rule: { operator: capital(rule.getAttribute("operator") ?? ""), formula1, ...(formula2 === undefined ? {} : { formula2 }) } };
    default:
      return null;
  }
}

function areasOf(element: Element): Rect[] {
  return (element.getAttribute("sqref") ?? "").split(" ").flatMap((address) => parseAddress(address) ?? []);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

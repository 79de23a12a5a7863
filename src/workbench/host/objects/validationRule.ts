import { moveFormula } from "../../formula/references";
import { invalidArgument } from "../protocol/HostError";
import { isHostObject } from "../protocol/ObjectType";
import { formatAddress, qualify } from "../model/geometry/address";
import type { Rect } from "../model/geometry/rect";
import type { Validation, ValidationRule } from "../model/state/validation";
import type { RangeTarget } from "./Book";
import { rectOf } from "./rangeTarget";

/** Reads Excel.DataValidationRule: an object with one of its kinds of rules. */
export function ruleFrom(target: RangeTarget, value: unknown): ValidationRule {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const given = Object.entries(value).filter(([, rule]) => rule !== null && rule !== undefined);
  const [[kind, rule] = ["", null], ...more] = given;
  if (more.length > 0 || typeof rule !== "object" || rule === null) throw invalidArgument();
  const record = rule as Readonly<Record<string, unknown>>;
  if (kind === "list") return { type: "List", source: listSource(record["source"]), inCellDropDown: record["inCellDropDown"] !== false };
  if (kind === "custom") return { type: "Custom", source: formulaText(record["formula"]) };
  const type = COMPARING_KINDS[kind];
  if (type === undefined) throw invalidArgument();
  return comparison(type, record, target);
}

/** The rule as a range sees it: formulas speak from its top-left cell. */
export function ruleRecord({ rule, anchor }: Validation, rect: Rect): Readonly<Record<string, unknown>> {
  const seen = (text: string): string => (text.startsWith("=") ? moveFormula(text, rect.row - anchor.row, rect.column - anchor.column) : text);
  if (rule.type === "None") return {};
  if (rule.type === "List") return { list: { inCellDropDown: rule.inCellDropDown ?? true, source: seen(rule.source ?? "") } };
  if (rule.type === "Custom") return { custom: { formula: seen(rule.source ?? "") } };
  const [kind = ""] = Object.entries(COMPARING_KINDS).find(([, type]) => type === rule.type) ?? [];
  const { formula1, formula2, operator } = rule;
  return { [kind]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
}

const COMPARING_KINDS: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
};

/** A list written out has room for 255 characters. */
function listSource(source: unknown): string {
  if (isHostObject(source) && source.type === "Range") {
    const target = source.target as RangeTarget;
    const address = formatAddress(rectOf(target)).replaceAll(/[A-Z]+|\d+/gu, "$$$&");
    return `=${qualify(target.range.sheet.name, address)}`;
  }
  if (typeof source !== "string" || source === "" || (!source.startsWith("=") && source.length > 255)) throw invalidArgument();
  return source;
}

function formulaText(formula: unknown): string {
  if (typeof formula !== "string" || formula === "") throw invalidArgument();
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function comparison(type: string, record: Readonly<Record<string, unknown>>, target: RangeTarget): ValidationRule {
  const operator = record["operator"];
  const formula1 = operand(record["formula1"], target);
  if (typeof operator !== "string" || formula1 === null) throw invalidArgument();
  const formula2 = operand(record["formula2"], target);
  return formula2 === null ? { type, operator, formula1 } : { type, operator, formula1, formula2 };
}

function operand(value: unknown, target: RangeTarget): string | number | null {
  if (typeof value === "string" || typeof value === "number") return value;
  if (!isHostObject(value) || value.type !== "Range") return null;
  const { range } = value.target as RangeTarget;
  const address = formatAddress(rectOf(value.target as RangeTarget));
  return `=${range.sheet === target.range.sheet ? address : qualify(range.sheet.name, address)}`;
}

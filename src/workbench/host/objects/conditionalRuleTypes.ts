import { invalidArgument } from "../protocol/HostError";
import { defineType, type AnyObjectType, type Property } from "../protocol/ObjectType";
import type { ConditionRule, ConditionalLook } from "../model/state/conditionalFormat";
import { changeFormat, formatOf, type FormatTarget } from "./conditionalFormatTarget";
import { asBoolean, asColor, asText, oneOf } from "./styleProperty";

const look = { Format: (target: FormatTarget) => ({ type: "ConditionalRangeFormat", target }) };

/** Excel.CustomConditionalFormat */
export const customConditionalFormatType: AnyObjectType = defineType<FormatTarget>({
  name: "CustomConditionalFormat",
  navigations: { ...look, Rule: (target) => ({ type: "ConditionalFormatRule", target }) },
});

/** Excel.ConditionalFormatRule: a formula that speaks from the top-left cell of the format's range. */
export const conditionalFormatRuleType: AnyObjectType = defineType<FormatTarget>({
  name: "ConditionalFormatRule",
  properties: { Formula: formulaProperty(), FormulaLocal: formulaProperty() },
});

/** Excel.TextConditionalFormat */
export const textConditionalFormatType: AnyObjectType = defineType<FormatTarget>({
  name: "TextConditionalFormat",
  navigations: look,
  properties: { Rule: ruleProperty(["operator", "text"]) },
});

/** Excel.CellValueConditionalFormat */
export const cellValueConditionalFormatType: AnyObjectType = defineType<FormatTarget>({
  name: "CellValueConditionalFormat",
  navigations: look,
  properties: { Rule: ruleProperty(["operator", "formula1", "formula2"]) },
});

/** Excel.ConditionalRangeFormat */
export const conditionalRangeFormatType: AnyObjectType = defineType<FormatTarget>({
  name: "ConditionalRangeFormat",
  properties: { NumberFormat: lookProperty("numberFormat", asText) },
  navigations: {
    Fill: (target) => ({ type: "ConditionalRangeFill", target }),
    Font: (target) => ({ type: "ConditionalRangeFont", target }),
  },
});

/** Excel.ConditionalRangeFill */
export const conditionalRangeFillType: AnyObjectType = defineType<FormatTarget>({
  name: "ConditionalRangeFill",
  properties: { Color: lookProperty("fill", asColor) },
  commands: { Clear: (target) => { drop(target, ["fill"]); } },
});

/** Excel.ConditionalRangeFont */
export const conditionalRangeFontType: AnyObjectType = defineType<FormatTarget>({
  name: "ConditionalRangeFont",
  properties: {
    Color: lookProperty("fontColor", asColor),
    Bold: lookProperty("bold", asBoolean),
    Italic: lookProperty("italic", asBoolean),
    Underline: lookProperty("underline", oneOf("None", "Single", "Double")),
    Strikethrough: lookProperty("strikethrough", asBoolean),
  },
  commands: { Clear: (target) => { drop(target, ["fontColor", "bold", "italic", "underline", "strikethrough"]); } },
});

function formulaProperty(): Property<FormatTarget> {
  return {
    get: (target) => formatOf(target).rule.formula ?? "",
    set: (target, value) => {
      const text = asText(value);
      if (text === "") throw invalidArgument();
      changeFormat(target, { rule: { formula: text.startsWith("=") ? text : `=${text}` } });
    },
  };
}

function ruleProperty(keys: readonly (keyof ConditionRule)[]): Property<FormatTarget> {
  return {
    get: (target) => formatOf(target).rule,
    set: (target, value) => {
      if (typeof value !== "object" || value === null) throw invalidArgument();
      const entries = Object.entries(value).filter(([key, part]) => keys.some((known) => known === key) && part !== null);
      changeFormat(target, { rule: Object.fromEntries(entries.map(([key, part]) => [key, String(part)])) });
    },
  };
}

function lookProperty<K extends keyof ConditionalLook>(key: K, check: (value: unknown) => ConditionalLook[K]): Property<FormatTarget> {
  return {
    get: (target) => formatOf(target).look[key] ?? null,
    set: (target, value) => { changeFormat(target, { look: { ...formatOf(target).look, [key]: check(value) } }); },
  };
}

function drop(target: FormatTarget, keys: readonly string[]): void {
  const rest = Object.entries(formatOf(target).look).filter(([key]) => !keys.includes(key));
  changeFormat(target, { look: Object.fromEntries(rest) });
}

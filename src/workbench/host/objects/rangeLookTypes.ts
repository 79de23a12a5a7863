import { defineType, type AnyObjectType } from "../protocol/ObjectType";
import type { RangeTarget } from "./Book";
import { asBoolean, asColor, asNumber, asText, changeStyle, commonStyle, oneOf, styleProperty } from "./styleProperty";

/** Excel.RangeFill; a cell without fill answers white, as Excel does. */
export const rangeFillType: AnyObjectType = defineType<RangeTarget>({
  name: "RangeFill",
  properties: {
    Color: {
      get: (target) => {
        const fill = commonStyle(target, (style) => style.fill);
        return fill === "" ? "#FFFFFF" : fill;
      },
      set: (target, value) => {
        const fill = value === "" ? "" : asColor(value);
        changeStyle(target, () => ({ fill }));
      },
    },
  },
  commands: {
    Clear: (target) => {
      changeStyle(target, () => ({ fill: "" }));
    },
  },
});

/** Excel.RangeFont */
export const rangeFontType: AnyObjectType = defineType<RangeTarget>({
  name: "RangeFont",
  properties: {
    Name: styleProperty("fontName", asText),
    Size: styleProperty("fontSize", asNumber),
    Color: styleProperty("fontColor", asColor),
    Bold: styleProperty("bold", asBoolean),
    Italic: styleProperty("italic", asBoolean),
    Underline: styleProperty("underline", oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant")),
    Strikethrough: styleProperty("strikethrough", asBoolean),
  },
});

/** Excel.FormatProtection */
export const formatProtectionType: AnyObjectType = defineType<RangeTarget>({
  name: "FormatProtection",
  properties: {
    Locked: styleProperty("locked", asBoolean),
    FormulaHidden: styleProperty("formulaHidden", asBoolean),
  },
});

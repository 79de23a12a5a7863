import { defineType, type AnyObjectType } from "../protocol/ObjectType";
import type { RangeTarget } from "./Book";
import { rangeCommands } from "./rangeCommands";
import { rangeContents } from "./rangeContents";
import { rangeLookups } from "./rangeLookups";
import { rangePlace, rangeSheet } from "./rangePlace";
import { rangeSpecialCells } from "./rangeSpecialCells";

/** Excel.Range */
export const rangeType: AnyObjectType = defineType<RangeTarget>({
  name: "Range",
  keepsReference: true,
  properties: { ...rangePlace, ...rangeContents },
  navigations: {
    Worksheet: rangeSheet,
    Format: (target) => ({ type: "RangeFormat", target }),
    DataValidation: (target) => ({ type: "DataValidation", target }),
    ConditionalFormats: (target) => ({ type: "ConditionalFormatCollection", target }),
    Sort: (target) => ({ type: "RangeSort", target }),
  },
  lookups: { ...rangeLookups, ...rangeSpecialCells },
  commands: rangeCommands,
});

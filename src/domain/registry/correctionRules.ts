import type { RuleGroup } from "../rules/ruleGroup";
import { itemInvalid } from "../rules/cell/itemInvalid";
import { itemMulti } from "../rules/cell/itemMulti";
import { itemNonKey } from "../rules/cell/itemNonKey";
import { itemNormalized } from "../rules/cell/itemNormalized";
import { itemRequired } from "../rules/cell/itemRequired";
import { fixConflict } from "../rules/row/fixConflict";
import { fixCorrectRequired } from "../rules/row/fixCorrectRequired";
import { fixDiffOnlyForm } from "../rules/row/fixDiffOnlyForm";
import { fixNoDiff } from "../rules/row/fixNoDiff";
import { fixReversed } from "../rules/row/fixReversed";
import { fixShownRequired } from "../rules/row/fixShownRequired";
import { photoNoteRequired } from "../rules/row/photoNoteRequired";
import { proofMissing } from "../rules/row/proofMissing";

/** 有误信息项 and what stands beside it. */
export const CORRECTION_RULES: readonly RuleGroup[] = [
  { rules: [itemRequired] },
  {
    mayFind: (row) => row.wrongItems()?.isPlain === false || row.text.wrongItem !== row.raw.wrongItem,
    rules: [itemInvalid, itemMulti, itemNormalized, itemNonKey],
  },
  {
    mayFind: (row) => row.text.explanation === "" || row.text.proof === "",
    rules: [photoNoteRequired, proofMissing],
  },
  {
    mayFind: (row) => row.correction().item !== null,
    rules: [fixShownRequired, fixCorrectRequired, fixNoDiff, fixDiffOnlyForm, fixReversed, fixConflict],
  },
];

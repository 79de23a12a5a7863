import type { HeaderRule, RowRule, SheetRule, TableRule } from "./rules/rule";
import type { RuleGroup } from "./rules/ruleGroup";
import { cellError } from "./rules/cell/cellError";
import { valueDitto } from "./rules/cell/valueDitto";
import { valuePlaceholder } from "./rules/cell/valuePlaceholder";
import { columnSwapped } from "./rules/row/columnSwapped";
import { notDataRow } from "./rules/row/notDataRow";
import { sampleRow } from "./rules/row/sampleRow";
import { noRows } from "./rules/sheet/noRows";
import { titleBlank } from "./rules/sheet/titleBlank";
import { CORRECTION_RULES } from "./registry/correctionRules";
import { DOCUMENT_RULES } from "./registry/documentRules";
import { ENROLMENT_RULES } from "./registry/enrolmentRules";
import { HEADER_RULES } from "./registry/headerRules";
import { PERSON_RULES } from "./registry/personRules";
import { STATUS_RULES } from "./registry/statusRules";
import { PLACE_RULES, TABLE_RULES } from "./registry/tableRules";

/** Lines of the table that are no students; the only rules that such rows meet. */
export const KIND_RULES: readonly RowRule[] = [sampleRow, notDataRow];

/** Everything that is asked of a student's row alone, in order. */
export const ROW_RULE_GROUPS: readonly RuleGroup[] = [
  { mayFind: (row) => row.cells.hasTrouble || row.swap() !== null, rules: [cellError, valueDitto, valuePlaceholder, columnSwapped] },
  ...ENROLMENT_RULES,
  ...PERSON_RULES,
  ...DOCUMENT_RULES,
  ...CORRECTION_RULES,
  ...STATUS_RULES,
];

export const ROW_RULES: readonly RowRule[] = ROW_RULE_GROUPS.flatMap(({ rules }) => rules);

export const SHEET_RULES: readonly SheetRule[] = [titleBlank, noRows];

/** The whole catalogue, for tests and documents. */
export const RULES: readonly (HeaderRule | SheetRule | RowRule | TableRule)[] = [
  ...HEADER_RULES,
  ...SHEET_RULES,
  ...KIND_RULES,
  ...ROW_RULES,
  ...PLACE_RULES,
  ...TABLE_RULES,
];

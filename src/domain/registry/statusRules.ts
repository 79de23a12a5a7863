import type { RuleGroup } from "../rules/ruleGroup";
import { confirmDateRange } from "../rules/cell/confirmDateRange";
import { statusInvalid } from "../rules/cell/statusInvalid";
import { statusNormalized } from "../rules/cell/statusNormalized";
import { statusRequired } from "../rules/cell/statusRequired";
import { assistCountInvalid } from "../rules/row/assistCountInvalid";
import { assistDayReached } from "../rules/row/assistDayReached";
import { bindCountInvalid } from "../rules/row/bindCountInvalid";
import { bindExhausted } from "../rules/row/bindExhausted";
import { bindLast } from "../rules/row/bindLast";
import { confirmDateMissing } from "../rules/row/confirmDateMissing";
import { dueSoon } from "../rules/row/dueSoon";
import { overdue } from "../rules/row/overdue";
import { reviewOverdue } from "../rules/row/reviewOverdue";
import { statusItemConflict } from "../rules/row/statusItemConflict";
import { statusItemMissing } from "../rules/row/statusItemMissing";
import { statusStale } from "../rules/row/statusStale";
import { uploadCountInvalid } from "../rules/row/uploadCountInvalid";
import { uploadDayReached } from "../rules/row/uploadDayReached";
import { uploadExhausted } from "../rules/row/uploadExhausted";

/** 查询确认状态, its dates and CHSI's counters, which matter while the student is pending. */
export const STATUS_RULES: readonly RuleGroup[] = [
  { rules: [
      statusRequired,
      statusInvalid,
      statusNormalized,
      confirmDateMissing,
      confirmDateRange,
      statusItemMissing,
      statusItemConflict,
    ] },
  {
    mayFind: (row) => row.status() !== null && row.status()?.status !== "已确认无误",
    rules: [
      statusStale,
      dueSoon,
      overdue,
      bindCountInvalid,
      bindLast,
      bindExhausted,
      uploadCountInvalid,
      uploadDayReached,
      uploadExhausted,
      assistCountInvalid,
      assistDayReached,
      reviewOverdue,
    ],
  },
];

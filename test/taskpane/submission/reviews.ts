import type { SubmissionState } from "../../../src/application/submission/SubmissionModel";
import type { SubmissionReview, WarningGroup, WarningItem } from "../../../src/application/submission/SubmissionReview";

const NAMES = ["测试甲", "测试乙", "测试丙", "测试丁", "测试戊"];

export function item(row: number, change: Partial<WarningItem> = {}): WarningItem {
  return {
    key: `proof ${String(row)}`,
    row,
    sheetRow: row + 4,
    label: NAMES[row % NAMES.length] ?? "",
    finding: { rule: "PROOF_MISSING", severity: "warning", column: "proof", message: "没有写证明材料，请补充。" },
    needsReason: true,
    answer: { ticked: false, reason: "" },
    ...change,
  };
}

export function group(items: readonly WarningItem[], unanswered = items.length): WarningGroup {
  return { key: "PROOF_MISSING proof", column: "proof", items, unanswered };
}

export const EXTRA_COLUMN: WarningGroup = {
  key: "HDR_EXTRA ",
  column: null,
  unanswered: 1,
  items: [item(0, { key: "extra", row: null, label: "", needsReason: false, finding: { rule: "HDR_EXTRA", severity: "warning", column: null, message: "“家庭住址”不是上报表需要的列，上报表里不会有它。" } })],
};

export const CLEAN_REVIEW: SubmissionReview = { blockers: [], errors: 0, warnings: [], unanswered: 0, fileName: "自动化学院新生学籍信息有误学生名单.xlsx" };

export const REVIEWING: Partial<SubmissionState> = {
  step: "review",
  review: { ...CLEAN_REVIEW, warnings: [group([item(0, { answer: { ticked: true, reason: "已与学生本人核对" } }), item(1, { answer: { ticked: true, reason: "" } }), item(2)], 2), EXTRA_COLUMN], unanswered: 3 },
};
export const BLOCKED: Partial<SubmissionState> = {
  step: "review",
  review: { ...CLEAN_REVIEW, blockers: ["填报说明里的“学院”还没有填，上报表的标题需要它。"], errors: 3, warnings: [group([item(0)])], unanswered: 1 },
};
export const READY_TO_MAKE: Partial<SubmissionState> = { step: "review", review: CLEAN_REVIEW, target: "file" };
export const DONE: Partial<SubmissionState> = { step: "done", made: { target: "sheet", students: 12, items: 15, leftOut: 0, fileName: "自动化学院新生学籍信息有误学生名单.xlsx" } };

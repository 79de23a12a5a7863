import type { PaneState } from "../../src/application/PaneState";
import type { ProgressState } from "../../src/application/progress/ProgressModel";
import { policyPreset } from "../../src/domain/policyPreset";
import { PROGRESS } from "../taskpane/progress/sampleProgress";
import { READY, TODAY, finding, roster, student } from "../taskpane/sampleStates";

const LONG_COLLEGE = "马克思主义学院与国际教育交流中心联合办学项目管理办公室";
const LONG_CLASS = "计算机科学与技术（中外合作办学、卓越工程师教育培养计划）2018级实验班（第一临床学院代管）";
const LONG_NAME = "阿卜杜热西提·阿卜杜克热木江·买买提依明";
const policy = { ...policyPreset(2018, "自动化学院", "1.0.0"), school: "北方工程大学" };

const LONG_STUDENT = student(2, LONG_NAME, LONG_CLASS, [
  finding("NAME_SEPARATOR", "info", "name", "姓名里的间隔号会统一写成“·”。"),
  finding("ID_GENDER_MISMATCH", "error", "gender", "性别填的是“女”，身份证号第17位对应“男”，请核对。"),
]);

/** What most people never meet: a workbook that lacks something, the last day, a single student, the longest names. */
export const RARE_STATES = {
  policyMissing: { ...READY, policy: null, currentRow: null },
  sheetMissing: { ...READY, rosters: { ...READY.rosters, attachment1: null }, currentRow: null },
  lastDay: { ...READY, policy: { ...policy, deadline: TODAY } },
  overdue: { ...READY, policy: { ...policy, deadline: { ...TODAY, day: 9 } } },
  oneStudent: {
    ...READY,
    currentRow: { sheet: "attachment1", row: 0, sheetRow: 4 },
    rosters: { ...READY.rosters, attachment1: roster("attachment1", "附件1", [student(0, "测试甲", "20189901", [finding("GENDER_REQUIRED", "error", "gender", "性别没有填。请填“男”或“女”。")])], { rows: 1, rowsWithoutError: 0, errors: 1 }) },
  },
  longNames: {
    ...READY,
    policy: { ...policy, college: LONG_COLLEGE, school: "中国人民解放军某某大学某某学院" },
    rosters: { ...READY.rosters, attachment1: roster("attachment1", "附件1", [LONG_STUDENT], { rows: 1, rowsWithoutError: 0, errors: 1, infos: 1 }) },
  },
  everybodyDone: { ...READY, rosters: { ...READY.rosters, tracker: roster("tracker", "核查登记表", [], { rows: 89, rowsWithoutError: 89, inScope: 89, pending: 0 }) }, currentRow: { sheet: "tracker", row: 3, sheetRow: 7 } },
  trouble: { ...READY, notice: { intent: "error", message: "Excel 没有完成这一步。表中的内容没有丢失，请再试一次。", details: [] } },
  success: { ...READY, currentRow: null, notice: { intent: "success", message: "已改好 12 处，点“还原”可以撤回。", details: [] } },
} as const satisfies Record<string, PaneState>;

const NOBODY = { inScope: 0, done: 0, prep: 0 };

/** A counselor on the first day, on the last, and with the longest names. */
export const RARE_PROGRESS = {
  nobody: { progress: { ...PROGRESS, total: NOBODY, outOfScope: 0, classes: [], counselors: [], byStatus: new Map(), pending: [] } },
  everybody: {
    progress: {
      ...PROGRESS,
      total: { inScope: 89, done: 89, prep: 0 },
      outOfScope: 0,
      classes: PROGRESS.classes.map((group) => ({ ...group, done: group.inScope, prep: 0 })),
      counselors: PROGRESS.counselors.map((group) => ({ ...group, done: group.inScope, prep: 0 })),
      byStatus: new Map([["已确认无误", 85], ["信息有误", 4]] as const),
      pending: [],
    },
  },
  longNames: {
    shown: { kind: "class", className: LONG_CLASS },
    progress: {
      ...PROGRESS,
      classes: [{ name: LONG_CLASS, inScope: 1230, done: 1227, prep: 130 }, ...PROGRESS.classes],
      pending: PROGRESS.pending.map((group, at) => (at === 0 ? { className: LONG_CLASS, students: group.students.map((each) => ({ ...each, name: LONG_NAME, className: LONG_CLASS })) } : group)),
    },
  },
  notCounted: { progress: null },
} satisfies Record<string, Partial<ProgressState>>;

import type { ClearingState } from "../../src/application/clearing/ClearingModel";
import type { FixState } from "../../src/application/fixes/FixModel";
import type { ImportState } from "../../src/application/import/ImportModel";
import type { PaneState } from "../../src/application/PaneState";
import type { ProgressState } from "../../src/application/progress/ProgressModel";
import * as fixable from "../taskpane/fixes/fixableStates";
import type { MergeState } from "../../src/application/merge/MergeModel";
import { MERGED, READING, TROUBLED } from "../taskpane/registrar/mergeStates";
import type { RegistrarState } from "../../src/application/registrar/RegistrarModel";
import * as registrar from "../taskpane/registrar/registrarStates";
import type { SubmissionState } from "../../src/application/submission/SubmissionModel";
import * as reviews from "../taskpane/submission/reviews";
import * as progress from "../taskpane/progress/sampleProgress";
import * as importing from "../taskpane/import/importStates";
import * as states from "../taskpane/sampleStates";
import { RARE_PROGRESS, RARE_STATES } from "./rareStates";

const FIXABLE = fixable.fixable(fixable.SWAPPED, fixable.OVERRIDABLE, fixable.OLD_NUMBER, fixable.SEVERAL, fixable.DITTO, fixable.SPELLING, fixable.BIRTH);

/** Every view and state of the pane that a person can meet. */
export const VIEWS = {
  ...RARE_STATES,
  connecting: states.CONNECTING,
  opening: { ...states.CONNECTING, opening: { label: "正在检查…", progress: { done: 24_000, total: 100_000, step: "checked" }, cancellable: true } },
  stopped: { ...states.READY, rosters: { ...states.READY.rosters, attachment1: null }, unchecked: ["attachment1"], currentRow: null, notice: { intent: "info", message: "已停止：“附件1”还没有检查，“核查登记表”检查完了。要接着检查，请点“重新检查”。", details: [] } },
  unsupported: states.UNSUPPORTED,
  empty: states.EMPTY,
  ready: states.READY,
  emptyList: states.READY_EMPTY,
  sample: states.READY_SAMPLE,
  clean: states.READY_CLEAN,
  sheetFindings: states.READY_WITH_SHEET_FINDINGS,
  unreachable: states.UNREACHABLE,
  busy: states.BUSY,
  obstacles: states.OBSTACLES,
  policyTrouble: states.POLICY_TROUBLE,
  crowded: states.crowded(10_000),
  fixes: FIXABLE,
  fixPreview: FIXABLE,
  submissionBlocked: states.READY,
  submissionWarnings: states.READY,
  submissionTarget: states.READY_CLEAN,
  submissionDone: states.READY_CLEAN,
  submissionPart: states.READY,
  submissionZero: states.READY_EMPTY,
  clearing: { ...states.READY, currentRow: null },
  registrar: states.READY,
  registrarOld: states.READY,
  registrarWrong: states.READY,
  registrarDoubtful: states.READY,
  registrarExport: states.READY,
  registrarOneByOne: states.READY,
  registrarRepair: states.READY,
  merging: states.READY,
  merged: states.READY,
  mergeStopped: states.READY,
  progress: states.READY,
  progressPending: progress.IN_TRACKER,
  progressNobody: states.READY_EMPTY,
  progressNotCounted: states.POLICY_TROUBLE,
  pendingNobody: RARE_STATES.everybodyDone,
  progressLongNames: states.READY,
  pendingLongNames: states.READY,
  progressCrowd: states.READY,
  pendingCrowd: states.READY,
  importSource: { ...states.READY, currentRow: null },
  importColumns: { ...states.READY, currentRow: null },
  importPreview: { ...states.READY, currentRow: null },
  officeSilent: states.CONNECTING,
} as const satisfies Record<string, PaneState>;

export type ViewName = keyof typeof VIEWS;

export const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];

/** What the model of repairs holds in a view; nothing in the others. */
export const FIX_STATES: { readonly [V in ViewName]?: Partial<FixState> } = {
  fixes: { revertible: { label: "全部修复", cells: 12 } },
  fixPreview: { preview: fixable.PREVIEW },
};

/** What the model of the submission holds in a view. */
export const SUBMISSION_STATES: { readonly [V in ViewName]?: Partial<SubmissionState> } = {
  submissionBlocked: reviews.BLOCKED,
  submissionWarnings: reviews.REVIEWING,
  submissionTarget: reviews.READY_TO_MAKE,
  submissionDone: reviews.DONE,
  submissionPart: { step: "done", made: { target: "file", students: 10, items: 13, leftOut: 2, fileName: "自动化学院新生学籍信息有误学生名单.xlsx" } },
  submissionZero: { step: "done", made: { target: "sheet", students: 0, items: 0, leftOut: 0, fileName: "自动化学院新生学籍信息有误学生名单.xlsx" } },
};

/** What the model of 清除个人数据 holds in a view. */
export const CLEARING_STATES: { readonly [V in ViewName]?: Partial<ClearingState> } = {
  clearing: { asked: { tables: [{ sheetName: "附件1", rows: 12, ownColumns: [] }, { sheetName: "核查登记表", rows: 86, ownColumns: ["宿舍", "家长电话"] }], submissions: ["上报表"] } },
};

/** What the registrar's model holds in a view. */
export const REGISTRAR_STATES: { readonly [V in ViewName]?: RegistrarState } = {
  registrarOld: registrar.OLD,
  registrarWrong: registrar.WRONG,
  registrarDoubtful: registrar.DOUBTFUL,
  registrarExport: registrar.MANY,
  registrarOneByOne: registrar.MANY,
  registrarRepair: registrar.BROKEN,
};

/** Where Excel cannot save files. */
export const SAVES_NO_FILES: ReadonlySet<ViewName> = new Set<ViewName>(["registrarOneByOne"]);

/** What the model of merging holds in a view. */
export const MERGE_STATES: { readonly [V in ViewName]?: MergeState } = {
  merging: READING,
  merged: MERGED,
  mergeStopped: TROUBLED,
};

/** What the model of imports holds in a view. */
export const IMPORT_STATES: { readonly [V in ViewName]?: Partial<ImportState> } = {
  importSource: { ...importing.SOURCE, target: "attachment1" },
  importColumns: { ...importing.COLUMNS, target: "attachment1" },
  importPreview: { ...importing.PREVIEW, target: "attachment1" },
};

/** What a person has opened in a view: a tab, and the heading to which they have scrolled. */
export const OPENED: { readonly [V in ViewName]?: { readonly tab: string; readonly heading: string } } = {
  registrarWrong: { tab: "教务处", heading: "本年口径" },
  registrarDoubtful: { tab: "教务处", heading: "本年口径" },
  registrarExport: { tab: "教务处", heading: "导出标准模板" },
  registrarOneByOne: { tab: "教务处", heading: "导出标准模板" },
  registrarRepair: { tab: "教务处", heading: "检查模板" },
  merging: { tab: "教务处", heading: "汇总各学院文件" },
  merged: { tab: "教务处", heading: "汇总各学院文件" },
  mergeStopped: { tab: "教务处", heading: "汇总各学院文件" },
  importSource: { tab: "填报", heading: "导入名单到" },
  importColumns: { tab: "填报", heading: "导入名单到" },
  importPreview: { tab: "填报", heading: "导入名单到" },
};

/** What a person presses before the picture of a view is taken, by role and name. */
export const PRESSED: { readonly [V in ViewName]?: readonly (readonly [role: "tab" | "button", name: RegExp])[] } = {
  registrar: [["tab", /教务处/u]],
  registrarOld: [["tab", /教务处/u]],
  progress: [["tab", /进度/u]],
  progressPending: [["tab", /进度/u], ["button", /^未完成/u]],
  progressNobody: [["tab", /进度/u]],
  progressNotCounted: [["tab", /进度/u]],
  everybodyDone: [["tab", /进度/u]],
  pendingNobody: [["tab", /进度/u], ["button", /^未完成/u]],
  progressLongNames: [["tab", /进度/u]],
  pendingLongNames: [["tab", /进度/u], ["button", /^未完成/u]],
  progressCrowd: [["tab", /进度/u]],
  pendingCrowd: [["tab", /进度/u], ["button", /^未完成/u]],
};

/** What the counselor's model holds in a view. */
export const PROGRESS_STATES: { readonly [V in ViewName]?: Partial<ProgressState> } = {
  progress: { shown: { kind: "class", className: "自动化1802" } },
  progressNobody: RARE_PROGRESS.nobody,
  progressNotCounted: RARE_PROGRESS.notCounted,
  everybodyDone: RARE_PROGRESS.everybody,
  pendingNobody: RARE_PROGRESS.everybody,
  progressLongNames: RARE_PROGRESS.longNames,
  pendingLongNames: RARE_PROGRESS.longNames,
  progressCrowd: progress.crowd(10_000),
  pendingCrowd: progress.crowd(10_000),
};

/** Where something is said only after a while: how many milliseconds the clock is put forward. */
export const WAITED: { readonly [V in ViewName]?: number } = {
  officeSilent: 6500,
};

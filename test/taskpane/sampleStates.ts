import type { PaneState, RosterView, StudentFindings } from "../../src/application/PaneState";
import { RosterTally, type RosterCounts } from "../../src/application/rosterCounts";
import type { SheetKind } from "../../src/domain/columns";
import { worstFirst, type Finding, type Severity } from "../../src/domain/finding";
import type { PlainDate } from "../../src/domain/plainDate";
import { policyPreset } from "../../src/domain/policyPreset";

/** Five days before the deadline of the 2018 notice. */
export const TODAY: PlainDate = { year: 2018, month: 10, day: 10 };

export const CONNECTING: PaneState = {
  phase: "connecting",
  notice: null,
  busy: null,
  opening: null,
  policy: null,
  policyProblems: [],
  rosters: { attachment1: null, tracker: null },
  currentRow: null,
  unchecked: [],
  checkedAt: null,
};

export const UNSUPPORTED: PaneState = { ...CONNECTING, phase: "unsupported" };
export const EMPTY: PaneState = { ...CONNECTING, phase: "empty" };

const LI_MING = student(2, "李明", "自动化1801", [
  finding("ID_CHECKSUM", "error", "documentNumber", "证件号码 460039********0018 的最后一位与前 17 位对不上，应为 X。请对照身份证逐位核对。"),
  finding("ID_GENDER_MISMATCH", "error", "gender", "性别填的是“女”，身份证号第17位对应“男”，请核对。"),
  finding("PROOF_MISSING", "warning", "proof", "没有写证明材料。姓名、身份证号有误时，通常要附身份证和户口簿复印件。"),
]);
const WANG_FANG = student(4, "王芳", "自动化1802", [
  finding("NAME_SEPARATOR", "info", "name", "姓名里的间隔号会统一写成“·”。"),
]);
const ROW_NINE = student(8, "第 12 行", "", [
  finding("SCOPE_PREP_CHECK", "warning", null, "备注里提到“预科”，而考生号以 18 开头。请确认是否属于上报范围，拿不准时询问教务处。"),
]);
const CHEN_LONG = student(11, "欧阳晨龙", "自动化1803", [
  finding("ID_PRECISION_LOST", "error", "documentNumber", "证件号码被 Excel 当成数字，后三位已经变成 000，无法恢复。请把这一格设为文本，再按身份证重新输入。"),
]);

export const ATTACHMENT: RosterView = roster("attachment1", "附件1", [LI_MING, WANG_FANG, ROW_NINE, CHEN_LONG], {
  rows: 26, rowsWithoutError: 24, errors: 3, warnings: 2, infos: 1,
});

export const TRACKER: RosterView = roster("tracker", "核查登记表", [
  student(0, "赵小雨", "自动化1801", [
    finding("STATUS_UNCLEAR", "error", "status", "“已查询”没有说明结果。请改成“已确认无误”“信息有误”“查不到学籍”或“账号被占用”。"),
  ]),
], { rows: 312, rowsWithoutError: 311, errors: 1, inScope: 305, pending: 41 });

export const READY: PaneState = {
  phase: "ready",
  notice: null,
  busy: null,
  opening: null,
  policy: { ...policyPreset(2018, "自动化学院", "1.0.0"), school: "北方工程大学" },
  policyProblems: [],
  rosters: { attachment1: ATTACHMENT, tracker: TRACKER },
  currentRow: { sheet: "attachment1", row: 2, sheetRow: 6 },
  unchecked: [],
  checkedAt: "14:03:22",
};

export const READY_CLEAN: PaneState = {
  ...READY,
  rosters: { ...READY.rosters, attachment1: roster("attachment1", "附件1", [], { rows: 26, rowsWithoutError: 26 }) },
};

export const READY_EMPTY: PaneState = {
  ...READY,
  currentRow: null,
  rosters: { attachment1: roster("attachment1", "附件1", [], {}), tracker: roster("tracker", "核查登记表", [], {}) },
};

export const READY_SAMPLE: PaneState = {
  ...READY,
  currentRow: null,
  rosters: {
    ...READY.rosters,
    attachment1: roster("attachment1", "附件1", [
      student(2, "示例学生丙", "20189901", [finding("ID_GENDER_MISMATCH", "error", "gender", "性别填的是“女”，身份证号第17位对应“男”，请核对。")]),
    ], { rows: 3, rowsWithoutError: 2, errors: 1, samples: 3 }),
  },
};

export const READY_WITH_SHEET_FINDINGS: PaneState = {
  ...READY,
  rosters: {
    ...READY.rosters,
    attachment1: {
      ...ATTACHMENT,
      sheetFindings: [
        finding("HEADER_MISSING", "error", null, "没有找到“考生号”这一列。请检查表头是否被改名或删除。"),
        finding("CELLS_MERGED", "warning", null, "第 8 行至第 10 行有合并单元格，合并区域里只有第一格有内容。请取消合并后逐行填写。"),
      ],
    },
  },
};

export const UNREACHABLE: PaneState = { ...READY, phase: "unreachable" };

export const BUSY: PaneState = {
  ...READY,
  busy: { label: "正在核对附件1…", progress: { done: 1200, total: 10000 }, cancellable: true },
};

export const OBSTACLES: PaneState = {
  ...READY,
  notice: {
    intent: "warning",
    message: "还不能生成上报表，附件1里有 3 处必须先改。",
    details: ["第 6 行李明：证件号码最后一位与前 17 位对不上。", "第 6 行李明：性别与身份证不符。", "第 15 行欧阳晨龙：证件号码后三位变成了 000。"],
  },
};

export const POLICY_TROUBLE: PaneState = {
  ...READY,
  policy: null,
  policyProblems: ["“截止日期”：日历上没有 2018-10-35 这一天。", "“学号长度”：学号长度应在 4 至 15 之间。"],
};

/** A sheet with a great many findings, two for each student; every tenth student has an error. */
export function crowded(studentCount: number): PaneState {
  const students = Array.from({ length: studentCount }, (_unused, row) =>
    student(row, `学生${String(row + 1)}`, `自动化18${String((row % 12) + 1).padStart(2, "0")}`, [
      row % 10 === 0
        ? finding("GENDER_REQUIRED", "error", "gender", "性别没有填。请填“男”或“女”。")
        : finding("ID_AREA_UNKNOWN", "warning", "documentNumber", "身份证号前六位不在已知的地区代码里，请对照身份证核对。"),
      finding("NAME_SEPARATOR", "info", "name", "姓名里的间隔号会统一写成“·”。"),
    ]),
  );
  const errors = Math.ceil(studentCount / 10);
  const counts = { rows: studentCount, rowsWithoutError: studentCount - errors, errors, warnings: studentCount - errors, infos: studentCount };
  return { ...READY, currentRow: null, rosters: { ...READY.rosters, attachment1: roster("attachment1", "附件1", students, counts) } };
}

export function finding(rule: string, severity: Severity, column: Finding["column"], message: string): Finding {
  return { rule, severity, column, message };
}

/** @param row counted from 0 within the table body, which begins on the sheet's row 4. */
export function student(row: number, label: string, className: string, findings: readonly Finding[]): StudentFindings {
  const sorted = worstFirst(findings);
  const worst = sorted[0]?.severity;
  if (worst === undefined) throw new Error("A student in the list has at least one finding.");
  return { row, sheetRow: row + 4, label, className, worst, findings: sorted };
}

export function roster(
  sheet: SheetKind,
  sheetName: string,
  students: readonly StudentFindings[],
  counts: Partial<RosterCounts>,
): RosterView {
  const tally = new RosterTally();
  const none = tally.counts();
  for (const { label, findings } of students) tally.count({ kind: "student", label, findings, className: "", counselor: "", inScope: false, prep: false, status: "", pending: false }, 1);
  const { byColumn, rowsWithError, repairableCells, repairableErrors } = tally.counts();
  return { sheet, sheetName, sheetFindings: [], students, counts: { ...none, byColumn, rowsWithError, repairableCells, repairableErrors, ...counts } };
}

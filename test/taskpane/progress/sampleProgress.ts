import type { PaneState } from "../../../src/application/PaneState";
import type { ProgressState } from "../../../src/application/progress/ProgressModel";
import { adviseStudent } from "../../../src/domain/progress/adviseStudent";
import type { PendingClass, PendingStudent, Progress } from "../../../src/domain/progress/Progress";
import type { Standing } from "../../../src/domain/progress/Standing";
import { policyPreset } from "../../../src/domain/policyPreset";
import { READY, TODAY } from "../sampleStates";

const CONTEXT = { policy: policyPreset(2018, "自动化学院", "1.0"), today: TODAY };
const UNKNOWN: Standing = { status: "未查询", bindings: null, photosToday: null, photosTotal: null, assistsToday: null, reviewSubmittedOn: null };

function student(row: number, name: string, className: string, standing: Partial<Standing> = {}): PendingStudent {
  const whole = { ...UNKNOWN, ...standing };
  return { row, name, className, status: whole.status, ...adviseStudent(whole, CONTEXT) };
}

const FIRST: PendingClass = {
  className: "自动化1801",
  students: [
    student(0, "赵小雨", "自动化1801"),
    student(3, "钱多多", "自动化1801", { status: "查不到学籍", bindings: 4 }),
    student(7, "", "自动化1801", { status: "" }),
  ],
};
const SECOND: PendingClass = {
  className: "自动化1802",
  students: [
    student(40, "孙大山", "自动化1802", { status: "账号被占用", photosToday: 1, photosTotal: 3, assistsToday: 2 }),
    student(41, "欧阳晨龙", "自动化1802", { status: "账号被占用", reviewSubmittedOn: { year: 2018, month: 10, day: 9 } }),
  ],
};

export const PROGRESS: Progress = {
  total: { inScope: 89, done: 84, prep: 3 },
  outOfScope: 1,
  classes: [
    { name: "自动化1801", inScope: 30, done: 27, prep: 0 },
    { name: "自动化1802", inScope: 30, done: 28, prep: 3 },
    { name: "自动化1803", inScope: 29, done: 29, prep: 0 },
  ],
  counselors: [{ name: "王老师", inScope: 60, done: 55, prep: 3 }, { name: "", inScope: 29, done: 29, prep: 0 }],
  byStatus: new Map([["未查询", 1], ["查不到学籍", 1], ["账号被占用", 2], ["", 1], ["已确认无误", 80], ["信息有误", 4]] as const),
  pending: [FIRST, SECOND],
};

export const COUNTED: ProgressState = { progress: PROGRESS, firstSheetRow: 4, shown: null, isReady: true, reminder: (className) => `【提醒】${className}：请完成查询确认。` };

/** The person stands in the row of a student who is pending. */
export const IN_TRACKER: PaneState = { ...READY, currentRow: { sheet: "tracker", row: 3, sheetRow: 7 } };

/** As many pending students, in classes of 40. */
export function crowd(count: number): ProgressState {
  const classes = Array.from({ length: Math.ceil(count / 40) }, (_, index): PendingClass => {
    const className = `自动化18${String(index + 1).padStart(3, "0")}`;
    return { className, students: Array.from({ length: Math.min(40, count - index * 40) }, (_unused, at) => student(index * 40 + at, `学生${String(index * 40 + at + 1)}`, className)) };
  });
  const groups = classes.map(({ className, students }) => ({ name: className, inScope: students.length, done: 0, prep: 0 }));
  return { ...COUNTED, progress: { ...PROGRESS, total: { inScope: count, done: 0, prep: 0 }, classes: groups, pending: classes, byStatus: new Map([["未查询", count]] as const) } };
}

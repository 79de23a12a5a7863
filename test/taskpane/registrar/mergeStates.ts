import { NOTHING_MERGED, type MergeState } from "../../../src/application/merge/MergeModel";
import type { Remark } from "../../../src/application/merge/FileReport";
import type { FileSummary } from "../../../src/application/merge/Merger";

const ACCEPTED: FileSummary = { file: "自动化学院新生学籍信息有误学生名单.xlsx", college: "自动化学院", outcome: "accepted", students: 12, items: 15, isZeroReport: false, remarks: [] };

const whole = (severity: Remark["severity"], message: string): Remark => ({ severity, sheetRow: null, record: null, studentNumber: "", name: "", column: "", message });
const row = (sheetRow: number, column: string, message: string): Remark => ({ severity: "error", sheetRow, record: sheetRow - 3, studentNumber: "2018990101", name: "测试甲", column, message });

export const READING: MergeState = { ...NOTHING_MERGED, progress: { done: 12, total: 30 } };
export const TROUBLED: MergeState = { ...NOTHING_MERGED, trouble: "已停止汇总，读入的内容没有保留。" };

export const MERGED: MergeState = {
  ...NOTHING_MERGED,
  result: {
    files: [
      ACCEPTED,
      { ...ACCEPTED, file: "经管.xlsx", college: "经济管理学院", outcome: "acceptedWithWarnings", students: 3, items: 3, remarks: [whole("warning", "页脚印的校验码与内容对不上，上报表生成以后又改动过。请核对改动是否经学院确认，或重新生成上报表。")] },
      { ...ACCEPTED, file: "机电.xlsx", college: "机电学院", outcome: "returned", students: 2, items: 2, remarks: [row(5, "姓名", "姓名没有填写，请照证件填写。"), row(6, "学号", "“自动化学院的自动化.xlsx”第 4 行也报了这名学生，请核实由哪个学院上报。")] },
      { ...ACCEPTED, file: "外语学院.xlsx", college: "外国语学院", students: 0, items: 0, isZeroReport: true },
      { ...ACCEPTED, file: "名单.xls", college: "", outcome: "unreadable", students: 0, items: 0, remarks: [whole("error", "这是旧版 .xls 格式。请用 Excel 或 WPS 打开，另存为 .xlsx 后再交。")] },
    ],
    missing: ["理学院", "体育学院"],
  },
};

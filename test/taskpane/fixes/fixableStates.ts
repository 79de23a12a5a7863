import type { FixPreview } from "../../../src/application/fixes/FixModel";
import type { PaneState } from "../../../src/application/PaneState";
import type { Finding, Fix } from "../../../src/domain/finding";
import { READY, finding, roster, student } from "../sampleStates";

function offering(plain: Finding, fix: Fix): Finding {
  return { ...plain, fix };
}

export const SPELLING = offering(finding("GENDER_NORMALIZED", "info", "gender", "性别按“男”处理，可以一键改写为“男”。"), {
  kind: "replace", safe: true, changes: [{ column: "gender", before: "男性", after: "男" }],
});
export const BIRTH = offering(finding("BIRTH_DERIVED", "info", "birthDate", "出生日期没有填写，按证件号码应为20000512，可以一键填入。"), {
  kind: "replace", safe: true, changes: [{ column: "birthDate", before: "", after: "20000512" }],
});
export const SWAPPED = offering(finding("COLUMN_SWAPPED", "error", "examNumber", "考生号和证件号码的内容填反了，请核对后互换这两格。"), {
  kind: "replace", safe: false,
  changes: [{ column: "examNumber", before: "1", after: "2" }, { column: "documentNumber", before: "2", after: "1" }],
});
export const OLD_NUMBER = offering(finding("ID_15_DIGITS", "error", "documentNumber", "证件号码是已停用的15位旧号码。"), {
  kind: "replace", safe: false, changes: [{ column: "documentNumber", before: "460039000512271", after: "460039200005122718" }],
});
export const SEVERAL = offering(finding("ITEM_MULTI", "warning", "wrongItem", "一格里写了2项。"), { kind: "splitItems", items: ["姓名", "性别"] });
export const DITTO = offering(finding("VALUE_DITTO", "error", "className", "班级写的是“同上”之类。"), { kind: "fillFromAbove", column: "className" });
export const OVERRIDABLE = finding("ID_GENDER_MISMATCH", "error", "gender", "性别填的是“女”，身份证号第17位对应“男”，请核对。");

/** One student for each finding, from row 4 on. */
export function fixable(...findings: readonly Finding[]): PaneState {
  const students = findings.map((each, row) => student(row, `学生${String(row + 1)}`, "", [each]));
  return { ...READY, currentRow: null, rosters: { ...READY.rosters, attachment1: roster("attachment1", "附件1", students, { rows: 9 }) } };
}

export const PREVIEW: FixPreview = {
  sheet: "attachment1",
  sheetName: "附件1",
  rows: 2,
  keepsUndo: false,
  lines: [
    { row: 0, sheetRow: 4, label: "学生1", column: "gender", before: "男性", after: "男" },
    { row: 1, sheetRow: 5, label: "", column: "birthDate", before: "", after: "20000512" },
    { row: 1, sheetRow: 5, label: "", column: "documentNumber", before: "460…2718", after: "460…2718" },
  ],
};

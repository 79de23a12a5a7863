import type { RegistrarState } from "../../../src/application/registrar/RegistrarModel";
import { REGISTRAR } from "../FakeRegistrar";

export const MANY: RegistrarState = {
  ...REGISTRAR,
  draft: { ...REGISTRAR.draft, optionalColumns: "民族" },
  colleges: "甲学院\n乙学院",
  preview: { ok: true, files: ["模板_甲学院.xlsx", "模板_乙学院.xlsx"], sheets: ["填报说明", "附件1"] },
};

export const BROKEN: RegistrarState = { ...REGISTRAR, template: { age: "same", sentences: ["“附件1”的“性别”没有完整的下拉列表：恢复下拉列表。"] } };

export const OLD: RegistrarState = { ...REGISTRAR, template: { age: "older", sentences: ["模板版本从 0.9 升级到 1.0：只换公式、列表和颜色规则。"] } };

/** A date that no calendar has. */
export const WRONG: RegistrarState = {
  ...REGISTRAR,
  draft: { ...REGISTRAR.draft, deadline: "2018-10-32" },
  problems: new Map([["deadline", "日历上没有 2018-10-32 这一天。"]]),
  isChanged: true,
  preview: { ok: false, problem: "口径里还有要改的地方，改好后才能导出模板。" },
};

/** A year that was changed in one place only. */
export const DOUBTFUL: RegistrarState = {
  ...REGISTRAR,
  draft: { ...REGISTRAR.draft, gaokaoYear: "2019" },
  doubts: new Map([["gaokaoYear", "高考年份是 2019，年级是 2018，两者一般相同，请核对。"]]),
  isChanged: true,
};


import type { RuleGroup } from "../rules/ruleGroup";
import { kshFormat } from "../rules/cell/kshFormat";
import { kshNormalized } from "../rules/cell/kshNormalized";
import { kshProvince } from "../rules/cell/kshProvince";
import { kshSciNotation } from "../rules/cell/kshSciNotation";
import { kshSpecial } from "../rules/cell/kshSpecial";
import { reqMissing } from "../rules/cell/reqMissing";
import { snoFormat } from "../rules/cell/snoFormat";
import { snoLength } from "../rules/cell/snoLength";
import { snoNormalized } from "../rules/cell/snoNormalized";
import { snoRequired } from "../rules/cell/snoRequired";
import { snoYear } from "../rules/cell/snoYear";
import { kshRequired } from "../rules/row/kshRequired";
import { kshYearFuture } from "../rules/row/kshYearFuture";
import { scopeNot2018 } from "../rules/row/scopeNot2018";
import { scopeNotFreshman } from "../rules/row/scopeNotFreshman";
import { scopeNotGaokao } from "../rules/row/scopeNotGaokao";
import { scopePrep2017 } from "../rules/row/scopePrep2017";
import { scopePrepCheck } from "../rules/row/scopePrepCheck";
import { scopeReview } from "../rules/row/scopeReview";
import { scopeYearConflict } from "../rules/row/scopeYearConflict";
import { snoClassMismatch } from "../rules/row/snoClassMismatch";

/** 学院, 学号, 考生号 and the scope of the notice, the scope in the order of its table. */
export const ENROLMENT_RULES: readonly RuleGroup[] = [
  { rules: [reqMissing] },
  {
    mayFind: (row) => row.studentNumber()?.isPlain !== true,
    rules: [snoRequired, snoFormat, snoLength, snoYear, snoNormalized],
  },
  { rules: [snoClassMismatch] },
  {
    mayFind: (row) => row.examNumber()?.isPlain === false,
    rules: [kshSciNotation, kshFormat, kshProvince, kshNormalized],
  },
  {
    mayFind: (row) => row.scope().kind !== "inScope",
    rules: [kshRequired, kshYearFuture, scopePrep2017, scopeReview, scopeNotFreshman, scopeNot2018, scopePrepCheck, kshSpecial, scopeNotGaokao],
  },
  { rules: [scopeYearConflict] },
];

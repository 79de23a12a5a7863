import type { RowFacts } from "../facts/RowFacts";
import type { RuleGroup } from "../rules/ruleGroup";
import { ageAtEntry, isUsualAge } from "../rules/birthAge";
import { genderInvalid } from "../rules/cell/genderInvalid";
import { mzUnknown } from "../rules/cell/mzUnknown";
import { nameChars } from "../rules/cell/nameChars";
import { nameCompatChar } from "../rules/cell/nameCompatChar";
import { nameDotPosition } from "../rules/cell/nameDotPosition";
import { nameDotVariant } from "../rules/cell/nameDotVariant";
import { nameLong } from "../rules/cell/nameLong";
import { nameMissingChar } from "../rules/cell/nameMissingChar";
import { namePinyinMix } from "../rules/cell/namePinyinMix";
import { namePua } from "../rules/cell/namePua";
import { nameRequired } from "../rules/cell/nameRequired";
import { nameShort } from "../rules/cell/nameShort";
import { phoneFormat } from "../rules/cell/phoneFormat";
import { birthDerived } from "../rules/row/birthDerived";
import { birthImplausible } from "../rules/row/birthImplausible";
import { birthRequired } from "../rules/row/birthRequired";
import { birthUnusual } from "../rules/row/birthUnusual";
import { dateAmbiguous } from "../rules/row/dateAmbiguous";
import { dateIncomplete } from "../rules/row/dateIncomplete";
import { dateInvalid } from "../rules/row/dateInvalid";
import { dateNormalized } from "../rules/row/dateNormalized";
import { genderNormalized } from "../rules/row/genderNormalized";
import { genderRequired } from "../rules/row/genderRequired";
import { idBirthMismatch } from "../rules/row/idBirthMismatch";
import { idGenderMismatch } from "../rules/row/idGenderMismatch";
import { mzNormalized } from "../rules/row/mzNormalized";
import { nameNormalized } from "../rules/row/nameNormalized";

/** 姓名, 性别, 出生日期, 民族, 联系电话; what is missing first, then the form, then the comparison with the number. */
export const PERSON_RULES: readonly RuleGroup[] = [
  {
    mayFind: (row) => row.name() !== row.raw.name || row.name() === "" || hasRewrite(row),
    rules: [nameRequired, nameNormalized],
  },
  {
    mayFind: (row) => row.oddName() !== "",
    rules: [nameMissingChar, nameDotPosition, nameChars, namePua, nameCompatChar, namePinyinMix, nameDotVariant, nameShort, nameLong],
  },
  {
    mayFind: (row) => row.gender()?.normalised !== false || hasRewrite(row),
    rules: [genderRequired, genderInvalid, genderNormalized],
  },
  { rules: [idGenderMismatch] },
  {
    mayFind: (row) => row.birthDate()?.kind !== "ok" || row.correction().item?.column === "birthDate",
    rules: [birthRequired, birthDerived, dateAmbiguous, dateIncomplete, dateInvalid],
  },
  { rules: [dateNormalized, idBirthMismatch] },
  { mayFind: (row) => !isUsualAge(ageAtEntry(row)), rules: [birthImplausible, birthUnusual] },
  {
    mayFind: (row) => row.ethnicGroup()?.normalised !== false || hasRewrite(row),
    rules: [mzUnknown, mzNormalized],
  },
  { rules: [phoneFormat] },
];

function hasRewrite(row: RowFacts): boolean {
  return row.correction().rewrite !== null;
}

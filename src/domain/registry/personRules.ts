import type { RuleGroup } from "../rules/ruleGroup";
import { genderInvalid } from "../rules/cell/genderInvalid";
import { genderRequired } from "../rules/cell/genderRequired";
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
import { idBirthMismatch } from "../rules/row/idBirthMismatch";
import { idGenderMismatch } from "../rules/row/idGenderMismatch";
import { mzNormalized } from "../rules/row/mzNormalized";
import { nameNormalized } from "../rules/row/nameNormalized";

/** 姓名, 性别, 出生日期, 民族, 联系电话; what is missing first, then the form, then the comparison with the number. */
export const PERSON_RULES: readonly RuleGroup[] = [
  { rules: [nameRequired, nameNormalized] },
  {
    mayFind: (row) => row.oddName() !== "",
    rules: [
      nameMissingChar,
      nameDotPosition,
      nameChars,
      namePua,
      nameCompatChar,
      namePinyinMix,
      nameDotVariant,
      nameShort,
      nameLong,
    ],
  },
  { rules: [genderRequired, genderInvalid, genderNormalized, idGenderMismatch, birthRequired, birthDerived] },
  {
    mayFind: (row) => row.birthDate()?.kind !== "ok" || row.correction().item !== null,
    rules: [dateAmbiguous, dateIncomplete, dateInvalid],
  },
  { rules: [
      dateNormalized,
      idBirthMismatch,
      birthImplausible,
      birthUnusual,
      mzUnknown,
      mzNormalized,
      phoneFormat,
    ] },
];

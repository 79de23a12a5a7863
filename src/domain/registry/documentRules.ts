import { isPlain } from "../facts/documentReading";
import type { RuleGroup } from "../rules/ruleGroup";
import { doctypeNormalized } from "../rules/cell/doctypeNormalized";
import { doctypeUnknown } from "../rules/cell/doctypeUnknown";
import { idRequired } from "../rules/cell/idRequired";
import { docFormat } from "../rules/row/docFormat";
import { docOldFormat } from "../rules/row/docOldFormat";
import { id15Digits } from "../rules/row/id15Digits";
import { idAreaUnknown } from "../rules/row/idAreaUnknown";
import { idBirthInvalid } from "../rules/row/idBirthInvalid";
import { idChars } from "../rules/row/idChars";
import { idChecksum } from "../rules/row/idChecksum";
import { idLength } from "../rules/row/idLength";
import { idMasked } from "../rules/row/idMasked";
import { idNormalized } from "../rules/row/idNormalized";
import { idPrecisionLost } from "../rules/row/idPrecisionLost";
import { idProvince } from "../rules/row/idProvince";
import { idSciNotation } from "../rules/row/idSciNotation";
import { idSuspect000 } from "../rules/row/idSuspect000";
import { idTypeMismatch } from "../rules/row/idTypeMismatch";

/** 证件类型 and 证件号码: damage first, then form, county, calendar, check character. */
export const DOCUMENT_RULES: readonly RuleGroup[] = [
  {
    mayFind: (row) => row.documentType()?.rewritten !== false || !isPlain(row.document()),
    rules: [
      doctypeUnknown,
      idTypeMismatch,
      doctypeNormalized,
      idRequired,
      idPrecisionLost,
      idSciNotation,
      idMasked,
      id15Digits,
      idLength,
      idChars,
      idProvince,
      idAreaUnknown,
      idBirthInvalid,
      idChecksum,
      idSuspect000,
      docFormat,
      docOldFormat,
    ],
  },
  { rules: [idNormalized] },
];

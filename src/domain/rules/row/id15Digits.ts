import { fromFifteenDigits } from "../../documents/ric";
import { maskNumber } from "../../maskNumber";
import { isPlausibleAge } from "../birthAge";
import { isResidentType, orFalse } from "../native";
import { proposalFix } from "../rewrite";
import { rowRule } from "../rule";
import { BOTH_SHEETS } from "../sheets";

export const id15Digits = rowRule({
  id: "ID_15_DIGITS",
  severity: "error",
  sheets: BOTH_SHEETS,
  columns: ["documentNumber"],
  source: "GB 11643-1989; cards out of use since 2013-01-01, domain notes §1.1",
  examples: { valid: { documentNumber: "11010519491231002X" }, invalid: { documentNumber: "110105491231002" } },
  native: {
    label: "是15位旧号码",
    condition: (ref) => orFalse(`AND(${isResidentType(ref)},LEN(${ref("documentNumber")})=15,ISNUMBER(--${ref("documentNumber")}))`),
  },
  check(row, { policy }) {
    const { problem, number } = row.document();
    if (problem !== "fifteenDigits") return null;
    const upgraded = fromFifteenDigits(number);
    const age = policy.cohortYear - Number(upgraded?.slice(6, 10));
    return { upgraded: isPlausibleAge(age) ? upgraded : null }; // the old form says 19 where 20 may be meant
  },
  message: ({ upgraded }) =>
    `证件号码是已停用的15位旧号码，请照现在的证件填写18位号码${upgraded === null ? "" : `（推算应为${maskNumber(upgraded)}，请核对证件后再改）`}。`,
  fix: ({ upgraded }, row) =>
    upgraded === null ? null : proposalFix({ column: "documentNumber", before: row.raw.documentNumber, after: upgraded }),
});

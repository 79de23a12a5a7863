/** 考生号 (KSH): CHAR(18) at CHSI; the ordinary form has 14 digits and no check digit. Source: domain notes §2.3. */
import { isProvinceCode } from "./divisions/provinces";
import { plainDigits } from "./plainDigits";
import { compactNumberText } from "./text";

export type ExamNumber =
  /** 14 digits: 2 exam year, 2 province, then provincial coding that is not checked. */
  | { readonly kind: "ordinary"; readonly examYear: number; readonly provinceCode: string; readonly isProvinceKnown: boolean }
  /** 18 characters: numbered by the university itself; the year cannot be read from it. */
  | { readonly kind: "special" }
  | { readonly kind: "malformed" };

/** The number without what typing and pasting add. */
export const compact = compactNumberText;

/** Reads a compacted number. The year is of this century: the gaokao registers of CHSI begin in 2001. */
export function parse(examNumber: string): ExamNumber {
  const digits = examNumber.length === 14 ? plainDigits(examNumber) : -1;
  if (digits < 0) return { kind: /^[\dA-Z]{18}$/iu.test(examNumber) ? "special" : "malformed" };
  const province = Math.floor(digits / 1e10) % 100;
  return {
    kind: "ordinary",
    examYear: 2000 + Math.floor(digits / 1e12),
    provinceCode: examNumber.slice(2, 4),
    isProvinceKnown: isProvinceCode(province),
  };
}

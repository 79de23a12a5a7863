/** A number and the format that it brings to a General cell, if any. */
export interface ReadNumber {
  readonly value: number;
  readonly format: string | null;
}

/** Reads a number in the shapes that Excel recognises: 12, -1.5, 1,234, 15%, $2.50, ¥3, 1e3, (12) for -12, 1 1/2. */
export function readNumber(text: string): ReadNumber | null {
  const mixed = /^([+-]?\d+) (\d{1,3})\/(\d{1,3})$/u.exec(text);
  if (mixed !== null) return mixedNumber(mixed);
  const parts = NUMBER.exec(text)?.groups as Parts | undefined;
  if (parts === undefined || (parts.open === undefined) !== (parts.close === undefined) || !hasGoodGroups(parts.digits)) return null;
  const size = fifteenDigits(`${parts.digits.replaceAll(",", "")}${parts.exponent ?? ""}`);
  const value = (isNegative(parts) ? -size : size) / (parts.percent === undefined ? 1 : 100);
  return Number.isFinite(value) ? { value, format: formatOf(parts) } : null;
}

interface Parts {
  readonly digits: string;
  readonly open?: string;
  readonly close?: string;
  readonly sign?: string;
  readonly innerSign?: string;
  readonly currency?: string;
  readonly exponent?: string;
  readonly percent?: string;
}

/** Accountants write -12 as (12). */
function isNegative({ open, sign, innerSign }: Parts): boolean {
  return open !== undefined || sign === "-" || innerSign === "-";
}

const NUMBER =
  /^(?<open>\()?(?<sign>[+-])?(?<currency>[$¥￥])?(?<innerSign>[+-])?(?<digits>\d[\d,]*(?:\.\d*)?|\.\d+)(?<exponent>e[+-]?\d{1,3})?(?<percent>%)?(?<close>\))?$/iu;

/** "1,234,567" but not "1,2": then it is text. */
function hasGoodGroups(digits: string): boolean {
  const whole = digits.split(".")[0] ?? "";
  return !whole.includes(",") || /^\d{1,3}(?:,\d{3})+$/u.test(whole);
}

/** Excel keeps 15 significant digits; what follows is cut off, not rounded. */
function fifteenDigits(plain: string): number {
  let significant = 0;
  const [mantissa = "", exponent = ""] = plain.split(/(?=e)/iu);
  const cut = mantissa.replaceAll(/\d/gu, (digit) => {
    if (significant > 0 || digit !== "0") significant++;
    return significant > 15 ? "0" : digit;
  });
  return Number(cut + exponent);
}

function formatOf({ digits, percent, currency, exponent }: Parts): string | null {
  const decimals = digits.includes(".") ? ".00" : "";
  if (percent !== undefined) return `0${decimals}%`;
  if (currency !== undefined) return `${currency}#,##0${decimals}`;
  if (exponent !== undefined) return "0.00E+00";
  return digits.includes(",") ? `#,##0${decimals}` : null;
}

function mixedNumber(match: RegExpExecArray): ReadNumber | null {
  const [whole, over, under] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (under === 0) return null;
  const part = over / under;
  return { value: match[1]?.startsWith("-") === true ? whole - part : whole + part, format: "# ?/?" };
}

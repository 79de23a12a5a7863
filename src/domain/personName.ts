/** Names of persons as CHSI holds them (XM). Source: 民委发〔2016〕33号; domain notes §2.6, §5.5. */
import { cleanText, graphemeCount, toHalfWidth } from "./text";
import type { CellValue } from "./cell";

/** The one separator between the parts of a minority name. Source: GB 13000 00B7, GB 18030 A1A4. */
export const SEPARATOR = "\u00B7";

/** A name of 2 to 4 common ideographs, which is nearly every name: nothing below has anything to say about it. */
export function isOrdinary(name: string): boolean {
  if (name.length < 2 || name.length > 4) return false;
  for (let index = 0; index < name.length; index++) {
    const unit = name.charCodeAt(index);
    if (unit < 0x4e00 || unit > 0x9fff) return false;
  }
  return true;
}

/** The name without what typing adds: no invisible marks, no blanks beside ideographs, single blanks in Latin names, half-width letters. */
export function normalise(value: CellValue): string {
  const text = cleanText(value).replace(/[\uFF21-\uFF3A]/giu, toHalfWidth);
  return text.replace(/ +/gu, HAN.test(text) ? "" : " ");
}

/** Whether another dot stands where U+00B7 belongs. A Latin name keeps its full stops (JOHN Q. SAMPLE). */
export function hasSeparatorVariant(name: string): boolean {
  return withStandardSeparator(name) !== name;
}

/** The name with every variant of the separator as U+00B7. */
export function withStandardSeparator(name: string): string {
  return name.replace(HAN.test(name) ? DOT_VARIANTS : WIDE_DOT_VARIANTS, SEPARATOR);
}

/** Whether a separator, in whatever variant, stands at an end or beside another. */
export function hasMisplacedSeparator(name: string): boolean {
  return /^\u00B7|\u00B7$|\u00B7\u00B7/u.test(withStandardSeparator(name));
}

/** Whether a sign says that a character is missing: ?? in admission files, □ or 〓 in others, U+FFFD after a lost encoding. */
export function hasMissingCharacter(name: string): boolean {
  return /[?\uFF1F\uFFFD\u25A1\u3013]/u.test(name);
}

/** Whether it holds what no name has: digits, brackets, symbols. Letters of every script pass; the signs judged by the other functions are not counted. */
export function hasForeignCharacter(name: string): boolean {
  const rest = withStandardSeparator(withUnifiedCharacters(name)).replace(/[\u00B7?\uFF1F\uFFFD\u25A1\u3013\p{Co}]/gu, "");
  return HAN.test(rest) ? !/^[\p{L}\p{M}\u3007]*$/u.test(rest) : !/^[\p{L}\p{M} .,'\u2019-]*$/u.test(rest);
}

/** Whether it holds a private-use character, which looks different on every machine. */
export function hasPrivateUseCharacter(name: string): boolean {
  return /\p{Co}/u.test(name);
}

/** Whether it holds a character that only imitates another one, so that an exact comparison fails. */
export function hasCompatibilityCharacter(name: string): boolean {
  return COMPATIBILITY.test(name);
}

/** The name with each imitating character as the one that it stands for. */
export function withUnifiedCharacters(name: string): string {
  return name.replace(new RegExp(COMPATIBILITY, "gu"), (character) => character.normalize("NFKC"));
}

/** Whether Latin letters stand among ideographs: CHSI allows capital pinyin for a character that cannot be typed. */
export function hasPinyinMix(name: string): boolean {
  return HAN.test(name) && /\p{Script=Latin}/u.test(name);
}

/** Whether it is a single character. */
export function isShort(name: string): boolean {
  return graphemeCount(name) === 1;
}

/** Whether it is longer than every system must hold: 25 characters of two bytes; a letter of a Latin name takes one. */
export function isLong(name: string): boolean {
  return name.length > 25 && graphemeCount(name) > (HAN.test(name) ? 25 : 50);
}

const HAN = /[\p{Script=Han}\p{Co}]/u;

/** Source: domain notes §5.5, and two more that input methods produce (U+FF65, U+0387). */
const WIDE_DOT_VARIANTS = /[\u0387\u16EB\u2022\u2027\u2219\u22C5\u25CF\u30FB\uFF0E\uFF65]/gu;
const DOT_VARIANTS = /[.\u0387\u16EB\u2022\u2027\u2219\u22C5\u25CF\u30FB\uFF0E\uFF65]/gu;

/**
 * Compatibility ideographs and radicals. The 12 in U+FA0E-FA29 without a decomposition are ordinary unified ideographs in spite of
 * their place (Unicode, CJK Compatibility Ideographs), so people may bear them.
 */
const COMPATIBILITY =
  /[\u2E9F\u2EF3\u2F00-\u2FD5\uF900-\uFA0D\uFA10\uFA12\uFA15-\uFA1E\uFA20\uFA22\uFA25\uFA26\uFA2A-\uFA6D\uFA70-\uFAD9\u{2F800}-\u{2FA1D}]/u;

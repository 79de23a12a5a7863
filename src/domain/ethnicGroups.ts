import { cleanText, toHalfWidth } from "./text";
import type { CellValue } from "./cell";

/** The 56 names in the order of their codes 01-56. Source: GB 3304-91; domain notes §2.5. */
export const ETHNIC_GROUPS: readonly string[] = [
  "汉族", "蒙古族", "回族", "藏族", "维吾尔族", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族",
  "土家族", "哈尼族", "哈萨克族", "傣族", "黎族", "傈僳族", "佤族", "畲族", "高山族", "拉祜族", "水族", "东乡族", "纳西族", "景颇族",
  "柯尔克孜族", "土族", "达斡尔族", "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯族", "阿昌族", "普米族", "塔吉克族", "怒族",
  "乌孜别克族", "俄罗斯族", "鄂温克族", "德昂族", "保安族", "裕固族", "京族", "塔塔尔族", "独龙族", "鄂伦春族", "赫哲族", "门巴族", "珞巴族", "基诺族",
];

/** Words that systems show beside the 56; accepted as they are, their local codes (57, 58, 97, 98) never. Source: domain notes §2.5. */
export const OTHER_ETHNIC_WORDS: readonly string[] = ["其他", "外国血统中国籍人士"];

export interface EthnicReading {
  readonly name: string;
  /** Whether the cell has to be rewritten to say exactly `name`. */
  readonly normalised: boolean;
}

/** Reads a 民族 cell: a full name, a name without 族, an old name or a GB code; null for anything else. */
export function parseEthnicGroup(value: CellValue): EthnicReading | null {
  const exact = typeof value === "string" ? NAMES.get(value) : undefined;
  if (exact !== undefined) return exact;
  const text = toHalfWidth(cleanText(value)).replaceAll(" ", "");
  const name = NAMES.has(text) ? text : ALIASES.get(text);
  return name === undefined ? null : { name, normalised: true };
}

/** Whether the name is one of the 55 minorities. */
export function isMinority(name: string): boolean {
  return name !== "汉族" && ETHNIC_GROUPS.includes(name);
}

const NAMES: ReadonlyMap<string, EthnicReading> = new Map([...ETHNIC_GROUPS, ...OTHER_ETHNIC_WORDS].map((name) => [name, { name, normalised: false }]));

const ALIASES: ReadonlyMap<string, string> = new Map([
  ...ETHNIC_GROUPS.flatMap((name, index) => [
    [name.slice(0, -1), name] as const,
    [String(index + 1), name] as const,
    [String(index + 1).padStart(2, "0"), name] as const,
  ]),
  ["毛难族", "毛南族"], ["毛难", "毛南族"], ["崩龙族", "德昂族"], ["崩龙", "德昂族"],
  ["其它", "其他"], ["其他民族", "其他"], ["其它民族", "其他"],
  ["外国血统", "外国血统中国籍人士"], ["外国血统中国籍", "外国血统中国籍人士"],
]);

import type { ColumnKey } from "./columns";
import { toHalfWidth } from "./text";

/** 有误信息项: the field of the CHSI record that is wrong. Source: domain notes §2.1, §2.7, §3.2. */
export interface WrongItem {
  /** As the template's drop-down offers it. */
  readonly name: string;
  /** The column that holds the correct value; null when the sheet has none. */
  readonly column: ColumnKey | null;
  /** Named in the notice (身份证号、姓名、性别、录取照片), or its birth date, which the ID number carries. */
  readonly isKey: boolean;
  /** A correction for which every university's rule asks proof. */
  readonly wantsProof: boolean;
  /** Whether the two values can be written: not for pictures and missing records. */
  readonly hasValues: boolean;
}

/** The items of the drop-down. */
export const WRONG_ITEMS: readonly WrongItem[] = [
  item("姓名", "name", true, true),
  item("身份证号", "documentNumber", true, true),
  item("性别", "gender", true, true),
  item("出生日期", "birthDate", true, true),
  item("民族", "ethnicGroup", false, true),
  { name: "录取照片", column: null, isKey: true, wantsProof: false, hasValues: false },
  item("专业", "major", false, false),
  item("其他CHSI字段", null, false, false),
];

/** Their two values can be written, so both must be. */
export const ITEMS_WITH_VALUES: readonly string[] = WRONG_ITEMS.filter(({ hasValues }) => hasValues).map(({ name }) => name);

/** May be listed only where the registrar's policy allows it. */
export const MISSING_RECORD: WrongItem = { name: "查不到学籍", column: null, isKey: true, wantsProof: false, hasValues: false };

export interface WrongItemReading {
  /** Each item once, in the order written. */
  readonly items: readonly WrongItem[];
  /** Their names. */
  readonly names: readonly string[];
  /** What names no field of a CHSI record. */
  readonly unknown: readonly string[];
  /** Whether a single item has to be rewritten to say exactly its name. */
  readonly normalised: boolean;
  /** One key item in the standard words: nothing is to be said of it. */
  readonly isPlain: boolean;
}

/** @param text the cell's clean text, with one item or several. */
export function parseWrongItems(text: string): WrongItemReading {
  const exact = BY_NAME.get(text);
  if (exact !== undefined) return exact;
  const whole = findItem(text);
  if (whole !== null) return { items: [whole], names: [whole.name], unknown: [], normalised: true, isPlain: false };
  const items: WrongItem[] = [];
  const unknown: string[] = [];
  for (const part of text.split(SEPARATORS)) {
    if (part === "") continue;
    const found = findItem(part);
    if (found === null) unknown.push(part);
    else if (!items.includes(found)) items.push(found);
  }
  return { items, names: items.map(({ name }) => name), unknown, normalised: items.length === 1, isPlain: false };
}

function findItem(text: string): WrongItem | null {
  const word = toHalfWidth(text).replaceAll(" ", "").replace(/(?:信息)?(?:有误|错误|不对|不符|不一致)$/u, "").toUpperCase();
  return BY_NAME.get(word)?.items[0] ?? BY_WORD.get(word) ?? null;
}

function item(name: string, column: ColumnKey | null, isKey: boolean, wantsProof: boolean): WrongItem {
  return { name, column, isKey, wantsProof, hasValues: true };
}

const SEPARATORS = /[、,，;；/+＋|&\s和及与]/u;

/** Other fields that CHSI shows to the student; the template gathers them under 其他CHSI字段. Source: domain notes §2.1. */
const OTHER_FIELDS: readonly WrongItem[] = [
  item("学号", "studentNumber", false, false),
  item("班级", "className", false, false),
  ...["学校名称", "层次", "学制", "学历类别", "学习形式", "分院", "系", "入学日期", "预计毕业日期", "学籍状态"].map((name) => item(name, null, false, false)),
  { name: "学籍照片", column: null, isKey: false, wantsProof: false, hasValues: false },
];

const KNOWN: readonly WrongItem[] = [...WRONG_ITEMS, MISSING_RECORD, ...OTHER_FIELDS];

const BY_NAME: ReadonlyMap<string, WrongItemReading> = new Map(
  KNOWN.map((known) => [known.name, { items: [known], names: [known.name], unknown: [], normalised: false, isPlain: known.isKey && known !== MISSING_RECORD }]),
);

const ALIASES: readonly (readonly [word: string, name: string])[] = [
  ["名字", "姓名"], ["学生姓名", "姓名"],
  ["证件号码", "身份证号"], ["身份证号码", "身份证号"], ["身份证", "身份证号"], ["证件号", "身份证号"], ["公民身份号码", "身份证号"],
  ["出生年月日", "出生日期"], ["出生年月", "出生日期"], ["生日", "出生日期"],
  ["照片", "录取照片"], ["录取照", "录取照片"], ["相片", "录取照片"], ["录取相片", "录取照片"],
  ["专业名称", "专业"], ["系(所、函授站)", "系"], ["毕业日期", "预计毕业日期"], ["院系", "分院"], ["学院", "分院"],
  ["其他", "其他CHSI字段"], ["其它", "其他CHSI字段"], ["其他字段", "其他CHSI字段"], ["其他CHSI字段", "其他CHSI字段"],
  ["无学籍", "查不到学籍"], ["查无学籍", "查不到学籍"],
];

const BY_WORD: ReadonlyMap<string, WrongItem> = new Map(
  ALIASES.flatMap(([word, name]) => KNOWN.filter((known) => known.name === name).map((known) => [word, known] as const)),
);

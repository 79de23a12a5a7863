import { cleanText, toHalfWidth } from "../text";
import type { CellValue } from "../cell";

export type DocumentKind =
  | "residentIdentityCard"
  | "residencePermit"
  | "hongKongIdentity"
  | "macauIdentity"
  | "taiwanPermit"
  | "mainlandTravelPermit"
  | "foreignPermanentResidence"
  | "passport";

export interface DocumentType {
  readonly kind: DocumentKind;
  /** The name that the template offers. */
  readonly name: string;
  /** CHSI's code, 教学司函〔2019〕1号; null where its list has none. */
  readonly chsiCode: string | null;
  /** Official names that are left as they are written. */
  readonly otherNames: readonly string[];
  /** What people write for it, blanks removed; a cell that says so is rewritten to `name`. */
  readonly aliases: readonly string[];
}

/** The 证件类型 that can be chosen, in the order of the drop-down. Source: domain notes §1.3. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  {
    kind: "residentIdentityCard",
    name: "居民身份证",
    chsiCode: "1",
    otherNames: [],
    aliases: [
      "身份证", "二代身份证", "第二代身份证", "二代居民身份证", "第二代居民身份证", "中华人民共和国居民身份证", "大陆身份证", "内地居民身份证", "内地身份证",
      "公民身份证", "身份证号", "身份证号码", "01",
    ],
  },
  {
    kind: "residencePermit",
    name: "港澳台居民居住证",
    chsiCode: "C",
    otherNames: [],
    aliases: ["居住证", "港澳台居住证", "港澳居民居住证", "台湾居民居住证", "中华人民共和国港澳居民居住证", "中华人民共和国台湾居民居住证"],
  },
  {
    kind: "hongKongIdentity",
    name: "香港特区护照/身份证明",
    chsiCode: "6",
    otherNames: [],
    aliases: [
      "香港特区护照", "香港护照", "香港身份证", "香港身份证明", "香港居民身份证", "香港永久性居民身份证", "香港特别行政区护照", "香港特区身份证明",
    ],
  },
  {
    kind: "macauIdentity",
    name: "澳门特区护照/身份证明",
    chsiCode: "7",
    otherNames: [],
    aliases: [
      "澳门特区护照", "澳门护照", "澳门身份证", "澳门身份证明", "澳门居民身份证", "澳门永久性居民身份证", "澳门特别行政区护照", "澳门特区身份证明",
    ],
  },
  {
    kind: "taiwanPermit",
    name: "台湾居民来往大陆通行证",
    chsiCode: "8",
    otherNames: [],
    aliases: ["台胞证", "台湾通行证", "台湾居民通行证", "台湾居民来往内地通行证"],
  },
  {
    kind: "mainlandTravelPermit",
    name: "港澳居民来往内地通行证",
    chsiCode: null,
    otherNames: [],
    aliases: ["回乡证", "港澳居民通行证", "港澳居民来往大陆通行证", "港澳来往内地通行证"],
  },
  {
    kind: "foreignPermanentResidence",
    name: "外国人永久居留身份证",
    chsiCode: "9",
    otherNames: ["境外永久居住证"],
    aliases: ["外国人永久居留证", "永久居留身份证", "永久居留证", "永居证", "中华人民共和国外国人永久居留身份证"],
  },
  { kind: "passport", name: "护照", chsiCode: "A", otherNames: [], aliases: ["外国护照", "普通护照", "PASSPORT"] },
];

export interface DocumentTypeReading {
  readonly type: DocumentType;
  /** Whether the cell has to be rewritten to say `type.name`. */
  readonly rewritten: boolean;
}

/** Reads a 证件类型 cell by name, alias or CHSI code; null when it says none of the list. A blank cell is the caller's matter. */
export function parseDocumentType(value: CellValue): DocumentTypeReading | null {
  const exact = typeof value === "string" ? BY_NAME.get(value) : undefined;
  if (exact !== undefined) return { type: exact, rewritten: false };
  const word = toHalfWidth(cleanText(value)).replaceAll(" ", "").toUpperCase();
  const found = BY_NAME.get(word) ?? BY_ALIAS.get(word);
  return found === undefined ? null : { type: found, rewritten: true };
}

const BY_NAME: ReadonlyMap<string, DocumentType> = new Map(
  DOCUMENT_TYPES.flatMap((type) => [type.name, ...type.otherNames].map((name) => [name, type] as const)),
);

const BY_ALIAS: ReadonlyMap<string, DocumentType> = new Map(
  DOCUMENT_TYPES.flatMap((type) => [...type.aliases, ...(type.chsiCode === null ? [] : [type.chsiCode])].map((alias) => [alias, type] as const)),
);

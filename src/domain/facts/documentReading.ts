import { isKnownArea } from "../divisions/classifyArea";
import { parseDocumentType, type DocumentKind, type DocumentTypeReading } from "../documents/documentTypes";
import * as foreignPermanentResidence from "../documents/foreignPermanentResidence";
import * as hongKongMacauIdentity from "../documents/hongKongMacauIdentity";
import * as mainlandTravelPermit from "../documents/mainlandTravelPermit";
import * as passport from "../documents/passport";
import * as ric from "../documents/ric";
import { inspect, type RicInspection } from "../documents/ricInspection";
import * as taiwanPermit from "../documents/taiwanPermit";
import type { CellValue } from "../cell";
import type { Gender } from "../genderText";
import { ABSENT, BLANK, VALUE, type CellState } from "./cellStates";
import { isMasked, isPrecisionLostNumber, isScientificText } from "../text";

/** The first thing that is wrong with a document number itself; `oldFormat` is a doubt only. */
export type NumberProblem =
  | "precisionLost" | "scientific" | "masked" | "fifteenDigits" | "length" | "characters" | "province" | "birthDate" | "checksum"
  | "format" | "oldFormat";

/** Everything that the rules ask of a document number, read once per row. */
export interface DocumentReading {
  /** Compacted; empty where the cell says nothing usable. */
  readonly number: string;
  readonly problem: NumberProblem | null;
  /** The number is one of another document; null where number and type agree or nothing can be said. */
  readonly belongsTo: "residencePermit" | "foreignPermanentResidence" | "residentIdentityCard" | "otherDocument" | null;
  /** A county that no published table has: a doubt, never an error. */
  readonly isAreaUnknown: boolean;
  /** Valid, but its last three digits are 000, as after a loss of precision. */
  readonly isSuspect: boolean;
  /** 20000512; 0 unless a resident number or residence permit is valid to its check character. */
  readonly birth: number;
  /** Null under the same condition. */
  readonly gender: Gender | null;
  /** Valid for its type, so it may be compared with what other cells say. */
  readonly isSound: boolean;
}

/** 证件类型 of a row: a blank cell means 居民身份证; null for a type that is not in the list or a cell that cannot be used. */
export function readDocumentType(cell: CellValue, state: CellState): DocumentTypeReading | null {
  if (cell === RESIDENT_NAME || state === BLANK || state === ABSENT) return RESIDENT;
  return state === VALUE ? parseDocumentType(cell) : null;
}

/**
 * @param text the cell's clean text; "" says nothing.
 * @param kind null for an unknown type: then only damage that no document survives is looked for.
 * @param today yyyymmdd; nobody is born later.
 */
export function readDocument(cell: CellValue, text: string, kind: DocumentKind | null, today: number): DocumentReading {
  if (text === "") return NO_DOCUMENT;
  if (kind !== null && !isStructured(kind)) return damaged(cell, text, passport.compact(text)) ?? readOther(passport.compact(text), kind);
  const asTyped = inspect(text);
  if (asTyped.shape === "number" && kind !== null && typeof cell === "string") return readStructured(text, asTyped, kind, today);
  const number = ric.compact(text);
  return damaged(cell, text, number) ?? (kind === null ? broken(number, null) : readStructured(number, inspect(number), kind, today));
}

/** Whether nothing at all is to be said of the number. */
export function isPlain({ isSound, problem, isAreaUnknown, isSuspect, belongsTo }: DocumentReading): boolean {
  return isSound && problem === null && !isAreaUnknown && !isSuspect && belongsTo === null;
}

/** A cell without a usable number. */
const NO_DOCUMENT: DocumentReading = broken("", null);

const RESIDENT_NAME = "居民身份证";
const RESIDENT = parseDocumentType(RESIDENT_NAME);

function readStructured(number: string, facts: RicInspection, kind: StructuredKind, today: number): DocumentReading {
  if (facts.shape !== "number") return broken(number, kind === "residentIdentityCard" && isFifteenDigits(number) ? "fifteenDigits" : facts.shape);
  const endsLikeLost = number.endsWith("000");
  if (endsLikeLost && !facts.isChecksumRight) return broken(number, "precisionLost");
  const belongsTo = kind === "residencePermit" ? PERMIT_OWNERS[facts.issuer] : RESIDENT_OWNERS[facts.issuer];
  if (belongsTo !== null) return { ...broken(number, null), belongsTo };
  if (facts.issuer === "nobody") return broken(number, "province");
  const isAreaUnknown = !isKnownArea(facts.area);
  const problem = problemOf(facts, today);
  if (problem !== null) return { ...broken(number, problem), isAreaUnknown };
  return { number, problem, belongsTo, isAreaUnknown, isSuspect: endsLikeLost, birth: facts.birth, gender: facts.gender, isSound: true };
}

function problemOf({ birth, isChecksumRight }: RicInspection, today: number): NumberProblem | null {
  if (birth === 0 || birth > today) return "birthDate";
  return isChecksumRight ? null : "checksum";
}

function readOther(number: string, kind: OtherKind): DocumentReading {
  const result = VALIDATORS[kind](number);
  if (!result.ok) return { ...broken(number, PROBLEMS[result.error]), isSound: result.error === "oldFormat" };
  const isResidentNumber = ric.validate(number).ok;
  return { ...broken(number, null), belongsTo: isResidentNumber ? "residentIdentityCard" : null, isSound: !isResidentNumber };
}

/** What happens to long numbers in Excel and in public notices, whatever the document; null for an undamaged one. */
function damaged(cell: CellValue, text: string, number: string): DocumentReading | null {
  if (isPrecisionLostNumber(cell)) return broken(number, "precisionLost");
  if (isScientificText(number)) return broken(number, "scientific");
  return isMasked(text) ? broken(number, "masked") : null;
}

function broken(number: string, problem: NumberProblem | null): DocumentReading {
  return { number, problem, belongsTo: null, isAreaUnknown: false, isSuspect: false, birth: 0, gender: null, isSound: false };
}

function isFifteenDigits(number: string): boolean {
  return /^\d{15}$/u.test(number);
}

function isStructured(kind: DocumentKind): kind is StructuredKind {
  return kind === "residentIdentityCard" || kind === "residencePermit";
}

type StructuredKind = "residentIdentityCard" | "residencePermit";
type OtherKind = Exclude<DocumentKind, StructuredKind>;

/** Whose number stands under 居民身份证, by its address part; null where it is a resident's, or nobody's. */
const RESIDENT_OWNERS = { resident: null, permit: "residencePermit", foreigner: "foreignPermanentResidence", nobody: null } as const;
/** The same under 港澳台居民居住证. */
const PERMIT_OWNERS = { resident: "otherDocument", permit: null, foreigner: "otherDocument", nobody: "otherDocument" } as const;

const VALIDATORS = {
  hongKongIdentity: hongKongMacauIdentity.validate,
  macauIdentity: hongKongMacauIdentity.validate,
  taiwanPermit: taiwanPermit.validate,
  mainlandTravelPermit: mainlandTravelPermit.validate,
  foreignPermanentResidence: foreignPermanentResidence.validate,
  passport: passport.validate,
};

const PROBLEMS = { format: "format", length: "format", oldFormat: "oldFormat", birthDate: "birthDate", checksum: "checksum" } as const;

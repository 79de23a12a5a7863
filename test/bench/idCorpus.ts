import { isKnownArea } from "../../src/domain/divisions/classifyArea";
import { PROVINCES } from "../../src/domain/divisions/provinces";
import type { CellValue } from "../../src/domain/cell";
import type { Random } from "./random";
import { REEFS, withCheck } from "./reefNumbers";
import { countyNumber, order, permitNumber, reefNumber, studentBirth, summaryCodeNumber } from "./syntheticIds";

export interface IdClass {
  readonly title: string;
  readonly isValid: boolean;
  readonly make: (random: Random) => CellValue;
}

/** What comes in one cell of 证件号码: 5 kinds of right numbers, 19 kinds of defects. */
export const ID_CLASSES: readonly IdClass[] = [
  right("a student's number", reefNumber),
  right("any county of any time", countyNumber),
  right("a summary code (市辖区)", summaryCodeNumber),
  right("a residence permit", permitNumber),
  right("lower-case x", (random) => endingInX(random).replace("X", "x")),
  wrong("one digit mistyped", (random) => mistype(reefNumber(random), random)),
  wrong("two neighbours swapped", (random) => swapNeighbours(reefNumber(random), random)),
  wrong("wrong check character", wrongCheck),
  wrong("17 characters", (random) => reefNumber(random).slice(0, 17)),
  wrong("19 characters", (random) => reefNumber(random) + String(random.integer(0, 9))),
  wrong("15 digits of 1989", (random) => reefNumber(random).replace(/^(.{6})..(.{9}).$/u, "$1$2")),
  wrong("impossible month", (random) => dated(random, `2000${random.pick(["00", "13", "19"])}12`)),
  wrong("impossible day", (random) => dated(random, `200005${random.pick(["00", "32", "45"])}`)),
  wrong("31st of a short month", (random) => dated(random, `2000${random.pick(["04", "06", "09", "11"])}31`)),
  wrong("29 February of a common year", (random) => dated(random, `${random.pick(["1997", "1998", "1999", "2001"])}0229`)),
  wrong("29 February 1900", (random) => dated(random, "19000229")),
  wrong("a birth in the future", (random) => dated(random, `${String(random.integer(2040, 2099))}0512`)),
  wrong("province never issued", (random) => withCheck(`${unissued(random)}${studentBirth(random)}${order(random)}`)),
  wrong("county never published", (random) => withCheck(`${unpublished(random)}${studentBirth(random)}${order(random)}`)),
  wrong("letter O for zero", (random) => reefNumber(random).replaceAll("0", "O")),
  wrong("masked", (random) => reefNumber(random).replace(/^(.{6}).{8}/u, "$1********")),
  wrong("scientific notation", (random) => Number(reefNumber(random).slice(0, 17)).toExponential(5).replace("e", "E")),
  wrong("text with the last three digits lost", (random) => `${reefNumber(random).slice(0, 15)}000`),
  wrong("number cell", (random) => Number(`${reefNumber(random).slice(0, 15)}000`)),
];

export interface LabelledId {
  readonly value: CellValue;
  readonly idClass: IdClass;
}

/** Half of them right, mixed as in a roster; half wrong, as many of each defect. */
export function idCorpus(count: number, random: Random): readonly LabelledId[] {
  return Array.from({ length: count }, (_, index) => {
    const half = index % 2 === 0 ? RIGHT_MIX : DEFECTS;
    const idClass = half[Math.floor(index / 2) % half.length];
    if (idClass === undefined) throw new Error("no classes");
    return { value: flat(idClass.make(random)), idClass };
  });
}

/** How often each right class comes among 20 right numbers, in the order of ID_CLASSES. */
const RIGHT_SHARES = [10, 5, 2, 1, 2];
const RIGHT_MIX = ID_CLASSES.filter(({ isValid }) => isValid).flatMap((idClass, index) => Array<IdClass>(RIGHT_SHARES[index] ?? 0).fill(idClass));
const DEFECTS = ID_CLASSES.filter(({ isValid }) => !isValid);

/** Texts as JSON from a host gives them; joined ones would be measured as slow ropes. */
function flat(value: CellValue): CellValue {
  return JSON.parse(JSON.stringify(value)) as CellValue;
}

function right(title: string, make: IdClass["make"]): IdClass {
  return { title, isValid: true, make };
}

function wrong(title: string, make: IdClass["make"]): IdClass {
  return { title, isValid: false, make };
}

function endingInX(random: Random): string {
  for (;;) {
    const number = reefNumber(random);
    if (number.endsWith("X")) return number;
  }
}

function mistype(number: string, random: Random): string {
  const at = random.integer(0, 16);
  const digit = (Number(number.charAt(at)) + random.integer(1, 9)) % 10;
  return number.slice(0, at) + String(digit) + number.slice(at + 1);
}

function swapNeighbours(number: string, random: Random): string {
  for (;;) {
    const at = random.integer(0, 16);
    if (number.charAt(at) !== number.charAt(at + 1)) return number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
  }
}

function wrongCheck(random: Random): string {
  const number = reefNumber(random);
  const others = Array.from("0123456789X").filter((last) => !number.endsWith(last));
  return number.slice(0, 17) + random.pick(others);
}

function dated(random: Random, birth: string): string {
  return withCheck(random.pick(REEFS) + birth + order(random));
}

function unissued(random: Random): string {
  const codes = Array.from({ length: 90 }, (_, code) => code).filter((code) => PROVINCES.every((province) => province.code !== code) && code !== 83);
  return `${String(random.pick(codes)).padStart(2, "0")}0101`;
}

function unpublished(random: Random): string {
  for (;;) {
    const code = random.pick(PROVINCES).code * 10000 + random.integer(101, 9999);
    if (!isKnownArea(code)) return String(code);
  }
}

import fc from "fast-check";
import { fromDayNumber } from "../../../src/domain/fromDayNumber";
import { dayNumber, yyyymmdd } from "../../../src/domain/plainDate";
import * as ric from "../../../src/domain/documents/ric";

const FIRST_BIRTH = dayNumber({ year: 1900, month: 1, day: 1 });
const LAST_BIRTH = dayNumber({ year: 2099, month: 12, day: 31 });

/** The first 17 digits of synthetic numbers: uninhabited reefs, every day from 1900 to 2099, every order. */
export const anyFirst17: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("460039", "469033"), fc.integer({ min: FIRST_BIRTH, max: LAST_BIRTH }), fc.integer({ min: 0, max: 999 }))
  .map(([area, day, order]) => `${area}${String(yyyymmdd(fromDayNumber(day)))}${String(order).padStart(3, "0")}`);

export const anyRic: fc.Arbitrary<string> = anyFirst17.map((first17) => first17 + ric.checkCharacter(first17));

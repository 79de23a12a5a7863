import { countyCodes } from "../../.config/divisionCodes";
import { fromDayNumber } from "../../src/domain/fromDayNumber";
import { dayNumber, yyyymmdd } from "../../src/domain/plainDate";
import type { Random } from "./random";
import { REEFS, withCheck } from "./reefNumbers";

/**
 * Numbers that no living person bears: uninhabited reefs for students' births, real counties only with births of 1900-1905.
 * They are made in memory for one run and never stored.
 */
export function reefNumber(random: Random): string {
  return withCheck(random.pick(REEFS) + studentBirth(random) + order(random));
}

export function countyNumber(random: Random): string {
  return withCheck(random.pick(COUNTIES) + ancientBirth(random) + order(random));
}

/** 市辖区 and its like, which the tables leave out. */
export function summaryCodeNumber(random: Random): string {
  return withCheck(random.pick(COUNTIES).slice(0, 4) + random.pick(["01", "02", "11", "20"]) + ancientBirth(random) + order(random));
}

/** On permits of an ancient birth: the permits began in 2018. */
export function permitNumber(random: Random): string {
  return withCheck(random.pick(["810000", "820000", "830000"]) + ancientBirth(random) + order(random));
}

export function studentBirth(random: Random): string {
  return birthBetween(random, 1995, 2003);
}

/** 001 to 999. */
export function order(random: Random): string {
  return String(random.integer(1, 999)).padStart(3, "0");
}

const COUNTIES = countyCodes().map(String);

function ancientBirth(random: Random): string {
  return birthBetween(random, 1900, 1905);
}

function birthBetween(random: Random, firstYear: number, lastYear: number): string {
  const first = dayNumber({ year: firstYear, month: 1, day: 1 });
  const last = dayNumber({ year: lastYear, month: 12, day: 31 });
  return String(yyyymmdd(fromDayNumber(random.integer(first, last))));
}

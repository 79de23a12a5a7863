import { fromDayNumber } from "./fromDayNumber";
import { dayNumber, type PlainDate } from "./plainDate";

/**
 * The day of an Excel date serial in the 1900 system (1 = 1 January 1900); a time of day after the point is dropped.
 * Null below 1, beyond 9999-12-31, and for 60: Excel believes in 29 February 1900. Source: domain notes §5.3.
 */
export function fromExcelSerial(serial: number): PlainDate | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === PHANTOM_DAY) return null;
  return fromDayNumber(EPOCH + (day < PHANTOM_DAY ? day : day - 1));
}

const PHANTOM_DAY = 60;
const LAST_SERIAL = 2958465;
/** 31 December 1899, the day before serial 1. */
const EPOCH = dayNumber({ year: 1899, month: 12, day: 31 });

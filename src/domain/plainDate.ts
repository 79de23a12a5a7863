/**
 * A calendar day without time or zone. Births and deadlines are days: a JS Date would shift them with the time zone.
 * Order and equality: compare the `yyyymmdd` of two dates.
 */
export interface PlainDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Whether the Gregorian calendar has this day; years 1 to 9999. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The date as one integer, 20000512 for 12 May 2000: the CHSI form of CSRQ, and comparable with < and >. */
export function yyyymmdd(date: PlainDate): number {
  return date.year * 10000 + date.month * 100 + date.day;
}

/** @param digits 20000512 → 12 May 2000; null when there is no such day. */
export function fromYyyymmdd(digits: number): PlainDate | null {
  const year = Math.floor(digits / 10000);
  const month = Math.floor(digits / 100) % 100;
  const day = digits % 100;
  return isCalendarDay(year, month, day) ? { year, month, day } : null;
}

/** The day as people read it: 2000-05-12. */
export function isoText(date: PlainDate): string {
  return `${String(date.year).padStart(4, "0")}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar; the difference of two is the days between them. */
export function dayNumber({ year, month, day }: PlainDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

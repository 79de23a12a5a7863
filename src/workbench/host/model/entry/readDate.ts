import type { ReadNumber } from "./readNumber";

export type Today = () => { readonly year: number; readonly month: number; readonly day: number };

/** Reads a date or a time as a serial number: 2024-9-1, 2024/9/1, 9/1/2024, 9/1, 9-1, 2024年9月1日, 8:30, with a time after a date. */
export function readDate(text: string, today: Today): ReadNumber | null {
  const [datePart = "", timePart, ...more] = text.split(/\s+/u);
  if (more.length > 0 && !/^[ap]m$/iu.test(more.join(" "))) return null;
  const timeText = [timePart, ...more].filter((part) => part !== undefined).join(" ");
  if (timeText === "") return dateOnly(datePart, today) ?? timeOnly(datePart);
  const [date, time] = [dateOnly(datePart, today), timeOnly(timeText)];
  if (date !== null && time !== null) return { value: date.value + time.value, format: "yyyy/m/d h:mm" };
  return timeOnly(text);
}

/** Days since 1899-12-30, as Excel counts after February 1900; null for a day that no calendar has. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = date.getTime() / MILLISECONDS_PER_DAY + DAYS_FROM_1900_TO_1970;
  return exists && year >= 1900 && year <= 9999 ? (serial <= LAST_DAY_BEFORE_FALSE_LEAP_DAY ? serial - 1 : serial) : null;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const DAYS_FROM_1900_TO_1970 = 25_569;
/** Excel believes that 1900 had a 29 February: days before it are one less. */
const LAST_DAY_BEFORE_FALSE_LEAP_DAY = 60;

/** The shapes of a date; each names its groups, and brings the format that Excel gives to it. */
const SHAPES: readonly { readonly pattern: RegExp; readonly format: string }[] = [
  { pattern: /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})$/u, format: "yyyy/m/d" },
  { pattern: /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日?$/u, format: "yyyy/m/d" },
  { pattern: /^(?<month>\d{1,2})[-/](?<day>\d{1,2})[-/](?<year>\d{4}|\d{2})$/u, format: "yyyy/m/d" },
  { pattern: /^(?<month>\d{1,2})[-/](?<day>\d{1,2})$/u, format: 'm"月"d"日"' },
  { pattern: /^(?<month>\d{1,2})月(?<day>\d{1,2})日$/u, format: 'm"月"d"日"' },
  { pattern: /^(?<year>\d{4})[-/](?<month>\d{1,2})$/u, format: 'yyyy"年"m"月"' },
  { pattern: /^(?<year>\d{4})年(?<month>\d{1,2})月$/u, format: 'yyyy"年"m"月"' },
];

function dateOnly(text: string, today: Today): ReadNumber | null {
  for (const { pattern, format } of SHAPES) {
    const parts = pattern.exec(text)?.groups;
    if (parts === undefined) continue;
    const { year = String(today().year), month, day = "1" } = parts;
    const value = dateSerial(fullYear(year), Number(month), Number(day));
    if (value !== null) return { value, format };
  }
  return null;
}

/** Two digits: 30 and later belong to the last century. */
function fullYear(digits: string): number {
  const number = Number(digits);
  if (digits.length === 4) return number;
  return number + (number < 30 ? 2000 : 1900);
}

function timeOnly(text: string): ReadNumber | null {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?(?:\s*([ap]m))?$/iu.exec(text);
  if (match === null) return null;
  const afternoon = match[4]?.toLowerCase();
  const hours = Number(match[1]);
  if (afternoon !== undefined && (hours < 1 || hours > 12)) return null;
  const shifted = afternoon === undefined ? hours : (hours % 12) + (afternoon === "pm" ? 12 : 0);
  const seconds = match[3] === undefined ? "" : ":ss";
  return { value: (shifted + Number(match[2]) / 60 + Number(match[3] ?? 0) / 3600) / 24, format: `h:mm${seconds}` };
}

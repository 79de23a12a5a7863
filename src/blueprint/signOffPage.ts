import { MARGINS } from "./pageSetups";

/** How large a submission is, in points. */
export interface SubmissionSize {
  /** Where a digit of the columns takes seven pixels. */
  readonly width: number;
  /** What is repeated at the top of every page. */
  readonly heading: number;
  readonly students: readonly number[];
  /** What must not stand alone, with the blank row above it. */
  readonly signOff: number;
}

/** How many students the last page gets when it begins by hand. */
const FEWEST = 3;
const MOST = 24;

const POINTS_PER_CENTIMETRE = 72 / 2.54;
const A4_ACROSS = { width: 29.7, height: 21 };

/** Digits of 7 pixels (Excel, columns set in points), of 8 (宋体 in a file) and of 9.3 (LibreOffice without 宋体), each a little more or less. */
const LIKELY_WIDTHS = [1, 8 / 7, 4 / 3].flatMap((ratio) => [-4, -2, 0, 2, 4].map((percent) => ratio * (1 + percent / 100)));

/**
 * Where the last page must begin by hand so that nobody signs a page without students: the index of a student's row, or null. How
 * much goes onto a page is known only to the program that prints: it makes the columns as wide as its font's digits, then shrinks
 * the sheet to the width of the paper. Where any likely width would leave the block alone, some students go with it: as many as
 * cost the fewest pages over all widths.
 */
export function signOffBreak(size: SubmissionSize): number | null {
  const rooms = LIKELY_WIDTHS.map((ratio) => roomOnPage(size.width * ratio) - size.heading);
  const pagings = rooms.map((room) => ({ room, before: pagesOf(size.students, room) }));
  if (!pagings.some(({ room, before }) => before.used + size.signOff > room)) return null;
  const choices = Array.from({ length: MOST - FEWEST + 1 }, (_, index) => size.students.length - FEWEST - index).filter((first) => first > 0);
  const fitting = choices.filter((first) => sum(size.students.slice(first)) + size.signOff <= Math.min(...rooms));
  const cost = (first: number): number => sum(pagings.map(({ before }) => before.pages[first] ?? 0));
  return fitting.reduce<number | null>((best, first) => (best === null || cost(first) < cost(best) ? first : best), null);
}

/** How high a page is, in points of a sheet of this width; programs shrink by whole per cent and never enlarge. */
function roomOnPage(width: number): number {
  const across = (A4_ACROSS.width - MARGINS.left - MARGINS.right) * POINTS_PER_CENTIMETRE;
  const scale = Math.min(1, Math.floor((across / width) * 100) / 100);
  return ((A4_ACROSS.height - MARGINS.top - MARGINS.bottom) * POINTS_PER_CENTIMETRE) / scale;
}

/** How many pages the first students take, by their number, and how much of the last page all of them use. */
function pagesOf(students: readonly number[], room: number): { readonly pages: readonly number[]; readonly used: number } {
  const pages = [0];
  let used = Number.POSITIVE_INFINITY;
  let page = 0;
  for (const height of students) {
    const isFull = used + height > room;
    if (isFull) page += 1;
    used = isFull ? height : used + height;
    pages.push(page);
  }
  return { pages, used: students.length === 0 ? 0 : used };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

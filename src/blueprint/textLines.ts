/** How many lines a text takes in a column that wraps; a Chinese character is as wide as two digits. @param width in characters. */
export function lineCount(text: string, width: number): number {
  const room = Math.max(2, width - 0.5);
  if (text.length * 2 <= room && !text.includes("\n")) return 1; // most cells of a hundred thousand rows
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}

/** Neighbours with the same value, as runs. */
export function runsOf(values: readonly number[]): { first: number; count: number; value: number }[] {
  const runs: { first: number; count: number; value: number }[] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (last?.value === value) last.count++;
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
}

/** In digits: characters of Chinese, Japanese and Korean and the full-width forms take two. */
function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

const WIDE = /[\u2014-\u2026\u2E80-\uFFEF\u{20000}-\u{3FFFF}]/u;

const DEFAULT_FONT_POINTS = 11;
/** Pixels of a Chinese and of a Latin character at the default font. */
const WIDE = 15;
const NARROW = 8;

/** About how wide the longest line of a text is drawn, in pixels; rather too much than too little. */
export function textWidth(text: string, fontPoints = DEFAULT_FONT_POINTS): number {
  const widths = text.split("\n").map((line) => {
    const wide = line.match(/[\u0100-\u{10ffff}]/gu)?.length ?? 0;
    return wide * WIDE + (line.length - wide) * NARROW;
  });
  return (Math.max(...widths) * fontPoints) / DEFAULT_FONT_POINTS;
}

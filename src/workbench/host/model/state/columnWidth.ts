/** Excel measures columns in characters of the default font (7 pixels each and 5 of padding), Office.js in points. */
export function charactersFromPoints(points: number): number {
  const pixels = points / POINTS_PER_PIXEL;
  return Math.max(0, Math.round(((pixels - PADDING) / PIXELS_PER_CHARACTER) * 100) / 100);
}

export function pointsFromCharacters(characters: number): number {
  return (Math.round(characters * PIXELS_PER_CHARACTER) + PADDING) * POINTS_PER_PIXEL;
}

const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;

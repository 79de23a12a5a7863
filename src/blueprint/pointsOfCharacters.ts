/** Excel draws a column of n default characters n × 7 + 5 pixels wide, and counts 0.75 points to a pixel. */
export function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

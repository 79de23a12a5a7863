import { SENTENCES } from "./sentences";

/** How many obstacles a notice names one by one. */
const NAMED_OBSTACLES = 20;

/** The first obstacles, and how many more there are. */
export function namedObstacles(obstacles: readonly { readonly sentence: string }[]): string[] {
  const sentences = obstacles.slice(0, NAMED_OBSTACLES).map(({ sentence }) => sentence);
  return obstacles.length > NAMED_OBSTACLES ? [...sentences, SENTENCES.andMore(obstacles.length - NAMED_OBSTACLES)] : sentences;
}

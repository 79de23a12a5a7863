/** How many places a hash table should have: a power of two, at most half of them used. */
export function placesFor(keys: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(keys, 32) * 2 + 2));
}

/** 32 bits of a text, FNV-1a, mixed once more because the low bits choose the place: good for numbers that count up, and for names alike. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}

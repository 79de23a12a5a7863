/** The bytes that Chinese Excel and WPS write for a text; Node only decodes them, so the two-byte codes are turned round. */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text).flatMap((character) => (character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : (CODES.get(character) ?? []))));
}

const CODES: ReadonlyMap<string, readonly [number, number]> = new Map(twoByteCodes());

function* twoByteCodes(): Generator<[string, [number, number]]> {
  const decoder = new TextDecoder("gb18030");
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) yield [decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]];
    }
  }
}

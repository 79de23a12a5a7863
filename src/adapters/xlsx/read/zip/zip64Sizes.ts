import { refuse } from "../ReadTrouble";

interface Sizes {
  readonly unpackedBytes: number;
  readonly packedBytes: number;
  readonly offset: number;
}

const ELSEWHERE = 0xffffffff;
const ZIP64_EXTRA = 1;

/**
 * The sizes of an entry where the directory says that they stand in its ZIP64 extra field; Apache POI's streaming
 * writer, and with it many campus systems, does so in small files too. Source: PKWARE APPNOTE.TXT 4.5.3.
 */
export function zip64Sizes(view: DataView, extraStart: number, extraEnd: number, declared: Sizes): Sizes {
  if (declared.unpackedBytes !== ELSEWHERE && declared.packedBytes !== ELSEWHERE && declared.offset !== ELSEWHERE) return declared;
  const [start, end] = findExtra(view, extraStart, extraEnd);
  let at = start;
  const real = (value: number): number => {
    if (value !== ELSEWHERE) return value;
    if (at + 8 > end) refuse("broken");
    const found = Number(view.getBigUint64(at, true));
    at += 8;
    return found;
  };
  // In this order, and only those that the directory lacks.
  const unpackedBytes = real(declared.unpackedBytes);
  const packedBytes = real(declared.packedBytes);
  return { unpackedBytes, packedBytes, offset: real(declared.offset) };
}

function findExtra(view: DataView, start: number, end: number): readonly [start: number, end: number] {
  for (let at = start; at + 4 <= end; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA && at + 4 + length <= end) return [at + 4, at + 4 + length];
    at += 4 + length;
  }
  return refuse("broken");
}

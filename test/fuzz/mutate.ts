import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Random } from "../fixtures/dirtyRoster/random";
import type { SeedFile } from "./seedFiles";

/** A damaged or twisted copy of a file: at the level of bytes, or of the XML inside, so that checksums still fit. */
export function mutate(file: SeedFile, random: Random): SeedFile {
  const inside = random.integer(0, 2) > 0 ? mutateInside(file.bytes, random) : null;
  const bytes = inside ?? mutateBytes(file.bytes, random);
  return { name: random.integer(0, 30) === 0 ? renamed(file.name, random) : file.name, bytes };
}

function renamed(name: string, random: Random): string {
  const stem = name.split(".")[0] ?? "";
  return `${stem}.${random.pick(["xlsx", "xls", "csv", "txt", "ods", "", "xlsx.exe", "XLSX"])}`;
}

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = Uint8Array.from(bytes);
  for (let times = random.integer(1, 6); times > 0 && changed.length > 1; times--) changed = Uint8Array.from(BYTE_MUTATIONS[random.integer(0, BYTE_MUTATIONS.length - 1)]?.(changed, random) ?? changed);
  return changed;
}

const BYTE_MUTATIONS: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => {
    bytes[random.integer(0, bytes.length - 1)] = random.integer(0, 255);
    return bytes;
  },
  (bytes, random) => bytes.slice(0, random.integer(1, bytes.length)),
  (bytes, random) => bytes.fill(random.pick([0, 255, 80]), ...span(bytes.length, random)),
  (bytes, random) => {
    const [start, end] = span(bytes.length, random);
    return concatenated(bytes.subarray(0, end), bytes.subarray(start, end), bytes.subarray(end));
  },
  (bytes, random) => {
    const [start, end] = span(bytes.length, random);
    return concatenated(bytes.subarray(0, start), bytes.subarray(end));
  },
  (bytes, random) => {
    if (bytes.length >= 4) new DataView(bytes.buffer).setUint32(random.integer(0, bytes.length - 4), random.pick([0, 1, 0xffffffff, 0x7fffffff, 0xffff]), true);
    return bytes;
  },
];

/** Null for what is no zip, or too damaged to be taken apart. */
function mutateInside(bytes: Uint8Array, random: Random): Uint8Array | null {
  const files = unpacked(bytes);
  const names = Object.keys(files ?? {});
  if (files === null || names.length === 0) return null;
  for (let times = random.integer(1, 4); times > 0; times--) {
    const name = names[random.integer(0, names.length - 1)] ?? "";
    const content = files[name];
    if (content !== undefined) files[name] = strToU8(mutateText(strFromU8(content, true), random), true);
  }
  if (random.integer(0, 20) === 0) Reflect.deleteProperty(files, names[random.integer(0, names.length - 1)] ?? "");
  return zipSync(files, { level: random.pick([0, 1]) });
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 1_000_000 });
  } catch {
    return null;
  }
}

function mutateText(text: string, random: Random): string {
  const [start, end] = span(text.length, random);
  switch (random.integer(0, 7)) {
    case 0:
      return text.slice(0, start) + text.slice(end);
    case 1:
      return text.slice(0, end) + text.slice(start);
    case 2:
      return text.slice(0, start) + text.slice(start, end).repeat(random.integer(2, 40)) + text.slice(end);
    case 3:
      return text.slice(0, start) + random.pick(MARKUP) + text.slice(start);
    case 4:
      return text.replace(pickOne(/\d+/gu, text, random), random.pick(NUMBERS));
    case 5:
      return text.replace(pickOne(/"[^"]*"/gu, text, random), `"${random.pick([...NUMBERS, ...MARKUP])}"`);
    case 6:
      return text.replace(pickOne(/<[^>]+>/gu, text, random), random.pick(MARKUP));
    default:
      return text.replace(pickOne(/<(?:[cvt]|row|si)\b/gu, text, random), random.pick(MARKUP));
  }
}

/** One of the matches, as text. */
function pickOne(pattern: RegExp, text: string, random: Random): string {
  const found = text.match(pattern) ?? [];
  return found[random.integer(0, Math.max(0, found.length - 1))] ?? "<";
}

const NUMBERS = ["0", "-1", "1048576", "1048577", "99999999999999999999", "1e308", "NaN", "XFD1", "AAAA1", "460039200005122718", "2958466", "0.1"] as const;
const MARKUP = [
  "<!DOCTYPE x [<!ENTITY a 'b'>]>", "&a;", "&#x110000;", "&#0;", "<![CDATA[<c>]]>", "<!--", "]]>", "<c r='A1'>", "</c>", "<row r='7' hidden='1'>",
  "<mergeCell ref='A1:XFD1048576'/>", "<v>", "</sheetData>", "<t>", "<is>", "<rPh><t>", "_x0000_", "\u0000", "<?pi", "<a b=c d>", "t=\"s\"", "<oddFooter>&amp;8校验码 AAAAAAAA",
] as const;

function span(length: number, random: Random): [start: number, end: number] {
  const start = random.integer(0, Math.max(0, length - 1));
  return [start, Math.min(length, start + random.integer(1, random.pick([2, 16, 400])))];
}

function concatenated(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}

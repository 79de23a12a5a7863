import type { CellRow } from "../../../../domain/cell";
import { MAX_CELL_CHARACTERS } from "../limits";
import { RowCollector } from "../parts/RowCollector";
import { refuse } from "../ReadTrouble";
import { detached } from "../xml/detached";

/** Takes delimited text apart; every cell is text. Source: RFC 4180. */
export function parseDelimited(text: string, delimiter: string): readonly CellRow[] {
  const cells = new RowCollector();
  let row = 0;
  let column = 0;
  for (let at = 0; at < text.length; ) {
    const field = readField(text, at, delimiter);
    if (field.value !== "") cells.add(row, column, detached(field.value));
    at = field.end;
    if (text.startsWith(delimiter, at)) column++;
    else [row, column] = [row + 1, 0];
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return cells.rows();
}

/** The delimiter with the most occurrences outside quotes in the first lines; a first line such as sep=; says it itself. */
export function findDelimiter(text: string): string {
  const declared = /^sep=([,;\t])\r?\n/iu.exec(text)?.[1];
  if (declared !== undefined) return declared;
  const head = text.slice(0, SAMPLE_CHARACTERS).replace(/"[^"]*"/gu, "");
  const counts = DELIMITERS.map((delimiter) => head.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** Without the line that only names the delimiter. */
export function withoutDeclaration(text: string): string {
  return text.replace(/^sep=[,;\t]\r?\n/iu, "");
}

const DELIMITERS = [",", "\t", ";"] as const;
const SAMPLE_CHARACTERS = 20_000;

interface Field {
  readonly value: string;
  /** At the delimiter or line break, or behind the last character. */
  readonly end: number;
}

function readField(text: string, start: number, delimiter: string): Field {
  if (text.startsWith('"', start)) return readQuoted(text, start + 1, delimiter);
  if (text.startsWith('="', start)) return readForced(text, start, delimiter);
  const end = fieldEnd(text, start, delimiter);
  return { value: limited(text.slice(start, end)), end };
}

/** "a ""b"" c"; what stands between the closing quote and the delimiter is kept, as Excel does. */
function readQuoted(text: string, start: number, delimiter: string): Field {
  const parts: string[] = [];
  let at = start;
  for (;;) {
    const quote = text.indexOf('"', at);
    parts.push(text.slice(at, quote < 0 ? text.length : quote));
    if (quote < 0) return { value: limited(parts.join("")), end: text.length };
    at = quote + 1;
    if (text[at] !== '"') break;
    parts.push('"');
    at++;
  }
  const end = fieldEnd(text, at, delimiter);
  return { value: unforced(limited(parts.join("") + text.slice(at, end))), end };
}

/** ="460039" is how systems keep Excel from taking a number for one; it is no formula to us but the text inside. */
function readForced(text: string, start: number, delimiter: string): Field {
  const end = fieldEnd(text, start, delimiter);
  return { value: unforced(limited(text.slice(start, end))), end };
}

function unforced(value: string): string {
  return /^="([^"]*)"$/u.exec(value)?.[1] ?? value;
}

function fieldEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && !text.startsWith(delimiter, at) && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

function limited(value: string): string {
  return value.length > MAX_CELL_CHARACTERS ? refuse("tooLarge") : value;
}

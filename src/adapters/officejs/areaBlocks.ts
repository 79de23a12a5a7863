import { LAST_SHEET_ROW, type Block } from "../../blueprint/a1";

/** Excel cuts addresses at this length, in the middle of an area. */
const LONGEST_ADDRESS = 8_192;

/** The areas of an address such as "附件1!A4:T9,附件1!B2", whole columns included; null when it cannot be read whole. */
export function areaBlocks(address: string): Block[] | null {
  if (address.length >= LONGEST_ADDRESS) return null;
  const bare = address.replace(/'(?:[^']|'')*'!/gu, ""); // a quoted name may hold commas
  const blocks = bare.split(",").map((area) => areaBlock(area.slice(area.lastIndexOf("!") + 1).replaceAll("$", "").trim()));
  return blocks.every((block) => block !== null) ? blocks : null;
}

function areaBlock(area: string): Block | null {
  const match = /^([A-Z]{1,3})(\d{1,7})?(?::([A-Z]{1,3})(\d{1,7})?)?$/iu.exec(area);
  if (match === null) return null;
  const [, left = "", top, right = left, bottom] = match;
  const row = top === undefined ? 0 : Number(top) - 1;
  const lastRow = bottom === undefined ? (top === undefined ? LAST_SHEET_ROW : row) : Number(bottom) - 1;
  const column = columnIndex(left);
  return { row, column, rows: lastRow - row + 1, columns: columnIndex(right) - column + 1 };
}

/** 0 for "A", 26 for "AA". */
function columnIndex(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

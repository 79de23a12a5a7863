import type { CellValue } from "../../../../domain/cell";
import { detached } from "../xml/detached";
import { decodeEscapes } from "../xml/xmlText";

/**
 * What a cell holds, from its type attribute and the text of its value; "" when that is nothing.
 * Error values come as their text and dates as serial numbers, as Office.js gives them. Source: ECMA-376 part 1, 18.18.11.
 */
export function cellValue(type: string, text: string, sharedStrings: readonly string[]): CellValue {
  switch (type) {
    case "s":
      return sharedStrings[Number(text)] ?? "";
    case "str":
    case "inlineStr":
      return detached(decodeEscapes(text));
    case "b":
      return text === "" ? "" : text === "1" || text.toLowerCase() === "true";
    case "e":
    case "d":
      return detached(text);
    default:
      return numberOf(text.trim());
  }
}

/**
 * A number that a program wrote with more digits than Excel keeps stays text when its digits cannot have come out of a
 * rounded number: then they are the ones that somebody meant.
 */
function numberOf(text: string): CellValue {
  if (text === "") return "";
  const value = Number(text);
  if (Number.isNaN(value) || !Number.isFinite(value)) return detached(text);
  return /^\d{16,18}$/u.test(text) && BigInt(value) !== BigInt(text) ? detached(text) : value;
}

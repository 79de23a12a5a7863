import type { Scalar } from "../cells/scalar";

/** One criterion of a custom filter: an operator and a number or a text with the wildcards ? and *; "=" alone asks for blanks. */
export function matchesCriterion(criterion: string, value: Scalar, text: string): boolean {
  const { operator = "=", operand = "" } = /^(?<operator>>=|<=|<>|[=<>])?(?<operand>.*)$/su.exec(criterion)?.groups ?? {};
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (typeof value === "number" && !Number.isNaN(number)) return compare(operator, value - number);
  return matchesText(operator, operand, { value, text, comparesTexts: Number.isNaN(number) });
}

function matchesText(operator: string, operand: string, cell: { readonly value: Scalar; readonly text: string; readonly comparesTexts: boolean }): boolean {
  if (operator === "=" || operator === "<>") return wildcard(operand).test(cell.text) === (operator === "=");
  return typeof cell.value === "string" && cell.comparesTexts && compare(operator, cell.value.localeCompare(operand));
}

function compare(operator: string, difference: number): boolean {
  switch (operator) {
    case ">":
      return difference > 0;
    case ">=":
      return difference >= 0;
    case "<":
      return difference < 0;
    case "<=":
      return difference <= 0;
    case "<>":
      return difference !== 0;
    default:
      return difference === 0;
  }
}

/** "~*" and "~?" stand for the characters themselves. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replaceAll(/~[*?~]|[$()*+./?[\\\]^{|}]/gu, (piece) => {
    if (piece === "*") return ".*";
    if (piece === "?") return ".";
    return `\\${piece.startsWith("~") ? piece.slice(1) : piece}`.replace("\\~", "~");
  });
  return new RegExp(`^${source}$`, "isu");
}

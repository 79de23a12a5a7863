import { formatAddress } from "../model/geometry/address";
import { cellRect } from "../model/geometry/rect";
import type { ConditionalFormat } from "../model/state/conditionalFormat";

/** The condition as a formula of the top-left cell; null for a rule that is not complete yet. */
export function conditionFormula({ type, rule, areas }: ConditionalFormat): string | null {
  const anchor = areas[0];
  if (anchor === undefined) return null;
  if (type === "Custom") return rule.formula ?? null;
  const cell = formatAddress(cellRect(anchor.row, anchor.column));
  return type === "ContainsText" ? textCondition(cell, rule.operator ?? "", rule.text) : valueCondition(cell, rule);
}

function textCondition(cell: string, operator: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  const literal = text.startsWith("=") ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case "NotContains":
      return `=ISERROR(SEARCH(${literal},${cell}))`;
    case "BeginsWith":
      return `=LEFT(${cell},LEN(${literal}))=${literal}`;
    case "EndsWith":
      return `=RIGHT(${cell},LEN(${literal}))=${literal}`;
    default:
      return `=NOT(ISERROR(SEARCH(${literal},${cell})))`;
  }
}

function valueCondition(cell: string, { operator = "", formula1, formula2 }: ConditionalFormat["rule"]): string | null {
  const [first, second] = [operand(formula1), operand(formula2)];
  if (first === null) return null;
  if (operator === "Between" && second !== null) return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === "NotBetween" && second !== null) return `=OR(${cell}<${first},${cell}>${second})`;
  const sign = SIGNS[operator];
  return sign === undefined ? null : `=${cell}${sign}${first}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

function operand(formula: string | undefined): string | null {
  if (formula === undefined || formula === "") return null;
  return formula.startsWith("=") ? `(${formula.slice(1)})` : formula;
}

import { COLUMNS } from "../domain/columns";

/**
 * A sentence of a rule without what it quotes from a row, for a terminal that others may see or that is logged:
 * contents in “ ” and numbers go, names of columns and words of the template stay.
 */
export function maskedSentence(sentence: string): string {
  return sentence
    .replace(/“([^”]*)”/gu, (quoted, content: string) => (KEPT.has(content) ? quoted : "“…”"))
    .replace(/\d{3}…\d{3}[\dX]|[A-Z]?\d[\d()-]{4,}X?/giu, (number) => (number.includes("…") ? number : "…"));
}

const KEPT: ReadonlySet<string> = new Set([...Object.values(COLUMNS).map(({ header }) => header), "同上", "无", "暂无", "#已核实:范围 理由", "未查询"]);

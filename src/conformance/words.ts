import type { Difference } from "./compareCaptures";
import type { Answer, Answers } from "./Step";

/** Everything that the page of the kit says. */
export const WORDS = {
  start: "开始检查",
  notBlank: "这个工作簿里已经有内容，没有开始。请新建一个空白工作簿，在那里打开本窗格再试。",
  failed: "检查中断了。请关闭工作簿，重新打开后再试一次。",
  notExcel: "没有连接到 Excel，请从 Excel 里打开本窗格。",
  save: "保存结果",
  copyHint: "如果“保存结果”没有反应（Mac 上常见），请在下面的框里按 Ctrl+A、Ctrl+C（Mac 按 ⌘）复制全部文字，粘贴到文本文件里保存。",
  fileName: "conformance.json",
} as const;

export function trying(says: string): string {
  return `正在试：${says}……`;
}

export function summary({ steps }: Answers, differences: readonly Difference[]): string {
  const different = new Set(differences.map(({ step }) => step)).size;
  const total = steps.length;
  return different === 0 ? `共试 ${total} 步，全部一致。` : `共试 ${total} 步，${total - different} 步一致，${different} 步不同，共 ${differences.length} 处：`;
}

export function difference({ says, at, expected, actual }: Difference): string {
  return `${says}${at === "" ? "" : `（${at}）`}：预期 ${short(expected)}，实际 ${short(actual)}。`;
}

function short(answer: Answer): string {
  const text = JSON.stringify(answer);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 80;

/** What is read before the counselor's tab is opened; the rest comes with its views, in `words.ts`. */
export const ENTRY_WORDS = {
  opening: "正在打开进度…",
  views: "选择要看的内容",
  completionView: "完成情况",
  pendingView: (count: number) => `未完成 ${String(count)} 人`,
  findingsView: (count: number) => `表中问题 ${String(count)} 行`,
  noStatus: "没有说清结果",
  nextStep: "下一步",
};

/** What the sample says to a person. */
export const SAMPLE_SENTENCES = {
  putting: "正在填入示例…",
  removing: "正在移除示例…",
  put: (rows: number): string => `已填入 ${rows} 行示例，姓名都以“示例学生”开头。看完点“移除示例”，只会拿走示例。`,
  alreadyThere: "示例已经在表里了。",
  noRoom: "表里没有足够的空行放示例。请先在表的末尾留几行空行。",
  removed: "示例已移除，您自己填写的内容没有动。",
  removedExcept: "示例已移除。下面这些是您填写的，没有动：",
  kept: (sheetRow: number, header: string): string => `第 ${sheetRow} 行“${header}”`,
  noneLeft: "表里没有示例。",
  beforeSubmission: "表里还有示例学生，请先点“移除示例”，再生成上报表。",
} as const;

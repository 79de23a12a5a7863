import type { Belongings } from "./ClearingModel";

/** What the use case of 清除个人数据 says. */
export const CLEARING_SENTENCES = {
  counting: "正在清点…",
  clearing: "正在清除个人数据…",
  done: (cleared: Belongings) => `已清除个人数据：${amounts(cleared)}。`,
  nothingLeft: "表里没有学生；侧边栏记住的内容也已清除。",
  saveNow: "请现在保存这个文件：保存以前，磁盘上的文件里还是原来的内容。",
  copies: "另存过的副本、自动保存的旧版本和交出去的文件，助手碰不到，请按学校的规定处理。",
  changedMeanwhile: "表里的内容刚有增加，还没有清除。请看一遍下面的数目，再点“清除”。",
  partly: "没有清完，已经清掉的不会回来。请照下面的说明处理，再点一次“清除”。",
  rowsLeft: (sheetName: string, rows: number) => `“${sheetName}”里还有 ${String(rows)} 行。`,
  sheetLeft: (sheetName: string) => `工作表“${sheetName}”还在。`,
  refusals: {
    protected: "受保护，不能清除。请在“审阅”里撤销保护。",
    filtered: "正在筛选，不能清除。请先清除筛选。",
    cellEditing: "有一个单元格正在输入。请按回车或 Esc 结束输入。",
    other: "Excel 没有回应。请稍等几秒。",
  },
  refused: (sheetName: string, reason: string) => `“${sheetName}”${reason}`,
};

function amounts({ tables, submissions }: Belongings): string {
  const rows = tables.map(({ sheetName, rows: count }) => `“${sheetName}”${String(count)} 行`);
  return [...rows, ...(submissions.length === 0 ? [] : [`上报表 ${String(submissions.length)} 张`])].join("，");
}

/** What merging in the pane says. */
export const MERGE_PANE_SENTENCES = {
  writing: "正在生成工作簿…",
  policyUnknown: "“填报说明”里的口径还不能用，请先在上面改好，再汇总。",
  mergerMissing: "没有取到汇总所需的程序。请检查网络，然后再试一次。",
  stopped: "已停止汇总，读入的内容没有保留。",
  failed: "汇总没有做完，读入的内容没有保留。文件很多或很大时，请分几次选择。",
  opened: "汇总已在新工作簿中打开，请另存为文件。",
  returnOpened: (college: string) => `${college === "" ? "" : `${college}的`}退回单已在新工作簿中打开，请另存后发给学院。`,
  saved: (name: string) => `已保存为“${name}”，请在下载的文件中查看。`,
};
